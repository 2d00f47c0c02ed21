/** How a draft reaches the service. */
import type { Proposal } from '../../domain/change.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import { callService, Refused, Unreachable } from '../api.ts';
import type { DraftStore, StoredDraft } from './draft-saver.ts';
import { keepUnsaved } from './unsaved.ts';

/** `why` is what the author has written as the reason so far. */
export function createDraftStore(
  user: string,
  key: RecordKey,
  draft: StoredDraft | undefined,
  why: string,
): DraftStore {
  let version = draft?.version ?? 0;
  const take = (stored: StoredDraft): StoredDraft => {
    version = stored.version;
    return { id: stored.id, version: stored.version };
  };
  return {
    create: async (records) =>
      take(await callService('changes', changeHeadSchema, { method: 'POST', body: { why, records } })),
    save: async (stored, records) =>
      take(
        await callService(`changes/${stored.id}`, changeHeadSchema, {
          method: 'PUT',
          body: { version: stored.version, why, records },
        }),
      ),
    keep: (proposal: Proposal | undefined) => keepUnsaved(user, key, proposal, version),
    judge(error) {
      if (error instanceof Unreachable) return 'again';
      if (error instanceof Refused && error.refusal.code === 'stale') return 'stale';
      // A session that has ended is begun again, and then saving goes on.
      if (error instanceof Refused && [401, 429].includes(error.refusal.status)) return 'again';
      return 'tell';
    },
  };
}
