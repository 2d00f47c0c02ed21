import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import styles from './sign.module.css';

/** Where no service answers: why nothing can be edited here, and how it could be. */
export function Absent({ onRetry }: { onRetry: () => void }) {
  const { t, locale } = useText();
  return (
    <section className={styles.card}>
      <h1>{t('staff.heading')}</h1>
      <p>{t('staff.intro')}</p>
      <h2>{t('staff.absent.heading')}</h2>
      <p>{t('staff.absent.text')}</p>
      <p className={styles.note}>{t('staff.absent.report')}</p>
      <Link to={paths.explore(locale)} className={button.primary}>
        {t('staff.absent.site')}
      </Link>
      <button type="button" className={button.button} onClick={onRetry}>
        {t('staff.absent.again')}
      </button>
    </section>
  );
}
