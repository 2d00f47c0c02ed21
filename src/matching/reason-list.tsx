import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import type { NeedReason } from '../search/need-reasons.ts';
import { pickReasons, tellReason } from './reason-text.ts';
import styles from './reason-list.module.css';

/** Why an entry answers a need: what its record says, and which of the need's words that met. */
export function ReasonList({
  reasons,
  entry,
  summary,
}: {
  reasons: readonly NeedReason[];
  entry: SummaryEntry;
  summary: Summary;
}) {
  const { t, locale } = useText();
  return (
    <ul className={styles.reasons} aria-label={t('match.why')}>
      {pickReasons(reasons, locale).map((reason) => {
        const { kind, text, lang, words } = tellReason(reason, entry, summary, locale);
        return (
          <li key={`${kind} ${text}`}>
            <span className={styles.kind}>{t(`match.by.${kind}`)}</span>
            <span lang={lang}>{text}</span>
            <span className={styles.words}>
              <span>{t('match.met')}</span>
              {words.map((word) => (
                <mark key={word.text}>
                  {word.met === undefined ? word.text : t('match.sameAs', { word: word.text, met: word.met })}
                </mark>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
