import { useId } from 'react';
import { Link } from 'react-router';
import styles from './choice-row.module.css';

interface Props<Value extends string> {
  label: string;
  values: readonly Value[];
  chosen: Value | undefined;
  nameOf: (value: Value | undefined) => string;
  addressOf: (value: Value | undefined) => string;
}

/** One question of the path with its answers as links, so that an answer is an address. */
export function ChoiceRow<Value extends string>({ label, values, chosen, nameOf, addressOf }: Props<Value>) {
  const id = useId();
  return (
    <div className={styles.row} data-open={chosen === undefined || undefined}>
      <h3 id={id}>{label}</h3>
      <ul aria-labelledby={id}>
        {[undefined, ...values].map((value) => (
          <li key={value ?? ''}>
            <Link
              to={addressOf(value)}
              aria-current={value === chosen ? 'true' : undefined}
              preventScrollReset
            >
              {nameOf(value)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
