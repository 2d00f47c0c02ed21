import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DatasetProvider, type DatasetQueries } from '../dataset/queries.ts';

export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });
}

export function Providers({
  client,
  dataset,
  children,
}: {
  client: QueryClient;
  dataset: DatasetQueries;
  children: ReactNode;
}) {
  return (
    <QueryClientProvider client={client}>
      <DatasetProvider value={dataset}>{children}</DatasetProvider>
    </QueryClientProvider>
  );
}
