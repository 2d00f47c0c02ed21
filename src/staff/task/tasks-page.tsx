/** The board: what waits for a person, the most urgent first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ChangeHead } from '../../domain/change.ts';
import type { TaskGroup } from '../../domain/task.ts';
import { useText } from '../../i18n/use-text.tsx';
import { StatusChip } from '../change/status-chip.tsx';
import { Failure } from '../failure.tsx';
import { changesQuery, tasksQuery } from '../queries.ts';
import { useMay, useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { useReference } from '../use-reference.ts';
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

/** What a task is about: a link to where it is done, or the words that were looked for. */
function TaskName({
  task,
  item: { kind, id, name },
}: {
  task: TaskGroup['task'];
  item: Omit<TaskGroup['items'][number], 'detail'>;
}) {
  const { t, locale } = useText();
  const { byKey } = useReference();
  if (task === 'open-enquiry') return <Link to={paths.staff(locale, `enquiries/${name}`)}>{name}</Link>;
  if (task === 'empty-search') return name || t('staff.tasks.needs');
  if (!kind || !id) return name;
  return (
    <Link to={paths.staff(locale, `records/${kind}/${id}`)}>{byKey.get(`${kind}/${id}`)?.name ?? name}</Link>
  );
}

function Group({ group: { task, count, items } }: { group: TaskGroup }) {
  const { t } = useText();
  const shown = items.slice(0, SHOWN);
  const list = (all: TaskGroup['items']) => (
    <ul className={styles.list}>
      {all.map(({ kind, id, name, detail }) => (
        <li key={`${kind}/${id} ${name} ${detail}`}>
          <span className={styles.grow}>
            <TaskName task={task} item={{ kind, id, name }} />
          </span>
          <span className={`${styles.note} ${taskStyles.detail}`}>
            {task === 'empty-search' ? t('staff.tasks.times', { count: Number(detail) }) : detail}
          </span>
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
  const { user } = useSession();
  const isReviewer = useMay('reviewer');
  const tasks = useQuery({ ...tasksQuery, staleTime: 0 });
  const waiting = useQuery({
    ...changesQuery(['submitted', 'approved']),
    staleTime: 0,
    refetchInterval: 30_000,
  });
  const own = useQuery({ ...changesQuery(['draft', 'returned'], user.id), staleTime: 0 });
  const groups = (tasks.data ?? []).filter(({ count }) => count > 0);
  const isQuiet = tasks.isSuccess && groups.length === 0 && !waiting.data?.length && !own.data?.length;
  return (
    <div className={styles.page}>
      <title>{`${t('staff.nav.tasks')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{t('staff.nav.tasks')}</h1>
        <span className={styles.note}>{t('staff.tasks.hello', { name: user.name })}</span>
      </div>
      <Failure error={tasks.error} onRetry={() => void tasks.refetch()} />
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
