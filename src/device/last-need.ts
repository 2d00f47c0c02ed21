/** The need that was asked last, so that a shortlist made of its answers still knows what it is for. */
import * as z from 'zod/mini';
import { createDeviceStore } from './device-store.ts';

const LONGEST = 20_000;
const schema = z.string().check(z.maxLength(LONGEST));

export const lastNeedStore = createDeviceStore<string>('putuo.need', '', (json) => {
  const parsed = schema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
});
