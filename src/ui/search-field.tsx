import { useEffect, useId, useRef, type ComponentProps, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from './icon.tsx';
import styles from './search-field.module.css';
import { useSlashKey } from './use-slash-key.ts';

/** What suggestions add to a search field. */
export interface FieldSuggestions {
  readonly attributes: Pick<
    ComponentProps<'input'>,
    'role' | 'aria-autocomplete' | 'aria-expanded' | 'aria-controls' | 'aria-activedescendant'
  >;
  /** Stands below the field. */
  readonly popup: ReactNode;
  onFocus(): void;
  /** Gets what is written, without an input method's unfinished composition. */
  onText(text: string): void;
  /** Whether the key was meant for the suggestions. */
  onKey(key: string): boolean;
  /** The field was left, or searched by. */
  onLeave(): void;
}

/**
 * A search field that works as a plain form without scripts. `onType` gets each keystroke, but nothing of an
 * input method's unfinished composition. `value` is owned by the address: the field follows it when it changes
 * from outside.
 */
export function SearchField({
  action,
  value,
  label,
  placeholder,
  onType,
  onSubmit,
  suggestions,
  variant = 'header',
}: {
  action: string;
  value: string;
  label: string;
  placeholder: string;
  onType?: ((text: string) => void) | undefined;
  onSubmit: (text: string) => void;
  suggestions?: FieldSuggestions;
  variant?: 'header' | 'hero';
}) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  useSlashKey(input);
  // What was typed and has not come back as the address yet: the address lags behind a quick hand, and must
  // not take back the letters typed since.
  const told = useRef<string[]>([]);
  useEffect(
    function followAddress() {
      const echo = told.current.lastIndexOf(value);
      if (echo >= 0) told.current.splice(0, echo + 1);
      else if (input.current && !composing.current) input.current.value = value;
    },
    [value],
  );
  const tell = (text: string) => {
    suggestions?.onText(text);
    if (!onType) return;
    told.current.push(text);
    onType(text);
  };
  return (
    <form
      role="search"
      action={action}
      className={styles[variant]}
      onSubmit={(event) => {
        event.preventDefault();
        suggestions?.onLeave();
        onSubmit(input.current?.value ?? '');
        if (onType) input.current?.blur();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={input}
        type="search"
        name="q"
        defaultValue={value}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        {...suggestions?.attributes}
        onFocus={suggestions?.onFocus}
        onKeyDown={(event) => {
          // Keys that work on an unfinished composition belong to the input method.
          if (composing.current || event.nativeEvent.isComposing) return;
          if (suggestions?.onKey(event.key)) event.preventDefault();
        }}
        onBlur={() => {
          told.current = [];
          suggestions?.onLeave();
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          tell(event.currentTarget.value);
        }}
        onInput={(event) => {
          if (!composing.current) tell(event.currentTarget.value);
        }}
      />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
      {variant === 'hero' ? (
        <button type="submit" className={styles.submit}>
          {t('site.searchButton')}
        </button>
      ) : null}
      {suggestions?.popup}
    </form>
  );
}
