import { useId, useState } from 'react';
import { useText } from '../i18n/use-text.tsx';
import button from '../ui/button.module.css';
import page from '../ui/page.module.css';
import styles from './entry-picker.module.css';
import { useNameSearch } from './use-name-search.ts';

const MOST = 6;

interface Props {
  /** Ids that need not be offered. */
  chosen: readonly string[];
  label: string;
  hint: string;
  onPick: (id: string) => void;
}

/** Finds entries by name and adds them one by one. */
export function EntryPicker({ chosen, label, hint, onPick }: Props) {
  const { t, locale } = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const names = useNameSearch();
  const isAsked = words.trim() !== '';
  const answer = isAsked ? names.find(words) : [];
  const found = (answer ?? []).filter((entry) => !chosen.includes(entry.id)).slice(0, MOST);
  return (
    <div className={styles.picker}>
      <label className={page.field} htmlFor={id}>
        {label}
        <small>{hint}</small>
        <input
          id={id}
          type="search"
          value={words}
          autoComplete="off"
          onFocus={names.load}
          onChange={(event) => {
            setWords(event.target.value);
            names.load();
          }}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (!first) return;
            onPick(first.id);
            setWords('');
          }}
        />
      </label>
      <ul aria-live="polite">
        {found.map(({ id: entry, name }) => (
          <li key={entry}>
            <button
              type="button"
              className={button.button}
              aria-label={t('list.addNamed', { name: name.value })}
              onClick={() => {
                onPick(entry);
                setWords('');
              }}
            >
              <span aria-hidden="true">＋</span>
              <span lang={name.lang === locale ? undefined : name.lang}>{name.value}</span>
            </button>
          </li>
        ))}
        {answer === undefined ? <li>{t(names.isFailed ? 'list.findFailed' : 'site.pending')}</li> : null}
        {isAsked && answer && found.length === 0 ? <li>{t('list.findNone')}</li> : null}
      </ul>
    </div>
  );
}
