import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { z } from 'zod';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callAuth } from '../api.ts';
import { errorSentence } from '../error-sentence.ts';
import { keys } from '../queries.ts';
import { SecondFactor } from './second-factor.tsx';
import styles from './sign.module.css';

const answerSchema = z.looseObject({ twoFactorRedirect: z.boolean().optional() }).nullable();

/** By user name or by e-mail; then, where it is turned on, by the second factor. */
export function SignIn({ note }: { note?: string | undefined }) {
  const text = useText();
  const { t } = text;
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () =>
      name.includes('@')
        ? callAuth('sign-in/email', answerSchema, { method: 'POST', body: { email: name.trim(), password } })
        : callAuth('sign-in/username', answerSchema, {
            method: 'POST',
            body: { username: name.trim().toLowerCase(), password },
          }),
    onSuccess: async (answer) => {
      if (!answer?.twoFactorRedirect) await client.invalidateQueries({ queryKey: keys.session });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  if (signIn.data?.twoFactorRedirect) return <SecondFactor onBack={signIn.reset} />;
  return (
    <form className={styles.card} onSubmit={submit}>
      <h1>{t('staff.sign.heading')}</h1>
      {note ? <p className={styles.note}>{note}</p> : null}
      <label className={styles.field}>
        {t('staff.sign.name')}
        <input
          value={name}
          required
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className={styles.field}>
        {t('staff.sign.password')}
        <input
          type="password"
          value={password}
          required
          autoComplete="current-password"
          onChange={({ target }) => setPassword(target.value)}
        />
      </label>
      {signIn.error ? (
        <p className={styles.error} role="alert">
          {errorSentence(signIn.error, text)}
        </p>
      ) : null}
      <button type="submit" className={button.primary} disabled={signIn.isPending}>
        {signIn.isPending ? t('staff.sign.busy') : t('staff.sign.in')}
      </button>
      <p className={styles.note}>{t('staff.sign.noAccount')}</p>
    </form>
  );
}
