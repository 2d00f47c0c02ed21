import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsSchema, type Settings } from '../../domain/staff.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { keys } from '../queries.ts';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';

const FLAGS = ['twoPersonRule', 'checkLinks'] as const;
const DAYS = ['recheckAfterDays', 'enquiryRetentionDays'] as const;

export function SettingsPage() {
  const { t } = useText();
  const { settings } = useSession();
  const client = useQueryClient();
  const [values, setValues] = useState<Settings>(settings);
  const save = useMutation({
    mutationFn: () => callService('settings', settingsSchema, { method: 'PUT', body: values }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.session }),
  });
  return (
    <div className={styles.narrow}>
      <title>{`${t('staff.nav.settings')} · ${t('staff.title')}`}</title>
      <h1>{t('staff.nav.settings')}</h1>
      <form
        className={styles.panel}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        {FLAGS.map((name) => (
          <label key={name} className={styles.check}>
            <input
              type="checkbox"
              checked={values[name]}
              onChange={({ target }) => setValues({ ...values, [name]: target.checked })}
            />
            <span>
              {t(`staff.setting.${name}`)}
              <br />
              <small className={styles.note}>{t(`staff.settingHelp.${name}`)}</small>
            </span>
          </label>
        ))}
        {DAYS.map((name) => (
          <label key={name} className={styles.field}>
            {t(`staff.setting.${name}`)}
            <input
              type="number"
              required
              min={name === 'recheckAfterDays' ? 7 : 1}
              max={3650}
              value={values[name]}
              onChange={({ target }) => setValues({ ...values, [name]: target.valueAsNumber })}
            />
          </label>
        ))}
        <Failure error={save.error} />
        <div className={styles.actions}>
          <button type="submit" className={button.primary} disabled={save.isPending}>
            {t('staff.setting.save')}
          </button>
          {save.isSuccess ? <span role="status">{t('staff.setting.saved')}</span> : null}
          <a className={styles.small} href="/api/v1/export" download>
            {t('staff.setting.export')}
          </a>
        </div>
      </form>
    </div>
  );
}
