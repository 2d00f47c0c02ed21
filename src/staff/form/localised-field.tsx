import { LOCALES, type Locale } from '../../domain/locale.ts';
import { isGroup, type JsonPath } from '../record/json.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { oneParagraph } from './text-field.tsx';
import { useHelp, useLabels } from './use-labels.ts';

const SHORT: Readonly<Record<Locale, number>> = { 'zh-Hans': 24, 'zh-Hant': 24, en: 48 };

interface LanguageProps {
  path: JsonPath;
  language: Locale;
  rows: number;
  /** Whether the field stays when its text is cleared: its place must not vanish under the hand. */
  stays: boolean;
}

function Language({ path, language, rows, stays }: LanguageProps) {
  const { value, set, faults, id, isReadOnly } = useField([...path, language]);
  const { field, t } = useLabels();
  const shown = typeof value === 'string' ? value : '';
  return (
    <div className={styles.language} data-faulty={faults.length > 0 || undefined}>
      <label htmlFor={id}>{field(language)}</label>
      <textarea
        id={id}
        lang={language}
        rows={rows}
        value={shown}
        readOnly={isReadOnly}
        placeholder={language === 'zh-Hant' ? t('staff.form.derived') : undefined}
        onChange={({ target }) => set(oneParagraph(target.value) || (stays ? '' : undefined))}
        onBlur={() => shown !== shown.trim() && set(shown.trim())}
        {...describedBy(id, undefined, faults)}
      />
      {faults.length > 0 ? (
        <p className={styles.faults} id={`${id}-faults`}>
          {faults.join(' ')}
        </p>
      ) : null}
    </div>
  );
}

/** Prose in three languages, side by side, so that a translation is read against its original. */
export function LocalisedField({ path, label, required }: FieldProps) {
  const { value, faults, id } = useField(path);
  const help = useHelp(String(path.at(-1)));
  const rows = Math.max(
    1,
    ...LOCALES.map((locale) => {
      const text = isGroup(value) ? value[locale] : undefined;
      return typeof text === 'string' ? Math.ceil(text.length / SHORT[locale]) : 1;
    }),
  );
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults} isGroup>
      <div className={styles.languages}>
        {LOCALES.map((language) => (
          <Language
            key={language}
            path={path}
            language={language}
            rows={Math.min(rows, 8)}
            stays={language === 'zh-Hans' && (required || (isGroup(value) && Object.keys(value).length > 1))}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
