import { useText } from '../../i18n/use-text.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';

/** A link that is shown once: whoever has it may use it. */
export function SecretLink({ link, expiresAt }: { link: string; expiresAt: string }) {
  const { t, locale } = useText();
  return (
    <div className={`${styles.notice} ${styles.grow}`} role="status">
      <p>{t('staff.account.link', { time: formatTime(expiresAt, locale) })}</p>
      <p>
        <code>{link}</code>
      </p>
      <CopyButton text={link} label={t('staff.account.copy')} />
    </div>
  );
}
