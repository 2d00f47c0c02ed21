import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { PolicyPage } from '../../dataset/policies.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AudienceTags } from '../../record/audience-tags.tsx';
import styles from '../../record/initiative-page.module.css';
import { Prose } from '../../record/prose.tsx';
import { sourceNumbers } from '../../record/source-numbers.ts';
import { TermLinks } from '../../record/term-links.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import { formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';

/** Who may apply and how, who issued it, its number and day: what was not found is said to be so. */
export function PolicyTerms({ policy }: { policy: PolicyPage }) {
  const { t, locale } = useText();
  const { audience, whoCanTakePart, howToTakePart, status, textFound, body, documentNumber, published } =
    policy;
  const who = sourceNumbers(policy, 'whoCanTakePart');
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{t('policy.terms')}</h2>
      <dl className={styles.take}>
        <div>
          <dt>{t('policy.status')}</dt>
          <dd>
            {t(`policy.statusLong.${status}`)}{' '}
            {t(textFound ? 'policy.textFoundLong' : 'policy.textNotFoundLong')}
          </dd>
        </div>
        <div>
          <dt>{t('policy.whoCan')}</dt>
          <dd>
            <p>
              {whoCanTakePart ? <Prose>{whoCanTakePart}</Prose> : t('policy.whoUnknown')}
              {who.length > 0 ? <BasisNote basis="sourced" sources={who} /> : null}
            </p>
            {audience.length > 0 ? <AudienceTags audience={audience} /> : null}
          </dd>
        </div>
        <div>
          <dt>{t('policy.how')}</dt>
          <dd>{howToTakePart ? <Prose>{howToTakePart}</Prose> : t('policy.howUnknown')}</dd>
        </div>
        <div>
          <dt>{t('policy.issuer')}</dt>
          <dd>
            {body?.entry ? (
              <Link to={paths.entry(locale, body.entry.id)}>
                <Foreign>{body.name}</Foreign>
              </Link>
            ) : (
              <Foreign>{body?.name ?? t('policy.notFound')}</Foreign>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('policy.number')}</dt>
          <dd>
            <Foreign>{documentNumber ?? t('policy.notFound')}</Foreign>
          </dd>
        </div>
        <div>
          <dt>{t('policy.published')}</dt>
          <dd>{published ? formatDate(published, locale) : t('policy.notFound')}</dd>
        </div>
        <div>
          <dt>{t('initiatives.fields')}</dt>
          <dd>
            <TermLinks facet="sector" terms={policy.sectors} />
            {policy.offers.length > 0 ? (
              <p>
                <TermLinks facet="offers" terms={policy.offers} />
              </p>
            ) : null}
          </dd>
        </div>
      </dl>
    </section>
  );
}
