import { useId, useMemo, useState } from 'react';
import type { Summary } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { createEngine } from '../search/engine.ts';
import button from '../ui/button.module.css';
import page from '../ui/page.module.css';
import styles from './entry-picker.module.css';

const MOST = 6;

interface Props {
  summary: Summary;
  /** Ids that need not be offered. */
  chosen: readonly string[];
  label: string;
  hint: string;
  onPick: (id: string) => void;
}

/** Finds entries by name and adds them one by one. */
export function EntryPicker({ summary, chosen, label, hint, onPick }: Props) {
  const { t, locale } = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const engine = useMemo(() => createEngine(summary), [summary]);
  const byId = useMemo(() => new Map(summary.entries.map((entry) => [entry.id, entry])), [summary]);
  const found = (words.trim() === '' ? [] : (engine.search(words) ?? []))
    .filter((hit) => !chosen.includes(hit.id))
    .slice(0, MOST)
    .flatMap((hit) => byId.get(hit.id) ?? []);
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
          onChange={(event) => setWords(event.target.value)}
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
        {words.trim() !== '' && found.length === 0 ? <li>{t('list.findNone')}</li> : null}
      </ul>
    </div>
  );
}
