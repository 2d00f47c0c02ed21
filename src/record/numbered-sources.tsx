import type { Citation } from '../dataset/overview.ts';
import { useText } from '../i18n/use-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Foreign } from '../ui/foreign.tsx';
import styles from './numbered-sources.module.css';

/** Every source of a record, numbered as its page points to them, with what each supports. */
export function NumberedSources({
  sources,
  nameOf,
}: {
  sources: readonly (Citation & { supports: readonly string[] })[];
  /** The words for a field; undefined for one that the page does not show. */
  nameOf: (field: string) => string | undefined;
}) {
  const { t, locale } = useText();
  const comma = locale === 'en' ? ', ' : '、';
  return (
    <ol className={styles.sources}>
      {sources.map(({ title, publisher, date, url, titleDescribed, supports }, index) => (
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
              fields: supports
                .map(nameOf)
                .filter((name) => name !== undefined)
                .join(comma),
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
