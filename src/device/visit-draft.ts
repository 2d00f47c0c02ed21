/** The last day of visits that was planned, as the fragment of its address. Kept on the device until it is emptied. */
import { createDeviceStore } from './device-store.ts';

export const visitDraftStore = createDeviceStore<string>('putuo.visit', '', (json) =>
  typeof json === 'string' ? json : undefined,
);
