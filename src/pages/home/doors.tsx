import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import styles from './doors.module.css';
import section from './section.module.css';

/** The kinds of support that companies ask for most, as shortcuts into the list. */
const SUPPORT = ['joint-rd', 'testing', 'pilot-production', 'certification', 'space'] as const;

export function Doors() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: overview } = useSuspenseQuery(dataset.overview(locale));
  const offers = overview.offers.filter(({ id }) => (SUPPORT as readonly string[]).includes(id));
  return (
    <section className={section.section} aria-labelledby="doors">
      <h2 id="doors">{t('home.doors')}</h2>
      <div className={styles.doors}>
        <div>
          <h3>{t('home.doorEnterprise')}</h3>
          <p>{t('home.doorEnterpriseText')}</p>
          <ul>
            {offers.map(({ id, name, count }) => (
              <li key={id}>
                <Link to={paths.explore(locale, new URLSearchParams({ offers: id }))}>
                  {name} <span className={styles.count}>{count}</span>
                </Link>
              </li>
            ))}
            <li>
              <Link to={paths.policies(locale, new URLSearchParams({ who: 'company' }))}>
                {t('home.doorEnterprisePolicies')}
              </Link>
            </li>
            <li>
              <Link to={paths.programmes(locale, new URLSearchParams({ who: 'company' }))}>
                {t('home.doorEnterpriseProgrammes')}
              </Link>
            </li>
          </ul>
        </div>
        <div>
          <h3>{t('home.doorHongKong')}</h3>
          <p>{t('home.doorHongKongText')}</p>
          <ul>
            <li>
              <Link to={paths.join(locale)}>{t('home.doorHongKongJoin')}</Link>
            </li>
            <li>
              <Link to={paths.pole(locale, 'wu')}>{t('home.doorHongKongLink')}</Link>
            </li>
            <li>
              <Link to={paths.entry(locale, 'chuangxinli')}>{t('home.doorHongKongHub')}</Link>
            </li>
            <li>
              <Link to={paths.services(locale)}>{t('home.doorHongKongOffices')}</Link>
            </li>
          </ul>
          <OfficeCard office={site.office} />
        </div>
        <div>
          <h3>{t('home.doorStaff')}</h3>
          <p>{t('home.doorStaffText')}</p>
          <ul>
            <li>
              <Link to={paths.about(locale)}>{t('home.doorStaffLink')}</Link>
            </li>
            <li>
              <Link to={`${paths.about(locale)}#unknown`}>{t('home.doorStaffMissing')}</Link>
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}
