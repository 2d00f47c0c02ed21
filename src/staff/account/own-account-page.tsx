import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { PasswordPanel } from './password-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { TwoFactorPanel } from './two-factor-panel.tsx';

export function OwnAccountPage() {
  const { t } = useText();
  const { user } = useSession();
  return (
    <div className={styles.narrow}>
      <title>{`${t('staff.nav.me')} · ${t('staff.title')}`}</title>
      <h1>{t('staff.nav.me')}</h1>
      <p>
        {user.name} · {user.username} · {t(`staff.role.${user.role}`)}
      </p>
      <p className={styles.note}>{t(`staff.roleLong.${user.role}`)}</p>
      <PasswordPanel />
      <TwoFactorPanel />
      <SessionsPanel />
    </div>
  );
}
