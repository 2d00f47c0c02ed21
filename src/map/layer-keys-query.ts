import { queryOptions } from '@tanstack/react-query';

/** Where whoever runs the site puts the keys of tile servers: `{ "mapKeys": { "<layer id>": "<key>" } }`. */
const ADDRESS = '/config.json';

function readKeys(document: unknown): Readonly<Record<string, string>> {
  const keys = (document as { mapKeys?: unknown } | null)?.mapKeys;
  if (typeof keys !== 'object' || keys === null) return {};
  return Object.fromEntries(
    Object.entries(keys).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** The keys, read at run time so that none is built into the site; none where there is no such file. */
export const layerKeysQuery = queryOptions({
  queryKey: ['layer keys'],
  queryFn: async ({ signal }) => {
    try {
      const response = await fetch(ADDRESS, { signal });
      return response.ok ? readKeys(await response.json()) : {};
    } catch (error) {
      console.info(`${ADDRESS} could not be read; layers that need a key stay off.`, error);
      return {};
    }
  },
  staleTime: Infinity,
});
