import type { Initiative } from '../dataset/initiative.ts';
import { INITIATIVE_FIELDS } from '../domain/initiative-field.ts';
import { useText } from '../i18n/use-text.tsx';
import { formatDate } from '../ui/dates.ts';
import page from '../ui/page.module.css';
import { NumberedSources } from './numbered-sources.tsx';

export function InitiativeSources({ initiative: { sources, checkedOn } }: { initiative: Initiative }) {
  const { t, locale } = useText();
  const nameOf = (name: string) => {
    const field = INITIATIVE_FIELDS.find((known) => known === name);
    return field && t(`initiatives.field.${field}`);
  };
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('entry.sources')}</h2>
      <NumberedSources sources={sources} nameOf={nameOf} />
      <p className={page.note}>{t('entry.checkedOn', { date: formatDate(checkedOn, locale) })}</p>
    </section>
  );
}
