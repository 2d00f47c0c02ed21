import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import { CORRECTABLE_FIELDS } from '../../domain/enquiry-limits.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import { useReference } from '../use-reference.ts';
import own from './enquiries.module.css';

/** What the sender wrote, and nothing else. */
export function EnquiryContents({ enquiry }: { enquiry: EnquiryCase }) {
  const { t, locale } = useText();
  const { byKey } = useReference();
  const { content, receivedAt } = enquiry;
  const { record, corrections = {}, entries } = content;
  const nameOf = (kind: string, id: string) => byKey.get(`${kind}/${id}`)?.name ?? id;
  const given = CORRECTABLE_FIELDS.filter((field) => corrections[field] !== undefined);
  return (
    <section className={styles.panel} aria-label={t('enquiries.message')}>
      <h2>
        {t(`enquiries.kind.${content.kind}`)} · {content.organisation || t('enquiries.anonymous')}
      </h2>
      <dl className={own.facts}>
        <dt>{t('enquiries.received')}</dt>
        <dd>{formatTime(receivedAt, locale)}</dd>
        {content.reach ? (
          <>
            <dt>{t('enquiries.reach')}</dt>
            <dd>{content.reach}</dd>
          </>
        ) : null}
        {content.date ? (
          <>
            <dt>{t('enquiries.date')}</dt>
            <dd>{content.date}</dd>
          </>
        ) : null}
        {record ? (
          <>
            <dt>{t('enquiries.record')}</dt>
            <dd>
              <Link to={paths.staff(locale, `records/${record.kind}/${record.id}`)}>
                {nameOf(record.kind, record.id)}
              </Link>
            </dd>
          </>
        ) : null}
        {entries.length > 0 ? (
          <>
            <dt>{t('enquiries.entries')}</dt>
            <dd>{entries.map((id) => nameOf('entry', id)).join('、')}</dd>
          </>
        ) : null}
      </dl>
      <p className={own.text}>{content.need}</p>
      {given.length > 0 ? (
        <>
          <h3>{t('enquiries.corrections')}</h3>
          <dl className={own.facts}>
            {given.map((field) => (
              <div key={field} className={own.pair}>
                <dt>{t(`enquiries.${field}`)}</dt>
                <dd>{corrections[field]}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <p className={styles.note}>{t('enquiries.privacy')}</p>
    </section>
  );
}
