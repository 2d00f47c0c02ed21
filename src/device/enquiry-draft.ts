/** The enquiry that is being written. Kept on the device until it is deleted there. */
import * as z from 'zod/mini';
import { ENQUIRY_LIMITS } from '../domain/enquiry.ts';
import { createDeviceStore } from './device-store.ts';

/** More than the limits, so that what is too long is kept too while it is being mended. */
const kept = z.string().check(z.maxLength(ENQUIRY_LIMITS.need * 4));
const draftSchema = z.object({ organisation: kept, reach: kept, need: kept, date: kept });
export type EnquiryDraft = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: EnquiryDraft = { organisation: '', reach: '', need: '', date: '' };

export const enquiryDraftStore = createDeviceStore<EnquiryDraft>('putuo.enquiry', EMPTY_DRAFT, (json) => {
  const parsed = draftSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
});
