import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { ENQUIRY_LIMITS } from '../../domain/enquiry.ts';
import type { JoiningFault } from '../../domain/joining.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryPicker } from '../../matching/entry-picker.tsx';
import { formatEntries } from '../../search/entries-link.ts';
import page from '../../ui/page.module.css';
import styles from './letter-desk.module.css';
import { LetterStep } from './letter-step.tsx';
import type { LetterEntries } from './use-letter-entries.ts';

interface Props {
  chosen: LetterEntries;
  faults: readonly JoiningFault[];
}

/** With whom: the entries of the link or the shortlist, each of which can be left out, and more by name. */
export function EntrySteps({ chosen, faults }: Props) {
  const { t, locale } = useText();
  const { offered, ticked } = chosen;
  const isWrong = faults.some(({ field }) => field === 'entries');
  return (
    <LetterStep title={t('joining.step.with')}>
      <p className={page.note}>{offered.length > 0 ? t('joining.entriesHint') : t('joining.entriesNone')}</p>
      {offered.length > 0 ? (
        <ul className={styles.entries}>
          {offered.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.some((entry) => entry.id === id)}
                  aria-invalid={isWrong}
                  onChange={() => chosen.toggle(id)}
                />
                <span lang={name.lang === locale ? undefined : name.lang}>{name.value}</span>
              </label>
            </li>
          ))}
        </ul>
      ) : null}
      {isWrong ? (
        <p className={page.warning}>
          {t('joining.error.entriesLong', { most: ENQUIRY_LIMITS.entries, now: ticked.length })}
        </p>
      ) : null}
      <EntryPicker
        chosen={offered.map(({ id }) => id)}
        label={t('joining.find')}
        hint={t('joining.findHint')}
        onPick={(id) => chosen.add(id)}
      />
      {ticked.length > 0 ? (
        <p>
          <Link to={paths.visit(locale, formatEntries(ticked.map(({ id }) => id)))}>
            {t('joining.visit')}
          </Link>
        </p>
      ) : null}
    </LetterStep>
  );
}
