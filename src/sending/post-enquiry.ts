/** Sends an enquiry: asks for a challenge, does its work on this device, and hands both over. */
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { enquiryReceiptSchema, type EnquiryReceipt } from '../domain/enquiry-answer.ts';
import type { EnquiryContent } from '../domain/enquiry-case.ts';
import { askService, ServiceError } from './service.ts';

/** On an old phone the work takes a few seconds; a device that needs longer gives up with a sentence. */
const LONGEST = 60_000;

export async function postEnquiry(enquiry: EnquiryContent): Promise<EnquiryReceipt> {
  const challenge = (await askService('enquiries/challenge')) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: LONGEST });
  if (!solution) throw new ServiceError();
  const work = btoa(JSON.stringify({ challenge, solution }));
  return enquiryReceiptSchema.parse(await askService('enquiries', { enquiry, consent: true, work }));
}
