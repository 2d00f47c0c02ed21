/** The enquiries that were sent from this device, so that their sender finds them again. */
import * as z from 'zod/mini';
import { enquiryReceiptSchema, type EnquiryReceipt } from '../domain/enquiry-answer.ts';
import { createDeviceStore } from './device-store.ts';

const MOST = 20;
const receiptsSchema = z.array(enquiryReceiptSchema);
const NONE: readonly EnquiryReceipt[] = [];

export const receiptStore = createDeviceStore<readonly EnquiryReceipt[]>('putuo.receipts', NONE, (json) => {
  const parsed = receiptsSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
});

const without = (reference: string) => receiptStore.read().filter((one) => one.reference !== reference);

/** The newest first. */
export const keepReceipt = (receipt: EnquiryReceipt) =>
  receiptStore.write([receipt, ...without(receipt.reference)].slice(0, MOST));

export const forgetReceipt = (reference: string) => receiptStore.write(without(reference));
