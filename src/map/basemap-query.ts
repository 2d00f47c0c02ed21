import { queryOptions } from '@tanstack/react-query';
import { parseBasemap } from './basemap-document.ts';

/** The ground of the map. Its address holds a hash of its content, so it never grows old. */
export function basemapQuery(url: string) {
  return queryOptions({
    queryKey: ['basemap', url],
    queryFn: async ({ signal }) => {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`The basemap answered ${response.status}.`);
      return parseBasemap(await response.json());
    },
    staleTime: Infinity,
    retry: 1,
  });
}
