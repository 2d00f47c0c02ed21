import type { Details } from '../../dataset/details.ts';
import { SUPPORTABLE_FIELDS } from '../../domain/entry-field.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';
import styles from './entry-sources.module.css';

/** Every source, numbered as in the page, with what it supports. */
export function EntrySources({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  const comma = locale === 'en' ? ', ' : '、';
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('entry.sources')}</h2>
      {entry.sources.length === 0 ? <p>{t('entry.sourceNone')}</p> : null}
      <ol className={styles.sources}>
        {entry.sources.map(({ title, publisher, date, url, titleDescribed, supports }, index) => (
          <li key={`${title}-${publisher}`} id={`source-${index + 1}`}>
            <span className={styles.title}>
              {url ? (
                <a href={url} rel="noreferrer">
                  <Foreign>{title}</Foreign>
                </a>
              ) : (
                <Foreign>{title}</Foreign>
              )}
            </span>
            <span>
              <Foreign>{publisher}</Foreign> · {date ? formatDate(date, locale) : t('entry.undated')}
              {url ? null : ` · ${t('entry.noUrl')}`}
              {titleDescribed ? ` · ${t('entry.titleDescribed')}` : null}
            </span>
            <span className={styles.supports}>
              {t('entry.supports', {
                fields: SUPPORTABLE_FIELDS.filter((field) => supports.includes(field))
                  .map((field) => t(`entry.field.${field}`))
                  .join(comma),
              })}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.checked}>
        {t('entry.existence')}
        {t('explore.matchColon')}
        {entry.basis.existence === 'sourced'
          ? t('entry.existenceSourced')
          : t('entry.existenceGeneralKnowledge')}
        {' · '}
        {t('entry.checkedOn', { date: formatDate(entry.checkedOn, locale) })}
      </p>
    </section>
  );
}
