import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ProgrammeCard } from '../../dataset/programmes.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AudienceTags } from '../../record/audience-tags.tsx';
import { Named } from '../../record/named.tsx';
import { Prose } from '../../record/prose.tsx';
import { StatusTag } from '../../record/status-tag.tsx';
import { DateRange } from '../../ui/date-range.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { SealSquare } from '../../ui/seal-square.tsx';
import styles from './programme-item.module.css';

/** One programme in the list: what it is, for whom, and when it was last heard of. */
export function ProgrammeItem({ card }: { card: ProgrammeCard }) {
  const { t, locale } = useText();
  const { heading, otherName, pole, status, summary, audience, latest } = card;
  return (
    <li className={styles.item}>
      {pole ? <SealSquare pole={pole} size="sm" /> : null}
      <div className={styles.body}>
        <h3>
          <Link to={paths.programme(locale, card.id)}>
            <Named name={heading} />
          </Link>
        </h3>
        {otherName ? (
          <p className={styles.other}>
            <Named name={otherName} />
          </p>
        ) : null}
        <StatusTag status={status} />
        <p>
          <Prose>{summary}</Prose>
        </p>
        {latest ? (
          <p className={styles.latest}>
            {t('programme.latest')} <DateRange date={latest.date} dateEnd={latest.dateEnd} />
            {t('explore.matchColon')}
            <Prose>{latest.text}</Prose>
          </p>
        ) : null}
        <AudienceTags audience={audience} />
        <Provenance basis={card.basis} sources={card.sources} checkedOn={card.checkedOn} />
      </div>
    </li>
  );
}
