import type { Citation } from '../../dataset/overview.ts';
import { useText } from '../../i18n/use-text.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { formatDate } from '../../ui/dates.ts';

export function PoleSources({ sources, checkedOn }: { sources: readonly Citation[]; checkedOn: string }) {
  const { t, locale } = useText();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('pole.sources')}</h2>
      <CitationList citations={sources} />
      <p>
        <small>{t('entry.checkedOn', { date: formatDate(checkedOn, locale) })}</small>
      </p>
    </section>
  );
}
