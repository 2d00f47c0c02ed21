import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AudienceTags } from '../../record/audience-tags.tsx';
import { Named } from '../../record/named.tsx';
import { Prose } from '../../record/prose.tsx';
import { StatusTag } from '../../record/status-tag.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';
import { SealSquare } from '../../ui/seal-square.tsx';
import type { ChosenPolicy } from './chosen-policies.ts';
import { MeasureTable } from './measure-table.tsx';
import styles from './policy-item.module.css';

/** One policy in the list: how it stands, its measures one by one, and what says so. */
export function PolicyItem({ item: { policy, measures, forOthers } }: { item: ChosenPolicy }) {
  const { t, locale } = useText();
  const { id, heading, status, textFound, published, issuer, pole, audience, whoCanTakePart, source } =
    policy;
  return (
    <article className={styles.policy} aria-labelledby={id} data-policy-id={id} data-asked>
      <header className={styles.head}>
        <h2 id={id}>
          <Link to={paths.policy(locale, id)}>
            <Named name={heading} />
          </Link>
        </h2>
        <p className={styles.line}>
          {pole ? <SealSquare pole={pole} size="sm" /> : null}
          <StatusTag status={status} />
          <span>{t(textFound ? 'policy.textFound' : 'policy.textNotFound')}</span>
          {issuer ? (
            <span>
              <Foreign>{issuer}</Foreign>
            </span>
          ) : null}
          <span>{published ? formatDate(published, locale) : t('policy.undated')}</span>
        </p>
      </header>
      {whoCanTakePart ? (
        <p className={styles.who}>
          {t('policy.whoCan')}
          {t('explore.matchColon')}
          <Prose>{whoCanTakePart}</Prose>
        </p>
      ) : null}
      {measures.length > 0 ? <MeasureTable policy={id} measures={measures} /> : null}
      {policy.measures.length === 0 ? (
        <>
          <p>{t('policy.noMeasures')}</p>
          <AudienceTags audience={audience} />
        </>
      ) : null}
      {forOthers > 0 ? (
        <p className={styles.source}>
          <Link to={paths.policy(locale, id)}>{t('policy.forOthers', { count: forOthers })}</Link>
        </p>
      ) : null}
      <CitationList citations={[source]} label={t('entry.sources')} />
    </article>
  );
}
