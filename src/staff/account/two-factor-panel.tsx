import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callAuth } from '../api.ts';
import { Failure } from '../failure.tsx';
import { keys } from '../queries.ts';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { QrCode } from './qr-code.tsx';

const codesSchema = z.looseObject({ backupCodes: z.array(z.string()) });
const enabledSchema = z.looseObject({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** A second factor of one's own choice: an authenticator, and codes for the day the telephone is lost. */
export function TwoFactorPanel() {
  const { t } = useText();
  const { user } = useSession();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const refresh = () => client.invalidateQueries({ queryKey: keys.session });
  const enable = useMutation({
    mutationFn: () => callAuth('two-factor/enable', enabledSchema, { method: 'POST', body: { password } }),
  });
  const verify = useMutation({
    mutationFn: () =>
      callAuth('two-factor/verify-totp', z.unknown(), { method: 'POST', body: { code: code.trim() } }),
    onSuccess: refresh,
  });
  const disable = useMutation({
    mutationFn: () => callAuth('two-factor/disable', z.unknown(), { method: 'POST', body: { password } }),
    onSuccess: () => {
      enable.reset();
      verify.reset();
      return refresh();
    },
  });
  const renew = useMutation({
    mutationFn: () =>
      callAuth('two-factor/generate-backup-codes', codesSchema, { method: 'POST', body: { password } }),
  });
  const isSettingUp = enable.data !== undefined && !verify.isSuccess;
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSettingUp) verify.mutate();
        else if (user.twoFactor) disable.mutate();
        else enable.mutate();
      }}
    >
      <h2>{t('staff.me.twoFactor')}</h2>
      <p className={styles.note}>{t(user.twoFactor ? 'staff.me.twoFactorOn' : 'staff.me.twoFactorOff')}</p>
      {isSettingUp ? (
        <>
          <p>{t('staff.me.scan')}</p>
          <QrCode text={enable.data.totpURI} label={t('staff.me.scan')} />
          <p className={styles.note}>
            {t('staff.me.secret')} <code>{new URL(enable.data.totpURI).searchParams.get('secret')}</code>
          </p>
          <p>{t('staff.me.backup')}</p>
          <pre>{enable.data.backupCodes.join('\n')}</pre>
          <label className={styles.field}>
            {t('staff.sign.code')}
            <input
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </label>
        </>
      ) : (
        <label className={styles.field}>
          {t('staff.sign.password')}
          <input
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
      )}
      <Failure error={enable.error ?? verify.error ?? disable.error ?? renew.error} />
      <div className={styles.actions}>
        <button type="submit" className={button.button}>
          {isSettingUp ? t('staff.sign.check') : t(user.twoFactor ? 'staff.me.turnOff' : 'staff.me.turnOn')}
        </button>
        {user.twoFactor && !isSettingUp ? (
          <button
            type="button"
            className={styles.small}
            disabled={password === '' || renew.isPending}
            onClick={() => renew.mutate()}
          >
            {t('staff.me.renew')}
          </button>
        ) : null}
      </div>
      {renew.data ? (
        <div role="status">
          <p>{t('staff.me.backup')}</p>
          <pre>{renew.data.backupCodes.join('\n')}</pre>
        </div>
      ) : null}
    </form>
  );
}
