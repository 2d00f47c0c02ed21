import { expect, it } from 'vitest';
import { createMovingReader } from './moving-reader.ts';

it('reads a document again that was on its way when the dataset moved', async () => {
  const asked: string[] = [];
  const release: (() => void)[] = [];
  const { read, moveTo } = createMovingReader('/1/', (base) => async (path) => {
    asked.push(base + path);
    if (base === '/1/') await new Promise<void>((resolve) => release.push(resolve));
    return base + path;
  });
  const reading = read('a.json');
  moveTo('/2/');
  release[0]?.();
  expect(await reading).toBe('/2/a.json');
  expect(asked).toEqual(['/1/a.json', '/2/a.json']);
});

it('tells a failure of the version that is current, and none of the one before', async () => {
  const { read, moveTo } = createMovingReader('/1/', (base) => async () => {
    await Promise.resolve();
    throw new Error(base);
  });
  const reading = read('a.json');
  moveTo('/2/');
  await expect(reading).rejects.toThrow('/2/');
});
