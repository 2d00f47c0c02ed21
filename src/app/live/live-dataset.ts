/**
 * Where a service stands behind the site, a page follows what it publishes: documents are swapped without loading
 * the page again, and what the visitor typed, opened or scrolled to stays. Loaded when the page has nothing else
 * to do; on a static host it ends with one small request for a file that is there.
 */
import type { QueryClient } from '@tanstack/react-query';
import { datasetAddressSchema, type DatasetAddress } from '../../dataset/address.ts';
import type { MovingReader } from '../../dataset/moving-reader.ts';
import type { DatasetQueries } from '../../dataset/queries.ts';
import { tellNews } from './news.ts';
import { followEvents } from './published-events.ts';
import { refreshDataset } from './refresh.ts';

const INDEX = '/data/v1/index.json';
const SERVICE_HEADER = 'x-directory-service';
const TRY_AGAIN = 15_000;

interface Page {
  client: QueryClient;
  dataset: DatasetQueries;
  reader: MovingReader;
  /** The version that the page was opened with. */
  version: string;
}

/** Takes versions one after the other, and only the newest of those that came meanwhile. */
function createTaker({ client, dataset, reader, version }: Page): (address: DatasetAddress) => void {
  let shown = version;
  let wanted: DatasetAddress | undefined;
  let busy = false;

  async function work(): Promise<void> {
    const next = wanted;
    if (busy || !next || next.version === shown) return;
    busy = true;
    const { pathname } = window.location;
    reader.moveTo(next.base);
    const { complete, changed, gone } = await refreshDataset(client, dataset);
    if (gone || changed) tellNews({ what: gone ? 'gone' : 'changed', pathname });
    if (complete) shown = next.version;
    busy = false;
    if (complete) await work();
    else setTimeout(() => void work(), TRY_AGAIN);
  }

  return (address) => {
    wanted = address;
    void work();
  };
}

export async function followDataset(page: Page): Promise<void> {
  const answer = await fetch(INDEX, { cache: 'no-cache' });
  const service = answer.headers.get(SERVICE_HEADER);
  if (!answer.ok || service === null) return;
  const take = createTaker(page);
  const read = (json: unknown) => take(datasetAddressSchema.parse(json));
  read(await answer.json());
  followEvents(`${service}events`, 'published', (data) => read(JSON.parse(data)));
}
