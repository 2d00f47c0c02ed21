import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { walkingMinutes } from '../../domain/distance.ts';
import type { Matching } from '../../domain/matching.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Lacks } from '../../matching/lacks.tsx';
import { ReasonList } from '../../matching/reason-list.tsx';
import type { NeedMatch } from '../../search/match-need.ts';
import { formatDistance } from '../../ui/measures.ts';
import { Mark } from '../../ui/mark.tsx';
import { MatchContact } from './match-contact.tsx';
import styles from './match-item.module.css';

interface Props {
  match: NeedMatch;
  rank?: number;
  summary: Summary;
  matching: Matching;
  action?: ReactNode;
  children?: ReactNode;
}

/** One match with its reasons, what its record lacks, where it is and how to reach it. */
export function MatchItem({ match, rank, summary, matching, action, children }: Props) {
  const { t, locale } = useText();
  const entry = summary.entries.find(({ id }) => id === match.id);
  const known = matching.entries.find(({ id }) => id === match.id);
  if (!entry || !known) return null;
  const host = summary.entries.find(({ id }) => id === match.host);
  const hostContact = matching.entries.find(({ id }) => id === match.host)?.contact;
  const { vocabulary } = summary;
  const nameOf = (terms: readonly { id: string; name: string }[], id: string | undefined) =>
    terms.find((term) => term.id === id)?.name;
  const line = [
    t(`type.${entry.type}`),
    nameOf(vocabulary.levels, entry.level),
    host ? t('explore.host', { name: host.name.value }) : nameOf(vocabulary.poles, entry.pole),
  ].filter(Boolean);
  const place = entry.address ?? (host?.address && t('match.atHost', { address: host.address }));
  const metres = match.distanceKm === undefined ? undefined : match.distanceKm * 1000;
  const Name = rank === undefined ? 'h4' : 'h3';
  return (
    <article data-entry-id={match.id} className={styles.item} data-strength={match.strength}>
      <header className={styles.head}>
        {rank === undefined ? null : <span className={styles.rank}>{rank}</span>}
        <Name className={styles.name} lang={entry.name.lang === locale ? undefined : entry.name.lang}>
          <Mark type={entry.type} pole={entry.pole} size={14} />{' '}
          <Link to={paths.entry(locale, entry.id)}>{entry.name.value}</Link>
        </Name>
        <span className={styles.strength}>{t(`match.strength.${match.strength}`)}</span>
      </header>
      {entry.otherName ? (
        <p className={styles.other} lang={entry.otherName.lang}>
          {entry.otherName.value}
        </p>
      ) : null}
      <p className={styles.line}>{line.join(' · ')}</p>
      <ReasonList reasons={match.reasons} entry={entry} summary={summary} />
      <ul className={styles.offers} aria-label={t('facet.offers')}>
        {match.offers.map((id) => (
          <li key={id}>{nameOf(vocabulary.offers, id) ?? id}</li>
        ))}
      </ul>
      {place ? <p className={styles.line}>{place}</p> : null}
      {metres === undefined ? null : (
        <p className={styles.line}>
          {t(entry.place ? 'explore.distance' : 'explore.distanceAtHost', {
            distance: formatDistance(metres, locale),
            minutes: walkingMinutes(metres),
          })}
        </p>
      )}
      <MatchContact entry={known} host={host && { name: host.name.value, contact: hostContact }} />
      <Lacks lacks={match.missing} />
      <p className={styles.actions}>
        <Link to={paths.entry(locale, entry.id)}>{t('match.details')}</Link>
        {action}
      </p>
      {children}
    </article>
  );
}
