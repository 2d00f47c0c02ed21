/** The tasks that the records themselves tell: not checked for long, without telephone or place, unconfirmed. */
import { isGroup } from '../../domain/field-difference.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import type { Task, TaskGroup } from '../../domain/task.ts';

/** So many of a group are listed; all are counted. */
export const MOST_ITEMS = 200;
const DAY = 86_400_000;

export interface KeptRecord {
  kind: string;
  id: string;
  document: unknown;
}

const at = (value: unknown, field: string): unknown => (isGroup(value) ? value[field] : undefined);

/** The day that lies so many days before another, YYYY-MM-DD. */
const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);

export function chineseName({ id, document }: KeptRecord): string {
  const names = at(document, 'names');
  const official = (Array.isArray(names) ? names : []).find(
    (name) => at(name, 'lang') === 'zh-Hans' && at(name, 'kind') === 'official',
  );
  const value = at(official, 'value');
  return typeof value === 'string' ? value : id;
}

function isUnconfirmed(document: unknown): boolean {
  const basis = at(document, 'basis');
  const isGuessed = isGroup(basis) && Object.values(basis).includes('general-knowledge');
  return isGuessed || at(at(document, 'membership'), 'status') === 'unconfirmed';
}

export function recordTasks(
  records: readonly KeptRecord[],
  { today, recheckAfterDays }: { today: string; recheckAfterDays: number },
): TaskGroup[] {
  const oldest = daysBefore(today, recheckAfterDays);
  const active = records.filter(
    ({ kind, document }) => kind === 'entry' && at(document, 'status') === 'active',
  );
  const group = (task: Task, detailOf: (document: unknown) => string | undefined): TaskGroup => {
    const found = active.flatMap((record) => {
      const detail = detailOf(record.document);
      return detail === undefined ? [] : [{ record, detail }];
    });
    const items = found
      .sort((a, b) => (a.detail < b.detail ? -1 : Number(a.detail > b.detail)))
      .slice(0, MOST_ITEMS)
      .map(({ record, detail }) => ({
        kind: record.kind as EditableKind,
        id: record.id,
        name: chineseName(record),
        detail,
      }));
    return { task, count: found.length, items };
  };
  return [
    group('unchecked', (document) => {
      const checkedOn = at(document, 'checkedOn');
      const day = typeof checkedOn === 'string' ? checkedOn : '';
      return day < oldest ? day : undefined;
    }),
    group('missing-phone', (document) => (at(at(document, 'contact'), 'phone') ? undefined : '')),
    group('missing-place', (document) =>
      at(at(document, 'location'), 'lat') === undefined ? '' : undefined,
    ),
    group('unconfirmed', (document) => (isUnconfirmed(document) ? '' : undefined)),
  ];
}
