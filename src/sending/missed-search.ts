/** Tells a service that something was looked for in vain: the words of a search, of a need only that it was one. */
import { askService } from './service.ts';
import { SERVICE_HEADER } from './service-queries.ts';

export type Missed = { text: string } | { need: true };

const INDEX = '/data/v1/index.json';
/** Each once a visit. */
const told = new Set<string>();

export async function tellMissed(missed: Missed): Promise<void> {
  const key = JSON.stringify(missed);
  if (told.has(key)) return;
  told.add(key);
  try {
    const index = await fetch(INDEX, { cache: 'no-cache' });
    if (index.headers.has(SERVICE_HEADER)) await askService('searches', missed);
  } catch (error) {
    console.info('That nothing was found could not be counted.', error);
  }
}
