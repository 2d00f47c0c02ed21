import type { Details } from '../../dataset/details.ts';
import { SUPPORTABLE_FIELDS } from '../../domain/entry-field.ts';
import { useText } from '../../i18n/use-text.tsx';
import { NumberedSources } from '../../record/numbered-sources.tsx';
import { formatDate } from '../../ui/dates.ts';
import styles from './entry-sources.module.css';

/** Every source, numbered as in the page, with what it supports. */
export function EntrySources({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  const nameOf = (name: string) => {
    const field = SUPPORTABLE_FIELDS.find((known) => known === name);
    return field && t(`entry.field.${field}`);
  };
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('entry.sources')}</h2>
      {entry.sources.length === 0 ? <p>{t('entry.sourceNone')}</p> : null}
      <NumberedSources sources={entry.sources} nameOf={nameOf} />
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
