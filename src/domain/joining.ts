/**
 * A wish to join, as the guided form asks for it. It goes out as a letter, and as an enquiry of the kind `joining`.
 */
import * as z from 'zod/mini';
import { ENQUIRY_LIMITS, enquirySchema, type Enquiry } from './enquiry.ts';
import { SEEKERS, WISHES } from './join-path.ts';

/** What an institution may bring. */
export const OFFERINGS = ['research', 'equipment', 'technology', 'people', 'investment', 'market'] as const;

/** Together less than an enquiry may hold. */
export const JOINING_LIMITS = {
  organisation: ENQUIRY_LIMITS.organisation,
  about: 1000,
  offer: 1500,
  seek: 1500,
  reach: ENQUIRY_LIMITS.reach,
} as const;

/** Texts of any length, so that what is too long is kept while it is being mended. */
export const joiningSchema = z.object({
  seeker: z.optional(z.enum(SEEKERS)),
  organisation: z.string(),
  about: z.string(),
  offers: z.array(z.enum(OFFERINGS)),
  offer: z.string(),
  wishes: z.array(z.enum(WISHES)),
  seek: z.string(),
  /** The day by which a first talk is wished, YYYY-MM-DD, or empty. */
  date: z.string(),
  reach: z.string(),
});
export type Joining = z.infer<typeof joiningSchema>;

export const JOINING_FAULTS = ['organisation', 'about', 'offer', 'seek', 'entries', 'date', 'reach'] as const;
export type JoiningFault = {
  readonly field: (typeof JOINING_FAULTS)[number];
  readonly why: 'empty' | 'long' | 'date';
};

const DAY = z.iso.date();

/** What has to be mended before the letter can go, in the order of the form; `today` is YYYY-MM-DD. */
export function joiningFaults(joining: Joining, entries: number, today: string): readonly JoiningFault[] {
  const isLong = (field: keyof typeof JOINING_LIMITS) => joining[field].trim().length > JOINING_LIMITS[field];
  const isEmpty = (field: 'organisation' | 'reach') => joining[field].trim() === '';
  const found = new Map<JoiningFault['field'], JoiningFault['why']>();
  for (const field of ['organisation', 'about', 'offer', 'seek', 'reach'] as const)
    if (isLong(field)) found.set(field, 'long');
  for (const field of ['organisation', 'reach'] as const) if (isEmpty(field)) found.set(field, 'empty');
  if (joining.seek.trim() === '' && joining.wishes.length === 0) found.set('seek', 'empty');
  if (entries > ENQUIRY_LIMITS.entries) found.set('entries', 'long');
  if (joining.date !== '' && (!DAY.safeParse(joining.date).success || joining.date < today))
    found.set('date', 'date');
  return JOINING_FAULTS.flatMap((field) => {
    const why = found.get(field);
    return why ? [{ field, why }] : [];
  });
}

/** As the office takes it; `need` is the letter's middle in words. Undefined while something has to be mended. */
export function joiningEnquiry(
  { organisation, reach, date }: Joining,
  rest: Pick<Enquiry, 'locale' | 'need' | 'entries'>,
): Enquiry | undefined {
  return enquirySchema.safeParse({ kind: 'joining', organisation, reach, ...(date && { date }), ...rest })
    .data;
}
