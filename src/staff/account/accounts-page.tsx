import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { accountSchema, ROLES, type Account, type Role } from '../../domain/staff.ts';
import { useText } from '../../i18n/use-text.tsx';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { accountsQuery, keys } from '../queries.ts';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import { InvitePanel } from './invite-panel.tsx';
import { SecretLink } from './secret-link.tsx';

const linkSchema = z.object({ link: z.string(), expiresAt: z.string() });

function AccountItem({ account }: { account: Account }) {
  const { t, locale } = useText();
  const { user } = useSession();
  const client = useQueryClient();
  const isOwn = account.id === user.id;
  const change = useMutation({
    mutationFn: (body: { role?: Role; active?: boolean }) =>
      callService(`accounts/${account.id}`, accountSchema, { method: 'PATCH', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.accounts }),
  });
  const reset = useMutation({
    mutationFn: () =>
      callService(`accounts/${account.id}/reset-link`, linkSchema, { method: 'POST', body: {} }),
  });
  return (
    <li>
      <span className={styles.grow}>
        <strong>{account.name}</strong> {account.username}
        {account.email ? ` · ${account.email}` : ''}
      </span>
      {account.active ? null : (
        <span className={styles.chip} data-tone="bad">
          {t('staff.account.removed')}
        </span>
      )}
      {account.twoFactor ? <span className={styles.chip}>{t('staff.account.twoFactor')}</span> : null}
      <span className={styles.note}>
        {account.lastSeen ? t('staff.account.seen', { time: formatTime(account.lastSeen, locale) }) : ''}
      </span>
      <select
        aria-label={t('staff.account.roleOf', { name: account.name })}
        value={account.role}
        disabled={isOwn || change.isPending}
        onChange={({ target }) => change.mutate({ role: target.value as Role })}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`staff.role.${role}`)}
          </option>
        ))}
      </select>
      {isOwn ? null : (
        <>
          <button
            type="button"
            className={styles.small}
            disabled={reset.isPending}
            onClick={() => reset.mutate()}
          >
            {t('staff.account.reset')}
          </button>
          <button
            type="button"
            className={styles.small}
            disabled={change.isPending}
            onClick={() => change.mutate({ active: !account.active })}
          >
            {t(account.active ? 'staff.account.remove' : 'staff.account.restore')}
          </button>
        </>
      )}
      <Failure error={change.error ?? reset.error} />
      {reset.data ? <SecretLink {...reset.data} /> : null}
    </li>
  );
}

export function AccountsPage() {
  const { t } = useText();
  const accounts = useQuery({ ...accountsQuery, staleTime: 0 });
  return (
    <div className={styles.narrow}>
      <title>{`${t('staff.nav.accounts')} · ${t('staff.title')}`}</title>
      <h1>{t('staff.nav.accounts')}</h1>
      <InvitePanel />
      <section className={styles.panel} aria-label={t('staff.account.list')}>
        <h2>{t('staff.account.list')}</h2>
        <Failure error={accounts.error} onRetry={() => void accounts.refetch()} />
        <ul className={styles.list}>
          {accounts.data?.map((account) => (
            <AccountItem key={account.id} account={account} />
          ))}
        </ul>
      </section>
    </div>
  );
}
