import { useId } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.tsx';
import styles from './choice-links.module.css';

/** One question with its answers as addresses: the chosen one is where the reader is. */
export function ChoiceLinks<Value extends string>({
  label,
  values,
  chosen,
  nameOf,
  hrefOf,
}: {
  label: string;
  values: readonly Value[];
  chosen: Value | undefined;
  nameOf: (value: Value) => string;
  /** Without a value: the address of all. */
  hrefOf: (value?: Value) => string;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <nav className={styles.choice} aria-labelledby={id}>
      <span id={id}>{label}</span>
      <ul>
        {[undefined, ...values].map((value) => (
          <li key={value ?? ''}>
            <Link to={hrefOf(value)} preventScrollReset aria-current={value === chosen ? 'true' : undefined}>
              {value === undefined ? t('initiatives.everyone') : nameOf(value)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
