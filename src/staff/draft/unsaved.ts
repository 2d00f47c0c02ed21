/** What the service has not acknowledged yet, kept on this device by record and by person. */
import { z } from 'zod';
import { proposalSchema, type Proposal } from '../../domain/change.ts';
import { keyText, type RecordKey } from '../../domain/record-key.ts';

const unsavedSchema = z.object({
  proposal: proposalSchema,
  /** The saved version of the draft that it continues; 0 where there was none. */
  version: z.number(),
  at: z.string(),
});
export type Unsaved = z.infer<typeof unsavedSchema>;

const place = (user: string, key: RecordKey) => `staff-unsaved ${user} ${keyText(key)}`;

export function keepUnsaved(
  user: string,
  key: RecordKey,
  proposal: Proposal | undefined,
  version: number,
): void {
  try {
    if (!proposal) localStorage.removeItem(place(user, key));
    else {
      const unsaved: Unsaved = { proposal, version, at: new Date().toISOString() };
      localStorage.setItem(place(user, key), JSON.stringify(unsaved));
    }
  } catch (error) {
    console.info('Nothing can be kept on this device; the service keeps the draft.', error);
  }
}

export function readUnsaved(user: string, key: RecordKey): Unsaved | undefined {
  try {
    const text = localStorage.getItem(place(user, key));
    return text === null ? undefined : unsavedSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    console.info('What was kept on this device cannot be read.', error);
    return undefined;
  }
}
