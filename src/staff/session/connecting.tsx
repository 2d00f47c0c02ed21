import { useText } from '../../i18n/use-text.tsx';
import styles from './sign.module.css';

/** What stands on the page until the service has answered; it also reads without JavaScript. */
export function Connecting() {
  const { t } = useText();
  return (
    <section className={styles.card}>
      <h1>{t('staff.heading')}</h1>
      <p>{t('staff.intro')}</p>
      <p className={styles.note} role="status">
        {t('staff.connecting')}
      </p>
      <noscript>
        <p>{t('staff.absent.text')}</p>
      </noscript>
    </section>
  );
}
