import type { QueryClient } from '@tanstack/react-query';
import type { DatasetQueries } from '../dataset/queries.ts';
import {
  entryData,
  linkedDataJson,
  policyData,
  programmeData,
  servicesData,
  siteData,
  type Graph,
} from './linked-data.ts';
import { localeOf, prefix } from './paths.ts';

/** The linked data of the page at an address, from the documents that the page was rendered from. */
export function linkedDataOf(path: string, client: QueryClient, dataset: DatasetQueries): string | undefined {
  const locale = localeOf(path);
  const site = client.getQueryData(dataset.identity(locale).queryKey);
  if (!site) return undefined;
  const told = <Document>(document: Document, tell: (document: NonNullable<Document>) => Graph) =>
    document ? tell(document) : undefined;
  const graphOf: Readonly<Record<string, (id: string) => Graph | undefined>> = {
    '': () => siteData(site, locale),
    entries: (id) =>
      told(client.getQueryData(dataset.entry(locale, id).queryKey), (entry) => entryData(entry, site)),
    programmes: (id) =>
      told(client.getQueryData(dataset.programme(locale, id).queryKey), (one) => programmeData(one, site)),
    policies: (id) =>
      told(client.getQueryData(dataset.policy(locale, id).queryKey), (one) => policyData(one, site)),
    services: () => told(client.getQueryData(dataset.services(locale).queryKey), servicesData),
  };
  const [, section = '', id = ''] = path.slice(prefix(locale).length).split('/');
  const graph = graphOf[section]?.(id);
  return graph && linkedDataJson(graph);
}
