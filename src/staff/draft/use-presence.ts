import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { RecordKey } from '../../domain/record-key.ts';
import { recordStateSchema } from '../../domain/revision.ts';
import { callService } from '../api.ts';
import { keys } from '../queries.ts';

const BEAT_MS = 15_000;
const presentSchema = z.object({ present: recordStateSchema.shape.present });

/** Tells the others that this record is open here, and learns who else has it open. */
export function usePresence({ kind, id }: RecordKey, isEditing: boolean) {
  const { data } = useQuery({
    queryKey: [...keys.record({ kind, id }), 'presence', isEditing],
    queryFn: ({ signal }) =>
      callService('presence', presentSchema, {
        method: 'POST',
        body: { kind, id, editing: isEditing },
        signal,
      }),
    refetchInterval: BEAT_MS,
    placeholderData: (last) => last,
  });
  return data?.present ?? [];
}
