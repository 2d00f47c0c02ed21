/** The tasks that the records themselves tell: not checked for long, without telephone or place, unconfirmed. */
import type { RecordRow } from '../../domain/revision.ts';
import type { Task, TaskGroup } from '../../domain/task.ts';
import { isGroup, type Json } from '../record/json.ts';
import { nameOf } from '../record/reference.ts';

const groupAt = (value: Json | undefined, field: string): Json | undefined =>
  isGroup(value) ? value[field] : undefined;

/** The day that lies so many days before another, YYYY-MM-DD. */
const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

export function recordTasks(
  rows: readonly RecordRow[],
  { today, recheckAfterDays }: { today: string; recheckAfterDays: number },
): TaskGroup[] {
  const oldest = daysBefore(today, recheckAfterDays);
  const active = rows
    .filter(({ kind }) => kind === 'entry')
    .map(({ kind, id, document }) => ({ kind, id, document: document as Json }))
    .filter(({ document }) => groupAt(document, 'status') === 'active');
  const group = (task: Task, detailOf: (document: Json) => string | undefined): TaskGroup => {
    const items = active.flatMap(({ kind, id, document }) => {
      const detail = detailOf(document);
      return detail === undefined ? [] : [{ kind, id, name: nameOf(id, document, false), detail }];
    });
    return { task, count: items.length, items: items.sort((a, b) => (a.detail < b.detail ? -1 : 1)) };
  };
  return [
    group('unchecked', (document) => {
      const checkedOn = String(groupAt(document, 'checkedOn') ?? '');
      return checkedOn < oldest ? checkedOn : undefined;
    }),
    group('missing-phone', (document) => (groupAt(groupAt(document, 'contact'), 'phone') ? undefined : '')),
    group('missing-place', (document) =>
      groupAt(groupAt(document, 'location'), 'lat') === undefined ? '' : undefined,
    ),
    group('unconfirmed', (document) =>
      groupAt(groupAt(document, 'membership'), 'status') === 'unconfirmed' ? '' : undefined,
    ),
  ];
}
