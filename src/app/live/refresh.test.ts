import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../dataset/document-reader.ts';
import type { DatasetQueries } from '../../dataset/queries.ts';
import { refreshDataset } from './refresh.ts';

type Documents = Record<string, unknown>;

/** A page that shows the frame, a list and a record, and once showed another. */
function page(first: Documents) {
  let documents = first;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const query = (...queryKey: string[]) => ({
    queryKey,
    queryFn: () => {
      const name = queryKey.join('/');
      const document = documents[name];
      if (document === undefined) throw new DocumentError(name, name in documents ? 500 : 404);
      return structuredClone(document);
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const dataset = { basemap: {}, identity: query, summary: query, entry: query } as unknown as DatasetQueries;
  const show = async (...key: string[]) => {
    await client.fetchQuery(query(...key));
    return new QueryObserver(client, query(...key)).subscribe(() => undefined);
  };
  return {
    client,
    show,
    read: (...key: string[]) => client.getQueryData(key),
    refresh(next: Documents) {
      documents = next;
      return refreshDataset(client, dataset);
    },
  };
}

const FIRST = { 'identity/en': { name: 'A' }, 'summary/en': ['x', 'y'], 'entry/x': { phone: '1' } };

describe('the refresh of what a page shows', () => {
  it('brings what is shown, forgets what is not, and leaves what is not of the dataset', async () => {
    const { client, show, read, refresh } = page({ ...FIRST, 'entry/y': { phone: '2' } });
    await show('summary', 'en');
    (await show('entry', 'y'))();
    client.setQueryData(['staff', 'records'], ['draft']);
    const done = await refresh({ ...FIRST, 'summary/en': ['x', 'y', 'z'] });
    expect(done).toEqual({ complete: true, changed: false, gone: false });
    expect(read('summary', 'en')).toEqual(['x', 'y', 'z']);
    expect(read('entry', 'y')).toBeUndefined();
    expect(read('staff', 'records')).toEqual(['draft']);
  });

  it('keeps what is alike as it is, and tells when the record itself changed', async () => {
    const { show, read, refresh } = page(FIRST);
    await show('identity', 'en');
    await show('entry', 'x');
    const identity = read('identity', 'en');
    expect(await refresh({ ...FIRST, 'entry/x': { phone: '9' } })).toMatchObject({ changed: true });
    expect(read('entry', 'x')).toEqual({ phone: '9' });
    expect(read('identity', 'en')).toBe(identity);
  });

  it('leaves a record that is gone on the screen, and says so', async () => {
    const { show, read, refresh } = page(FIRST);
    await show('entry', 'x');
    const { 'entry/x': gone, ...rest } = FIRST;
    expect(await refresh(rest)).toEqual({ complete: true, changed: false, gone: true });
    expect(read('entry', 'x')).toEqual(gone);
  });

  it('says when something could not be had, so that it is tried again', async () => {
    const { show, refresh } = page(FIRST);
    await show('entry', 'x');
    expect(await refresh({ ...FIRST, 'entry/x': undefined })).toMatchObject({ complete: false, gone: false });
  });
});
