/** The board: what waits for a person, the most urgent first. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { dayInShanghai } from '../../dataset/check.ts';
import type { ChangeHead } from '../../domain/change.ts';
import type { TaskGroup } from '../../domain/task.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Refused } from '../api.ts';
import { StatusChip } from '../change/status-chip.tsx';
import { Failure } from '../failure.tsx';
import { changesQuery, recordsQuery, tasksQuery } from '../queries.ts';
import { useMay, useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { useReference } from '../use-reference.ts';
import { recordTasks } from './record-tasks.ts';
import { StillValid } from './still-valid.tsx';
import taskStyles from './tasks-page.module.css';

const SHOWN = 8;

function Waiting({ title, changes }: { title: string; changes: readonly ChangeHead[] }) {
  const { t, locale } = useText();
  if (changes.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={title}>
      <h2>
        {title} <span className={taskStyles.count}>{changes.length}</span>
      </h2>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={change.id}>
            <StatusChip status={change.status} />
            <Link className={styles.grow} to={paths.staff(locale, `changes/${change.id}`)}>
              {change.why || t('staff.changes.noWhy')}
            </Link>
            <span className={styles.note}>{change.author.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group: { task, count, items } }: { group: TaskGroup }) {
  const { t, locale } = useText();
  const { byKey } = useReference();
  const shown = items.slice(0, SHOWN);
  const list = (all: TaskGroup['items']) => (
    <ul className={styles.list}>
      {all.map(({ kind, id, name, detail }) => (
        <li key={`${kind}/${id} ${name} ${detail}`}>
          <span className={styles.grow}>
            {kind && id ? (
              <Link to={paths.staff(locale, `records/${kind}/${id}`)}>
                {byKey.get(`${kind}/${id}`)?.name ?? name}
              </Link>
            ) : (
              name
            )}
          </span>
          <span className={`${styles.note} ${taskStyles.detail}`}>{detail}</span>
          {task === 'unchecked' && kind && id ? <StillValid recordKey={{ kind, id }} /> : null}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.panel} aria-label={t(`staff.task.${task}`)}>
      <h2>
        {t(`staff.task.${task}`)} <span className={taskStyles.count}>{count}</span>
      </h2>
      <p className={styles.note}>{t(`staff.taskHelp.${task}`)}</p>
      {list(shown)}
      {items.length > shown.length ? (
        <details>
          <summary>{t('staff.tasks.more', { count: items.length - shown.length })}</summary>
          {list(items.slice(SHOWN))}
        </details>
      ) : null}
    </section>
  );
}

export function TasksPage() {
  const { t } = useText();
  const { user, settings } = useSession();
  const isReviewer = useMay('reviewer');
  const tasks = useQuery({ ...tasksQuery, staleTime: 0 });
  const waiting = useQuery({
    ...changesQuery(['submitted', 'approved']),
    staleTime: 0,
    refetchInterval: 30_000,
  });
  const own = useQuery({ ...changesQuery(['draft', 'returned'], user.id), staleTime: 0 });
  const records = useQuery(recordsQuery);
  const [today] = useState(() => dayInShanghai(new Date()));
  // A service that keeps no board yet leaves what the records themselves tell.
  const told = useMemo(
    () =>
      recordTasks(records.data ?? [], {
        today,
        recheckAfterDays: settings.recheckAfterDays,
      }),
    [records.data, settings.recheckAfterDays, today],
  );
  const hasNoBoard = tasks.error instanceof Refused && tasks.error.refusal.code === 'not-found';
  const groups = (tasks.data ?? (hasNoBoard ? told : [])).filter(({ count }) => count > 0);
  const isQuiet = tasks.isSuccess && groups.length === 0 && !waiting.data?.length && !own.data?.length;
  return (
    <div className={styles.page}>
      <title>{`${t('staff.nav.tasks')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{t('staff.nav.tasks')}</h1>
        <span className={styles.note}>{t('staff.tasks.hello', { name: user.name })}</span>
      </div>
      <Failure error={hasNoBoard ? records.error : tasks.error} onRetry={() => void tasks.refetch()} />
      {tasks.isPending ? <p role="status">{t('staff.loading')}</p> : null}
      {isQuiet ? <p className={styles.panel}>{t('staff.tasks.none')}</p> : null}
      <div className={taskStyles.board}>
        {isReviewer ? <Waiting title={t('staff.tasks.review')} changes={waiting.data ?? []} /> : null}
        <Waiting title={t('staff.tasks.own')} changes={own.data ?? []} />
        {groups.map((group) => (
          <Group key={group.task} group={group} />
        ))}
      </div>
    </div>
  );
}
