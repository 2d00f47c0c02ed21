import { useText } from '../i18n/use-text.tsx';
import type { Dropped } from '../search/query.ts';
import { localeTag } from '../ui/dates.ts';
import page from '../ui/page.module.css';

/** Says which parts of the address meant nothing here. */
export function DroppedNote({ dropped }: { dropped: readonly Dropped[] }) {
  const { t, locale } = useText();
  if (dropped.length === 0) return null;
  const values = dropped.map(({ param, value }) => `${param}=${value.slice(0, 40)}`);
  return (
    <p role="status" className={page.warning}>
      {t('site.dropped', {
        count: dropped.length,
        values: new Intl.ListFormat(localeTag(locale)).format(values),
      })}
    </p>
  );
}
