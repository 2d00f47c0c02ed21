import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ask } from '../../matching/ask.ts';
import { useNeedMatcher } from '../../matching/use-need-matcher.ts';
import { foldFamilies } from '../../search/match-families.ts';
import { formatNeed, type NeedQuery } from '../../search/need-link.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ShortlistButton } from '../../ui/shortlist-button.tsx';
import { MatchItem } from './match-item.tsx';
import itemStyles from './match-item.module.css';
import { MatchNone } from './match-none.tsx';
import styles from './match-results.module.css';
import { MatchTeam } from './match-team.tsx';

/** Who goes into a brief when nobody was chosen: as many as a boss will read. */
const FIRST = 3;

/** The headline that takes the focus when the visitor asks for the answer. */
export const RESULTS_ID = 'matches';

/** The answer to a need: houses in rank order, the team, and ways to take it further. */
export function MatchResults({ need, onAsk }: { need: NeedQuery; onAsk: (need: NeedQuery) => void }) {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: summary } = useSuspenseQuery(dataset.summary(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { matching, matcher } = useNeedMatcher();
  const shortlist = useShortlist();
  const { matches } = useMemo(() => ask(matcher, need, summary), [matcher, need, summary]);
  const families = useMemo(() => {
    const hosts = new Map(matching.entries.flatMap(({ id, host }) => (host ? [[id, host] as const] : [])));
    return foldFamilies(matches, hosts);
  }, [matches, matching]);

  if (matches.length === 0) return <MatchNone need={need} office={site.office} onAsk={onAsk} />;
  const houses = new Set(families.map(({ house }) => house)).size;
  const first = families.slice(0, FIRST).map(({ lead }) => lead.id);
  const link = formatNeed({ ...need, entries: first });
  const item = (match: (typeof matches)[number]) => ({
    match,
    summary,
    matching,
    action: (
      <ShortlistButton
        name={summary.entries.find(({ id }) => id === match.id)?.name.value ?? match.id}
        isChosen={shortlist.has(match.id)}
        onToggle={() => shortlist.toggle(match.id)}
      />
    ),
  });
  return (
    <>
      <div role="status">
        <h2 id={RESULTS_ID} tabIndex={-1} className={styles.count}>
          {houses === matches.length
            ? t('match.announce', { count: matches.length })
            : t('match.announceFolded', { count: matches.length, houses })}
        </h2>
      </div>
      <div className={styles.actions}>
        <CopyButton
          label={t('match.copyLink')}
          text={() =>
            new URL(paths.match(locale, formatNeed({ ...need, entries: [] })), window.location.origin).href
          }
        />
        <span>{t('match.withAll')}</span>
        <Link to={paths.brief(locale, link)}>{t('match.brief')}</Link>
        <Link to={paths.enquiry(locale, link)}>{t('match.enquiry')}</Link>
      </div>
      <p className={styles.note}>
        {t('match.linkNote')} {t('match.disclaimer')}
      </p>
      <ol className={styles.list}>
        {families.map(({ lead, folded }, index) => (
          <li key={lead.id}>
            <MatchItem {...item(lead)} rank={index + 1}>
              {folded.length > 0 ? (
                <details className={itemStyles.folded}>
                  <summary>{t('match.folded', { count: folded.length })}</summary>
                  {folded.map((match) => (
                    <MatchItem key={match.id} {...item(match)} />
                  ))}
                </details>
              ) : null}
            </MatchItem>
          </li>
        ))}
      </ol>
      <MatchTeam matches={matches} summary={summary} office={site.office} />
    </>
  );
}
