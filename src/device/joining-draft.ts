/** The joining letter that is being written. Kept on the device until it is deleted there. */
import { joiningSchema, type Joining } from '../domain/joining.ts';
import { createDeviceStore } from './device-store.ts';

export const EMPTY_JOINING: Joining = {
  organisation: '',
  about: '',
  offers: [],
  offer: '',
  wishes: [],
  seek: '',
  date: '',
  reach: '',
};

export const joiningDraftStore = createDeviceStore<Joining>('putuo.joining', EMPTY_JOINING, (json) => {
  const parsed = joiningSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
});
