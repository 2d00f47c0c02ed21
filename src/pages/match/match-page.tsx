import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { localeTag } from '../../ui/dates.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './match-page.module.css';
import { MatchResults, RESULTS_ID } from './match-results.tsx';
import { NeedForm } from './need-form.tsx';
import { useNeedQuery } from './use-need-query.ts';
import { useNeedText } from './use-need-text.ts';

/** From a firm's problem in its own words to who can work on it, all of it on the visitor's device. */
export function MatchPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: overview } = useSuspenseQuery(dataset.overview(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { need, dropped, ask } = useNeedQuery(overview);
  const field = useNeedText(need.text, (text, isPassing) => ask({ ...need, text }, isPassing));
  const results = useRef<HTMLElement>(null);
  /** On a phone the answer stands below the form, out of sight; a keyboard goes on from its headline. */
  const showResults = () => {
    const top = results.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight / 2) results.current?.scrollIntoView({ block: 'start' });
    document.getElementById(RESULTS_ID)?.focus({ preventScroll: true });
  };
  // Typing stays ahead of matching.
  const asked = useDeferredValue(need);
  return (
    <div className={styles.page}>
      <PageHead title={t('match.title')} site={site.name} description={t('match.description')} />
      <header className={styles.head}>
        <h1>{t('match.heading')}</h1>
        <p>{t('match.lead')}</p>
      </header>
      <noscript>
        <p>
          {t('match.noScript')} <Link to={paths.explore(locale)}>{t('site.explore')}</Link>
        </p>
      </noscript>
      <div className={styles.columns}>
        <div className={styles.form}>
          <NeedForm need={need} field={field} onFilter={(next) => ask(next, false)} onGo={showResults} />
        </div>
        <section ref={results} className={styles.results} aria-label={t('match.results')}>
          {dropped.length > 0 ? (
            <p role="status">
              {t('match.dropped', {
                values: new Intl.ListFormat(localeTag(locale)).format(
                  dropped.map(({ param, value }) => `${param}=${value.slice(0, 40)}`),
                ),
              })}
            </p>
          ) : null}
          {asked.text.trim() === '' ? (
            <div className={styles.start}>
              <p>{t('match.start')}</p>
              <p>{t('match.sample')}</p>
            </div>
          ) : (
            <Suspense fallback={<p role="status">{t('match.reading')}</p>}>
              <MatchResults need={asked} onAsk={(next) => ask(next, false)} />
            </Suspense>
          )}
        </section>
      </div>
    </div>
  );
}
