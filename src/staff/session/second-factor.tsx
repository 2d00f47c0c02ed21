import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callAuth } from '../api.ts';
import { errorSentence } from '../error-sentence.ts';
import { keys } from '../queries.ts';
import styles from './sign.module.css';

/** The six digits of the authenticator, or one of the recovery codes. */
export function SecondFactor({ onBack }: { onBack: () => void }) {
  const text = useText();
  const { t } = text;
  const client = useQueryClient();
  const [isBackup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const verify = useMutation({
    mutationFn: () =>
      callAuth(isBackup ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp', z.unknown(), {
        method: 'POST',
        body: { code: code.trim() },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.session }),
  });
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        verify.mutate();
      }}
    >
      <h1>{t('staff.sign.heading')}</h1>
      <label className={styles.field}>
        {t(isBackup ? 'staff.sign.backupCode' : 'staff.sign.code')}
        <input
          key={String(isBackup)}
          value={code}
          required
          autoComplete="one-time-code"
          inputMode={isBackup ? 'text' : 'numeric'}
          onChange={({ target }) => setCode(target.value)}
        />
      </label>
      {verify.error ? (
        <p className={styles.error} role="alert">
          {errorSentence(verify.error, text)}
        </p>
      ) : null}
      <button type="submit" className={button.primary} disabled={verify.isPending}>
        {t('staff.sign.check')}
      </button>
      <p className={styles.note}>
        {isBackup ? null : t('staff.sign.codeHint')}
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            setBackup(!isBackup);
            setCode('');
          }}
        >
          {t(isBackup ? 'staff.sign.totp' : 'staff.sign.backup')}
        </button>
        <button type="button" className={styles.link} onClick={onBack}>
          {t('staff.sign.back')}
        </button>
      </p>
    </form>
  );
}
