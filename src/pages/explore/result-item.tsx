import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Summary, SummaryEntry } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Hit } from '../../search/hit.ts';
import { Highlighted } from '../../ui/highlighted.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { ShortlistButton } from '../../ui/shortlist-button.tsx';
import { DistanceLine } from './distance-line.tsx';
import styles from './result-item.module.css';

interface Props {
  entry: SummaryEntry;
  vocabulary: Summary['vocabulary'];
  hit: Hit | undefined;
  metres: number | undefined;
  isMeasured: boolean;
  isSelected: boolean;
  isHighlighted: boolean;
  isShortlisted: boolean;
  onShortlist: (id: string) => void;
  onHighlight: (id: string | undefined) => void;
}

/** Type, level or kind, pole or host: what tells this entry from its neighbours, in one line. */
function Line({ entry, vocabulary }: Pick<Props, 'entry' | 'vocabulary'>) {
  const { t } = useText();
  const nameOf = (terms: Summary['vocabulary']['kinds'], id: string | undefined) =>
    terms.find((term) => term.id === id)?.name;
  const parts = [
    t(`type.${entry.type}`),
    nameOf(vocabulary.levels, entry.level),
    nameOf(vocabulary.kinds, entry.kind),
    entry.host?.id ? t('explore.host', { name: entry.host.name }) : nameOf(vocabulary.poles, entry.pole),
    entry.hosted > 0 ? t('explore.hosted', { count: entry.hosted }) : undefined,
    entry.membership === 'unconfirmed' ? t('membership.unconfirmed') : undefined,
  ];
  return <p className={styles.line}>{parts.filter(Boolean).join(' · ')}</p>;
}

/** Why the entry is here, when its name does not show it. */
function Why({ hit }: { hit: Hit }) {
  const { t } = useText();
  return (
    <p className={styles.why}>
      {t('explore.match')}
      {t('explore.matchColon')}
      {t(`explore.matchField.${hit.field}`)}
      {hit.field === 'name' ? null : (
        <>
          {' · '}
          <Highlighted text={hit.text} ranges={hit.ranges} />
          {hit.via === undefined ? null : ` (${hit.via})`}
        </>
      )}
    </p>
  );
}

export function ResultItem({
  entry,
  vocabulary,
  hit,
  metres,
  isMeasured,
  isSelected,
  isHighlighted,
  isShortlisted,
  onShortlist,
  onHighlight,
}: Props) {
  const { locale } = useText();
  const { search } = useLocation();
  const { name, otherName } = entry;
  return (
    <article
      data-entry-id={entry.id}
      data-pole={entry.pole}
      className={styles.item}
      data-selected={isSelected || undefined}
      data-highlighted={isHighlighted || undefined}
      onMouseEnter={() => onHighlight(entry.id)}
      onMouseLeave={() => onHighlight(undefined)}
      onFocus={() => onHighlight(entry.id)}
      onBlur={() => onHighlight(undefined)}
    >
      <span className={styles.mark}>
        <Mark type={entry.type} pole={entry.pole} size={14} />
      </span>
      <h2 className={styles.name} lang={name.lang === locale ? undefined : name.lang}>
        <Link to={paths.entry(locale, entry.id)} state={{ search }}>
          <Highlighted text={name.value} ranges={hit?.nameRanges ?? []} />
        </Link>
      </h2>
      <span className={styles.save}>
        <ShortlistButton
          name={name.value}
          isChosen={isShortlisted}
          onToggle={() => onShortlist(entry.id)}
          isCompact
        />
      </span>
      {otherName ? (
        <p className={styles.other} lang={otherName.lang}>
          <Highlighted text={otherName.value} ranges={hit?.otherNameRanges ?? []} />
        </p>
      ) : null}
      <Line entry={entry} vocabulary={vocabulary} />
      <DistanceLine entry={entry} metres={metres} isMeasured={isMeasured} />
      <ul className={styles.offers}>
        {entry.offers.slice(0, 4).map((id) => (
          <li key={id}>{vocabulary.offers.find((term) => term.id === id)?.name ?? id}</li>
        ))}
      </ul>
      {hit ? <Why hit={hit} /> : null}
      <Provenance basis={entry.basis} sources={entry.sources} checkedOn={entry.checkedOn} />
    </article>
  );
}
