import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { invitationSchema, ROLES, type Role } from '../../domain/staff.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { invitationsQuery, keys } from '../queries.ts';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import { SecretLink } from './secret-link.tsx';

const invitedSchema = z.object({ invitation: invitationSchema, link: z.string(), mailed: z.boolean() });

export function InvitePanel() {
  const { t, locale } = useText();
  const client = useQueryClient();
  const [role, setRole] = useState<Role>('editor');
  const [email, setEmail] = useState('');
  const open = useQuery({ ...invitationsQuery, staleTime: 0 });
  const refresh = () => client.invalidateQueries({ queryKey: keys.accounts });
  const invite = useMutation({
    mutationFn: () =>
      callService('invitations', invitedSchema, {
        method: 'POST',
        body: { role, ...(email.trim() && { email: email.trim() }) },
      }),
    onSuccess: refresh,
  });
  const cancel = useMutation({
    mutationFn: (id: string) => callService(`invitations/${id}`, z.unknown(), { method: 'DELETE' }),
    onSuccess: refresh,
  });
  return (
    <section className={styles.panel} aria-label={t('staff.account.invite')}>
      <h2>{t('staff.account.invite')}</h2>
      <form
        className={styles.actions}
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate();
        }}
      >
        <label className={styles.field}>
          {t('staff.account.role')}
          <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
            {ROLES.map((option) => (
              <option key={option} value={option}>
                {t(`staff.role.${option}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={`${styles.field} ${styles.grow}`}>
          {t('staff.invite.email')}
          <input type="email" value={email} onChange={({ target }) => setEmail(target.value)} />
        </label>
        <button type="submit" className={button.primary} disabled={invite.isPending}>
          {t('staff.account.makeLink')}
        </button>
      </form>
      <p className={styles.note}>{t(`staff.roleLong.${role}`)}</p>
      <Failure error={invite.error ?? cancel.error ?? open.error} />
      {invite.data ? (
        <>
          {invite.data.mailed ? <p role="status">{t('staff.account.mailed')}</p> : null}
          <SecretLink link={invite.data.link} expiresAt={invite.data.invitation.expiresAt} />
        </>
      ) : null}
      {open.data?.length ? (
        <>
          <h3>{t('staff.account.open')}</h3>
          <ul className={styles.list}>
            {open.data.map((invitation) => (
              <li key={invitation.id}>
                <span className={styles.grow}>
                  {t(`staff.role.${invitation.role}`)} {invitation.email ?? ''}
                </span>
                <span className={styles.note}>
                  {t('staff.account.until', {
                    name: invitation.invitedBy.name,
                    time: formatTime(invitation.expiresAt, locale),
                  })}
                </span>
                <button type="button" className={styles.small} onClick={() => cancel.mutate(invitation.id)}>
                  {t('staff.account.cancelInvitation')}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
