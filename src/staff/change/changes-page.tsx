import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ChangeHead, ChangeStatus } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import { changesQuery } from '../queries.ts';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import { useReference } from '../use-reference.ts';
import { StatusChip } from './status-chip.tsx';

/** What one looks for in the list: which statuses, and whether only one's own. */
const VIEWS = {
  waiting: { statuses: ['submitted', 'approved'], own: false },
  mine: { statuses: ['draft', 'returned', 'submitted', 'approved'], own: true },
  published: { statuses: ['published'], own: false },
  all: { statuses: [], own: false },
} as const satisfies Record<string, { statuses: readonly ChangeStatus[]; own: boolean }>;
type View = keyof typeof VIEWS;

const isView = (value: string | null): value is View => value !== null && Object.hasOwn(VIEWS, value);

function ChangeItem({ change }: { change: ChangeHead }) {
  const { t, locale } = useText();
  const { byKey } = useReference();
  const names = change.keys.map(
    ({ kind, id }) => byKey.get(`${kind}/${id}`)?.name ?? `${t(`staff.kind.${kind}`)} ${id}`,
  );
  return (
    <li>
      <StatusChip status={change.status} />
      <Link className={styles.grow} to={paths.staff(locale, `changes/${change.id}`)}>
        {names.slice(0, 3).join('、')}
        {change.count > 3 ? t('staff.changes.more', { count: change.count }) : ''}
      </Link>
      <span className={styles.grow}>{change.why || t('staff.changes.noWhy')}</span>
      <span>{change.author.name}</span>
      <span className={styles.note}>{formatTime(change.updatedAt, locale)}</span>
    </li>
  );
}

export function ChangesPage() {
  const { t } = useText();
  const { user } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const view: View = isView(asked) ? asked : user.role === 'editor' ? 'mine' : 'waiting';
  const { statuses, own } = VIEWS[view];
  const changes = useQuery({
    ...changesQuery(statuses, own ? user.id : undefined),
    staleTime: 0,
    refetchInterval: 20_000,
  });
  return (
    <div className={styles.page}>
      <title>{`${t('staff.nav.changes')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{t('staff.nav.changes')}</h1>
        <div className={styles.tabs} role="group" aria-label={t('staff.changes.view')}>
          {(Object.keys(VIEWS) as View[]).map((option) => (
            <button
              key={option}
              type="button"
              aria-pressed={view === option}
              onClick={() => setParams({ view: option }, { replace: true })}
            >
              {t(`staff.changes.${option}`)}
            </button>
          ))}
        </div>
      </div>
      <Failure error={changes.error} onRetry={() => void changes.refetch()} />
      <section className={styles.panel} aria-label={t(`staff.changes.${view}`)}>
        {changes.isPending ? <p role="status">{t('staff.loading')}</p> : null}
        {changes.data?.length === 0 ? <p className={styles.note}>{t('staff.changes.none')}</p> : null}
        <ul className={styles.list}>
          {changes.data?.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </ul>
      </section>
    </div>
  );
}
