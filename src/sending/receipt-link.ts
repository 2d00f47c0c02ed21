/** The link of a sender: reference and secret stand in the fragment, which no server is told. */
import type { EnquiryReceipt } from '../domain/enquiry-answer.ts';

export const receiptFragment = ({ reference, secret }: EnquiryReceipt): string => `${reference}.${secret}`;

/** @param hash with or without its `#` */
export function readReceipt(hash: string): EnquiryReceipt | undefined {
  const [, reference, secret] = /^#?(PT-[0-9A-Z]{4}-[0-9A-Z]{4})\.([\w-]{10,100})$/.exec(hash) ?? [];
  return reference !== undefined && secret !== undefined ? { reference, secret } : undefined;
}
