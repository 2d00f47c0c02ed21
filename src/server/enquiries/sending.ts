/** What a sender may do: send, look the enquiry up by its reference and secret, and take it back. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { EnquiryReceipt, EnquiryStatus } from '../../domain/enquiry-answer.ts';
import type { EnquiryCase, EnquiryContent } from '../../domain/enquiry-case.ts';
import { Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { findBySecret } from '../store/enquiries.ts';
import { deleteEnquiries, insertEnquiry } from '../store/enquiry-writes.ts';
import { readSettings } from '../store/settings.ts';
import { spendWork } from './proof-of-work.ts';
import { forgetForGood } from './retention.ts';

/** Without letters and digits that are taken for each other when read out on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
const newReference = () => `PT-${group()}-${group()}`;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export interface Sending {
  enquiry: EnquiryContent;
  work: string;
}

/** @param key signs the challenges */
export async function receiveEnquiry(
  { db, now }: Pick<Service, 'db' | 'now'>,
  key: string,
  { enquiry, work }: Sending,
): Promise<EnquiryReceipt> {
  const receipt = { reference: newReference(), secret: randomBytes(24).toString('base64url') };
  await db.transaction().execute(async (transaction) => {
    await spendWork(transaction, key, work);
    await insertEnquiry(transaction, {
      reference: receipt.reference,
      secretHash: hashOf(receipt.secret),
      content: enquiry,
      at: now(),
    });
  });
  return receipt;
}

async function ownEnquiry(
  { db }: Pick<Service, 'db'>,
  { reference, secret }: EnquiryReceipt,
): Promise<EnquiryCase> {
  const found = await findBySecret(db, reference.trim().toUpperCase(), hashOf(secret));
  if (found) return found;
  throw new Refused(
    'not-found',
    '没有找到这份咨询：链接可能不完整，或咨询已按期限删除。请用发送后得到的完整链接打开。',
    'There is no such enquiry: the link may be incomplete, or the enquiry has been deleted at the end of its time.',
  );
}

export async function statusOf(
  service: Pick<Service, 'db'>,
  receipt: EnquiryReceipt,
): Promise<EnquiryStatus> {
  const found = await ownEnquiry(service, receipt);
  const { enquiryRetentionDays } = await readSettings(service.db);
  const { reference, kind, status, receivedAt, updatedAt, replyBy, answer, answeredAt } = found;
  return {
    reference,
    kind,
    status,
    receivedAt,
    updatedAt,
    need: found.content.need,
    ...(replyBy !== undefined && { replyBy }),
    ...(answer !== undefined && { answer }),
    ...(answeredAt !== undefined && { answeredAt }),
    keptDays: enquiryRetentionDays,
  };
}

/** The sender takes it back: it is deleted, notes and answer with it. */
export async function takeBack(service: Pick<Service, 'db'>, receipt: EnquiryReceipt): Promise<void> {
  const { reference } = await ownEnquiry(service, receipt);
  await deleteEnquiries(service.db, [reference]);
  await forgetForGood(service.db);
}
