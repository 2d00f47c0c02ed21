/** What the form of a correction holds, and what of it has to be mended. */
import { CASE_LIMITS, type CorrectableField } from '../../domain/enquiry-limits.ts';
import { ENQUIRY_LIMITS } from '../../domain/enquiry.ts';
import type { EnquiryContent } from '../../domain/enquiry-case.ts';

export interface CorrectionDraft {
  readonly kind: 'correction' | 'claim';
  readonly need: string;
  readonly organisation: string;
  readonly reach: string;
  readonly corrections: Readonly<Record<CorrectableField, string>>;
}

export const EMPTY_CORRECTION: CorrectionDraft = {
  kind: 'correction',
  need: '',
  organisation: '',
  reach: '',
  corrections: { phone: '', website: '', email: '', address: '' },
};

export type CorrectionFault = 'need' | 'organisation' | 'reach' | 'corrections';

export function correctionFaults(draft: CorrectionDraft): CorrectionFault[] {
  const isWrong = (field: 'need' | 'organisation' | 'reach') => {
    const length = draft[field].trim().length;
    const isNeeded = field === 'need' || draft.kind === 'claim';
    return length > ENQUIRY_LIMITS[field] || (isNeeded && length === 0);
  };
  const faults: CorrectionFault[] = (['need', 'organisation', 'reach'] as const).filter(isWrong);
  const isLong = Object.values(draft.corrections).some((text) => text.trim().length > CASE_LIMITS.correction);
  return isLong ? [...faults, 'corrections'] : faults;
}

/** Only for a draft without faults. @param entry the id of the entry that it is about */
export function correctionContent(
  { kind, need, organisation, reach, corrections }: CorrectionDraft,
  locale: EnquiryContent['locale'],
  entry: string,
): EnquiryContent {
  const given = Object.entries(corrections)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return {
    kind,
    locale,
    need: need.trim(),
    organisation: organisation.trim(),
    reach: reach.trim(),
    entries: [],
    record: { kind: 'entry', id: entry },
    ...(given.length > 0 && { corrections: Object.fromEntries(given) }),
  };
}
