import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useText } from '../../i18n/use-text.tsx';
import { callAuth } from '../api.ts';
import { Failure } from '../failure.tsx';
import { ownSessionsQuery } from '../queries.ts';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import { deviceName } from './device-name.ts';

/** Where one is signed in, and the way to end it. */
export function SessionsPanel() {
  const { t, locale } = useText();
  const client = useQueryClient();
  const sessions = useQuery({ ...ownSessionsQuery, staleTime: 0 });
  const end = useMutation({
    mutationFn: (token: string) =>
      callAuth('revoke-session', z.unknown(), { method: 'POST', body: { token } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  const endOthers = useMutation({
    mutationFn: () => callAuth('revoke-other-sessions', z.unknown()),
    onSuccess: () => client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  return (
    <section className={styles.panel} aria-label={t('staff.me.sessions')}>
      <h2>{t('staff.me.sessions')}</h2>
      <Failure error={sessions.error ?? end.error ?? endOthers.error} />
      <ul className={styles.list}>
        {sessions.data?.map(({ token, updatedAt, userAgent, ipAddress, isCurrent }) => (
          <li key={token}>
            <span className={styles.grow} title={userAgent ?? undefined}>
              {deviceName(userAgent ?? '') || t('staff.me.unknownDevice')} {ipAddress ?? ''}
            </span>
            <span className={styles.note}>{formatTime(updatedAt, locale)}</span>
            {isCurrent ? (
              <span className={styles.chip} data-tone="good">
                {t('staff.me.thisDevice')}
              </span>
            ) : (
              <button type="button" className={styles.small} onClick={() => end.mutate(token)}>
                {t('staff.me.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {(sessions.data?.length ?? 0) > 1 ? (
        <div className={styles.actions}>
          <button type="button" className={styles.small} onClick={() => endOthers.mutate()}>
            {t('staff.me.endOthers')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
