import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ReasonList } from '../../matching/reason-list.tsx';
import { useNeedMatcher } from '../../matching/use-need-matcher.ts';
import { EMPTY_NEED, formatNeed } from '../../search/need-link.ts';
import button from '../../ui/button.module.css';
import { Mark } from '../../ui/mark.tsx';
import page from '../../ui/page.module.css';
import { Provenance } from '../../ui/provenance.tsx';
import { ShortlistButton } from '../../ui/shortlist-button.tsx';
import styles from './peer-results.module.css';

/** As many as somebody reads before choosing. */
const FIRST = 8;

/** The entries that answer, by the matcher of needs, each with its reasons. */
export function PeerResults({ text, sectors }: { text: string; sectors: readonly string[] }) {
  const { t, locale } = useText();
  const { data: summary } = useSuspenseQuery(useDataset().summary(locale));
  const { matcher } = useNeedMatcher();
  const { list, has, toggle } = useShortlist();
  const { matches } = useMemo(() => matcher.match({ text, sectors }), [matcher, text, sectors]);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? matches : matches.slice(0, FIRST);
  const asNeed = formatNeed({ ...EMPTY_NEED, text, sectors });
  return (
    <section className={styles.results} aria-labelledby="peers">
      <h2 id="peers">{t('peers.results', { count: matches.length })}</h2>
      {matches.length === 0 ? <p>{t('peers.none')}</p> : null}
      <ol>
        {shown.map(({ id, reasons }) => {
          const entry = summary.entries.find((candidate) => candidate.id === id);
          if (!entry) return null;
          const { name, otherName } = entry;
          return (
            <li key={id} data-entry-id={id}>
              <h3 lang={name.lang === locale ? undefined : name.lang}>
                <Mark type={entry.type} pole={entry.pole} size={14} />{' '}
                <Link to={paths.entry(locale, id)}>{name.value}</Link>
              </h3>
              {otherName ? (
                <p className={styles.other} lang={otherName.lang}>
                  {otherName.value}
                </p>
              ) : null}
              <ReasonList reasons={reasons} entry={entry} summary={summary} />
              <Provenance basis={entry.basis} sources={entry.sources} checkedOn={entry.checkedOn} />
              <ShortlistButton name={name.value} isChosen={has(id)} onToggle={() => toggle(id)} />
            </li>
          );
        })}
      </ol>
      {shown.length < matches.length ? (
        <p>
          <button type="button" className={button.button} onClick={() => setWhole(true)}>
            {t('peers.more', { count: matches.length - shown.length })}
          </button>
        </p>
      ) : null}
      <p className={page.actions}>
        <Link className={button.primary} to={paths.letter(locale)}>
          {t('peers.toLetter', { count: list.length })}
        </Link>
        <Link className={button.button} to={paths.visit(locale)}>
          {t('peers.toVisit', { count: list.length })}
        </Link>
        <Link className={button.button} to={paths.match(locale, asNeed)}>
          {t('peers.toMatch')}
        </Link>
      </p>
    </section>
  );
}
