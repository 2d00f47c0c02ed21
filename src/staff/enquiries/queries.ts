/** Enquiries as the workbench reads and changes them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { ENQUIRY_STATUSES, type EnquiryStatusName } from '../../domain/enquiry-answer.ts';
import { enquiryCaseSchema, enquiryHeadSchema, type EnquiryCase } from '../../domain/enquiry-case.ts';
import { authorSchema } from '../../domain/staff.ts';
import { callService } from '../api.ts';

const root = ['staff', 'enquiries'] as const;
export const OPEN_STATUSES: readonly EnquiryStatusName[] = ENQUIRY_STATUSES.filter(
  (status) => status !== 'closed',
);

export const enquiriesQuery = (statuses: readonly EnquiryStatusName[]) =>
  queryOptions({
    queryKey: [...root, 'list', statuses.join()],
    queryFn: async ({ signal }) => {
      const schema = z.object({ enquiries: z.array(enquiryHeadSchema) });
      const path = `enquiries?limit=200&status=${statuses.join()}`;
      return (await callService(path, schema, { signal })).enquiries;
    },
    staleTime: 0,
    refetchInterval: 30_000,
  });

export const enquiryQuery = (reference: string) =>
  queryOptions({
    queryKey: [...root, 'one', reference],
    queryFn: ({ signal }) =>
      callService(`enquiries/${encodeURIComponent(reference)}`, enquiryCaseSchema, { signal }),
    staleTime: 0,
  });

export const assigneesQuery = queryOptions({
  queryKey: [...root, 'assignees'],
  queryFn: async ({ signal }) =>
    (await callService('enquiries/assignees', z.object({ people: z.array(authorSchema) }), { signal }))
      .people,
  staleTime: 60_000,
});

interface Step {
  readonly path?: 'notes' | 'answer';
  readonly body: object;
}

/** Changes an enquiry; what the service then says stands on the page at once. */
export function useEnquiryStep({ reference }: Pick<EnquiryCase, 'reference'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: Step) =>
      callService(`enquiries/${reference}${path ? `/${path}` : ''}`, enquiryCaseSchema, {
        method: path ? 'POST' : 'PATCH',
        body,
      }),
    onSuccess: async (enquiry) => {
      client.setQueryData(enquiryQuery(reference).queryKey, enquiry);
      await client.invalidateQueries({ queryKey: [...root, 'list'] });
    },
    // Somebody else was faster: what they did is shown.
    onError: () => client.invalidateQueries({ queryKey: enquiryQuery(reference).queryKey }),
  });
}

const pageSchema = z.object({ enquiries: z.array(enquiryCaseSchema), next: z.string().optional() });

export async function readAllEnquiries(): Promise<EnquiryCase[]> {
  const all: EnquiryCase[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
    // oxlint-disable-next-line no-await-in-loop -- each page is asked for by where the last one ended
    const page = await callService(`enquiries/export${query}`, pageSchema);
    all.push(...page.enquiries);
    after = page.next;
  } while (after !== undefined);
  return all;
}
