/** All enquiries as a table. No cell begins a formula: senders write what they like. */
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import type { Translate } from '../../i18n/use-text.tsx';
import { writeTable } from '../../sheets/write-table.ts';

const COLUMNS = {
  reference: ({ reference }) => reference,
  kind: ({ kind }, t) => t(`enquiries.kind.${kind}`),
  status: ({ status }, t) => t(`enquiries.status.${status}`),
  receivedAt: ({ receivedAt }) => receivedAt,
  organisation: ({ organisation }) => organisation,
  reach: ({ content }) => content.reach,
  need: ({ content }) => content.need,
  record: ({ record }) => (record ? `${record.kind}/${record.id}` : ''),
  assignee: ({ assignee }) => assignee?.name ?? '',
  replyBy: ({ replyBy }) => replyBy ?? '',
  answer: ({ answer }) => answer ?? '',
  answeredAt: ({ answeredAt }) => answeredAt ?? '',
  closedAt: ({ closedAt }) => closedAt ?? '',
  notes: ({ notes }) => notes.map(({ at, author, text }) => `${at} ${author.name}: ${text}`).join('\n'),
  change: ({ change }) => change ?? '',
} as const satisfies Record<string, (enquiry: EnquiryCase, t: Translate) => string>;

export function exportTable(
  enquiries: readonly EnquiryCase[],
  t: Translate,
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = Object.entries(COLUMNS);
  const titles = columns.map(([key]) => t(`enquiries.column.${key as keyof typeof COLUMNS}`));
  return writeTable(t('enquiries.heading'), [
    titles,
    ...enquiries.map((enquiry) => columns.map(([, tell]) => tell(enquiry, t))),
  ]);
}
