import { describe, expect, it } from 'vitest';
import type { RecordRow } from '../../domain/revision.ts';
import { recordTasks } from './record-tasks.ts';

const entry = (id: string, fields: Record<string, unknown>): RecordRow => ({
  kind: 'entry',
  id,
  revision: 1,
  updatedAt: '2026-11-26T00:00:00Z',
  openChanges: 0,
  document: { id, status: 'active', checkedOn: '2026-11-01', membership: { status: 'named' }, ...fields },
});
const whole = { contact: { phone: '021-56051080' }, location: { lat: 31.2, lng: 121.4 } };

describe('the tasks that records tell', () => {
  it('name what is old, and what is missing or unconfirmed, of active entries only', () => {
    const rows = [
      entry('sound', whole),
      entry('old', { ...whole, checkedOn: '2026-01-02' }),
      entry('bare', { membership: { status: 'unconfirmed' } }),
      entry('closed', { status: 'closed' }),
    ];
    const groups = recordTasks(rows, { today: '2026-11-26', recheckAfterDays: 180 });
    const ids = groups.map(({ task, items }) => [task, ...items.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['unchecked', 'old'],
      ['missing-phone', 'bare'],
      ['missing-place', 'bare'],
      ['unconfirmed', 'bare'],
    ]);
  });
});
