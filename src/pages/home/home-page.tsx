import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { LocatorMap } from '../../map/locator-map.tsx';
import button from '../../ui/button.module.css';
import { formatNumber } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useSuggestions } from '../../suggest/use-suggestions.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Doors } from './doors.tsx';
import styles from './home-page.module.css';
import { Ledger } from './ledger.tsx';
import { PoleCards } from './pole-cards.tsx';
import { SectorIndex } from './sector-index.tsx';

/** Words to try: each finds something, in every language. */
const EXAMPLES = {
  'zh-Hans': ['化工', '机器人', '检测', '芯片', '电科所'],
  'zh-Hant': ['化工', '機器人', '檢測', '晶片', '電科所'],
  en: ['robot', 'testing', 'chips', 'polyolefin', 'SEARI'],
} as const;

export function HomePage() {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const suggestions = useSuggestions();
  const dataset = useDataset();
  const { data: overview } = useSuspenseQuery(dataset.overview(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const explore = (q: string) => paths.explore(locale, new URLSearchParams(q.trim() ? { q } : {}));
  return (
    <div className={styles.page}>
      <PageHead title={t('home.title')} site={t('home.title')} description={t('home.description')} />
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1>{t('home.heading')}</h1>
          <p className={styles.lead}>
            {t('home.lead', { entries: formatNumber(overview.totals.entries, locale) })}
          </p>
          <ul className={styles.counts}>
            {overview.ledger.map(({ type, listed }) => (
              <li key={type}>
                <Link to={paths.explore(locale, new URLSearchParams({ type }))}>
                  <Mark type={type} size={12} />
                  {formatNumber(listed, locale)} {t(listed === 1 ? `type.${type}` : `typePlural.${type}`)}
                </Link>
              </li>
            ))}
          </ul>
          <SearchField
            action={paths.explore(locale)}
            value=""
            label={t('site.searchLabel')}
            placeholder={t('site.search')}
            onSubmit={(q) => void navigate(explore(q))}
            suggestions={suggestions}
            variant="hero"
          />
          <p className={styles.examples}>
            <span>{t('home.try')}</span>
            {EXAMPLES[locale].map((word) => (
              <Link key={word} to={explore(word)}>
                {word}
              </Link>
            ))}
          </p>
          <p>
            <Link className={button.primary} to={paths.explore(locale)}>
              {t('home.open')}
            </Link>
          </p>
        </div>
        <div className={styles.map}>
          <LocatorMap
            basemapHref={`${dataset.basemap.svg}#atlas`}
            seals={overview.poles}
            sealHref={(id) => paths.pole(locale, id)}
            showOutline={site.showOutline}
            showSubdistricts={site.showSubdistricts}
            label={t('home.mapLabel')}
          />
        </div>
      </section>
      <PoleCards poles={overview.poles} />
      <SectorIndex sectors={overview.sectors} />
      <Ledger rows={overview.ledger} />
      <Doors />
    </div>
  );
}
