/**
 * What an enquiry proposes to change. Nothing of how to reach the sender goes into it: a change is read by many
 * and kept, an enquiry is deleted.
 */
import { followBasis } from '../../dataset/follow-basis.ts';
import { isGroup, setAt, type Document } from '../../dataset/document-path.ts';
import type { RecordKind } from '../../dataset/data-kind.ts';
import type { ChangeDraft } from '../../domain/change.ts';
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../domain/enquiry-limits.ts';
import type { RecordDocument } from '../../domain/record-key.ts';

const PLACES: Record<CorrectableField, readonly string[]> = {
  phone: ['contact', 'phone'],
  website: ['contact', 'website'],
  email: ['contact', 'email'],
  address: ['location', 'address', 'zh-Hans'],
};

const RECORD_KINDS: readonly string[] = ['entry', 'programme', 'policy', 'service'];
const HAN = /\p{Script=Han}/u;

interface Current {
  revision: number;
  document: RecordDocument;
}

function corrected(
  { content }: EnquiryCase,
  current: Current | undefined,
): ChangeDraft['records'] | undefined {
  const { record, corrections = {} } = content;
  if (!record || !current || !isGroup(current.document)) return undefined;
  const document: Document = structuredClone(current.document);
  for (const field of CORRECTABLE_FIELDS) {
    const text = corrections[field];
    if (text !== undefined) setAt(document, PLACES[field], text);
  }
  if (RECORD_KINDS.includes(record.kind)) followBasis(document, record.kind as RecordKind, () => false);
  return [{ kind: record.kind, id: record.id, base: current.revision, document }];
}

/** A new entry of which only the name is known. The rest stays empty, and the check says what is missing. */
function joining({ content, reference }: EnquiryCase, today: string): ChangeDraft['records'] {
  const { organisation } = content;
  const id = `joining-${reference.toLowerCase()}`;
  const lang = HAN.test(organisation) ? 'zh-Hans' : 'en';
  const document: Document = {
    id,
    type: 'institute',
    status: 'active',
    names: [{ value: organisation, lang, kind: 'official' }],
    sectors: [],
    offers: [],
    capabilities: [],
    membership: { status: 'unconfirmed' },
    sources: [],
    confidence: 'low',
    checkedOn: today,
    editorNote: `来自加入意向 ${reference}，各项请核实后填写。`,
  };
  followBasis(document, 'entry', () => false);
  return [{ kind: 'entry', id, base: 0, document }];
}

/** Undefined where the enquiry is about no record that could change. @param today YYYY-MM-DD */
export function proposalFor(
  enquiry: EnquiryCase,
  current: Current | undefined,
  today: string,
): ChangeDraft | undefined {
  const { content, reference } = enquiry;
  const records = content.kind === 'joining' ? joining(enquiry, today) : corrected(enquiry, current);
  if (!records) return undefined;
  // The reference alone: what the sender wrote is deleted with the enquiry, and a history is kept for ever.
  const why = `${content.kind === 'joining' ? '加入意向' : '纠错'} ${reference}`;
  return { why, records };
}
