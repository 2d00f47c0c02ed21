import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useDataset } from '../dataset/queries.ts';
import { useText } from '../i18n/use-text.tsx';
import { paths } from './paths.ts';
import styles from './site-footer.module.css';

export function SiteFooter() {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const marks = [
    site.icp,
    site.publicSecurityRecord,
    site.mapReviewNumber && t('site.mapReview', { number: site.mapReviewNumber }),
  ].filter(Boolean);
  return (
    <footer className={styles.footer}>
      <p className={styles.name}>{site.name}</p>
      <p>
        {site.tagline}
        {locale === 'en' ? '. ' : '。'}
        {t('site.footerNote')}
      </p>
      <p className={styles.links}>
        <Link to={paths.policies(locale)}>{t('initiative.plural.policy')}</Link>
        <Link to={paths.programmes(locale)}>{t('initiative.plural.programme')}</Link>
        <Link to={paths.services(locale)}>{t('initiative.plural.service')}</Link>
        <Link to={paths.figures(locale)}>{t('site.figures')}</Link>
        <Link to={paths.about(locale)}>{t('site.aboutLong')}</Link>
        <span className={styles.gap}>{t('site.licence')}</span>
      </p>
      {marks.length > 0 ? <p>{marks.join(' · ')}</p> : null}
    </footer>
  );
}
