import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callAuth } from '../api.ts';
import { Failure } from '../failure.tsx';
import styles from '../staff.module.css';

export function PasswordPanel() {
  const { t } = useText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () =>
      callAuth('change-password', z.unknown(), {
        method: 'POST',
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
    },
  });
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <h2>{t('staff.me.password')}</h2>
      <label className={styles.field}>
        {t('staff.me.current')}
        <input
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={({ target }) => setCurrent(target.value)}
        />
      </label>
      <label className={styles.field}>
        {t('staff.invite.password')}
        <input
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          value={next}
          onChange={({ target }) => setNext(target.value)}
        />
      </label>
      <Failure error={change.error} />
      <div className={styles.actions}>
        <button type="submit" className={button.button} disabled={change.isPending}>
          {t('staff.me.change')}
        </button>
        {change.isSuccess ? <span role="status">{t('staff.me.changed')}</span> : null}
      </div>
    </form>
  );
}
