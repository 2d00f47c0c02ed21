import { useText } from '../i18n/use-text.tsx';
import { formatDate } from './dates.ts';

/** A day, a month or a year, or the time between two of them, as exact as they are known. */
export function DateRange({ date, dateEnd }: { date: string; dateEnd?: string | undefined }) {
  const { locale } = useText();
  return (
    <>
      <time dateTime={date}>{formatDate(date, locale)}</time>
      {dateEnd ? (
        <>
          {locale === 'en' ? ' – ' : '至'}
          <time dateTime={dateEnd}>{formatDate(dateEnd, locale)}</time>
        </>
      ) : null}
    </>
  );
}
