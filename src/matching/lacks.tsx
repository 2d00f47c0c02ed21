import type { MatchingEntry } from '../domain/matching.ts';
import { useText } from '../i18n/use-text.tsx';
import { localeTag } from '../ui/dates.ts';
import styles from './lacks.module.css';

type Lack = MatchingEntry['lacks'][number];
const NOT_FOUND: readonly Lack[] = ['phone', 'website', 'address', 'place'];

/** What the record does not tell, and what it tells without a source. */
export function Lacks({ lacks }: { lacks: readonly Lack[] }) {
  const { t, locale } = useText();
  const absent = lacks.filter((lack) => NOT_FOUND.includes(lack));
  const list = new Intl.ListFormat(localeTag(locale), { type: 'conjunction' }).format(
    absent.map((lack) => t(`match.lack.${lack}`)),
  );
  const sentences = [
    absent.length > 0 ? t('match.notFound', { list }) : undefined,
    ...lacks.filter((lack) => !NOT_FOUND.includes(lack)).map((lack) => t(`match.lack.${lack}`)),
  ].filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return null;
  return (
    <p className={styles.lacks}>
      {sentences.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </p>
  );
}
