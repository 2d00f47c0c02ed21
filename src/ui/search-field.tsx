import { useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from './icon.tsx';
import styles from './search-field.module.css';

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
  variant = 'header',
}: {
  action: string;
  value: string;
  label: string;
  placeholder: string;
  onType?: ((text: string) => void) | undefined;
  onSubmit: (text: string) => void;
  variant?: 'header' | 'hero';
}) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
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
        onBlur={() => {
          told.current = [];
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
      {variant === 'hero' ? (
        <button type="submit" className={styles.submit}>
          {t('site.searchButton')}
        </button>
      ) : null}
    </form>
  );
}
