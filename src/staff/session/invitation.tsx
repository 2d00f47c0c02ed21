/** What an invitation's link opens: the secret stands in the fragment, which no server and no log gets. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { z } from 'zod';
import { paths } from '../../app/paths.ts';
import { roleSchema } from '../../domain/staff.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { errorSentence } from '../error-sentence.ts';
import { keys } from '../queries.ts';
import styles from './sign.module.css';

const lookSchema = z.object({
  role: roleSchema,
  purpose: z.enum(['invitation', 'administrator', 'reset']),
  name: z.string().optional(),
});

const FIELDS = ['name', 'username', 'email', 'password'] as const;
const COMPLETE = { name: 'name', username: 'username', email: 'email', password: 'new-password' } as const;

export function Invitation() {
  const text = useText();
  const { t, locale } = text;
  const token = useLocation().hash.slice(1);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [values, setValues] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const look = useQuery({
    queryKey: ['staff', 'invitation', token],
    queryFn: () => callService('invitations/look', lookSchema, { method: 'POST', body: { token } }),
  });
  const accept = useMutation({
    mutationFn: () =>
      callService('invitations/accept', z.unknown(), {
        method: 'POST',
        body: {
          token,
          ...Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')),
        },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.session });
      void navigate(paths.staff(locale), { replace: true });
    },
  });
  if (look.isPending) return <p className={styles.card}>{t('staff.connecting')}</p>;
  if (look.isError) {
    return (
      <div className={styles.card}>
        <h1>{t('staff.heading')}</h1>
        <p role="alert">{errorSentence(look.error, text)}</p>
      </div>
    );
  }
  const { purpose, role, name = '' } = look.data;
  const isReset = purpose === 'reset';
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate();
      }}
    >
      <h1>{t(isReset ? 'staff.invite.reset' : 'staff.invite.heading')}</h1>
      <p>
        {isReset
          ? t('staff.invite.resetText', { name })
          : t('staff.invite.text', { role: t(`staff.role.${role}`) })}
      </p>
      {isReset ? null : <p className={styles.note}>{t(`staff.roleLong.${role}`)}</p>}
      {(isReset ? (['password'] as const) : FIELDS).map((field) => (
        <label key={field} className={styles.field}>
          {t(`staff.invite.${field}`)}
          <input
            type={field === 'password' ? 'password' : field === 'email' ? 'email' : 'text'}
            required={field !== 'email'}
            minLength={field === 'password' ? 10 : undefined}
            pattern={field === 'username' ? '[a-z0-9][a-z0-9._\\-]{2,29}' : undefined}
            autoComplete={COMPLETE[field]}
            autoCapitalize={field === 'name' ? undefined : 'none'}
            value={values[field] ?? ''}
            onChange={({ target }) => setValues({ ...values, [field]: target.value })}
          />
        </label>
      ))}
      {accept.error ? (
        <p className={styles.error} role="alert">
          {errorSentence(accept.error, text)}
        </p>
      ) : null}
      <button type="submit" className={button.primary} disabled={accept.isPending}>
        {t(isReset ? 'staff.invite.save' : 'staff.invite.accept')}
      </button>
    </form>
  );
}
