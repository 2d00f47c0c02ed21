import { describe, expect, it } from 'vitest';
import { recordTasks } from './record-tasks.ts';

const entry = (id: string, fields: Record<string, unknown>) => ({
  kind: 'entry',
  id,
  document: { id, status: 'active', checkedOn: '2026-11-01', membership: { status: 'named' }, ...fields },
});
const whole = { contact: { phone: '021-56051080' }, location: { lat: 31.2, lng: 121.4 } };

describe('the tasks that records tell', () => {
  it('name what is old, and what is missing or unconfirmed, of active entries only', () => {
    const records = [
      entry('sound', whole),
      entry('old', { ...whole, checkedOn: '2026-01-02' }),
      entry('bare', { membership: { status: 'unconfirmed' } }),
      entry('guessed', { ...whole, basis: { contact: 'general-knowledge' } }),
      entry('closed', { status: 'closed' }),
      { ...entry('policy', {}), kind: 'policy' },
    ];
    const groups = recordTasks(records, { today: '2026-11-26', recheckAfterDays: 180 });
    expect(groups.map(({ task, items }) => [task, ...items.map(({ id }) => id)])).toEqual([
      ['unchecked', 'old'],
      ['missing-phone', 'bare'],
      ['missing-place', 'bare'],
      ['unconfirmed', 'bare', 'guessed'],
    ]);
  });

  it('count all and list the most urgent', () => {
    const records = Array.from({ length: 300 }, (_, index) =>
      entry(`e${index}`, { checkedOn: `20${String(10 + (index % 10))}-01-01` }),
    );
    const [unchecked] = recordTasks(records, { today: '2026-11-26', recheckAfterDays: 180 });
    expect([unchecked?.count, unchecked?.items.length]).toEqual([300, 200]);
    expect(unchecked?.items[0]?.detail).toBe('2010-01-01');
  });
});
