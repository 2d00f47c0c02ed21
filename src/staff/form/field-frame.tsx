import type { ReactNode } from 'react';
import styles from './form.module.css';

interface FieldFrameProps {
  id: string;
  label: string;
  required?: boolean;
  help?: string | undefined;
  faults: readonly string[];
  /** A group of inputs under one name, instead of one input. */
  isGroup?: boolean;
  children: ReactNode;
}

/** The name of a field above it, help below it, and what is wrong in red. */
export function FieldFrame({ id, label, required, help, faults, isGroup, children }: FieldFrameProps) {
  const name = (
    <>
      {label}
      {required ? (
        <span className={styles.required} aria-hidden="true">
          *
        </span>
      ) : null}
    </>
  );
  return (
    <div
      className={styles.field}
      data-faulty={faults.length > 0 || undefined}
      {...(isGroup && { role: 'group', 'aria-labelledby': `${id}-name` })}
    >
      {isGroup ? (
        <span className={styles.name} id={`${id}-name`}>
          {name}
        </span>
      ) : (
        <label className={styles.name} htmlFor={id}>
          {name}
        </label>
      )}
      {children}
      {help ? (
        <small className={styles.help} id={`${id}-help`}>
          {help}
        </small>
      ) : null}
      {faults.length > 0 ? (
        <ul className={styles.faults} id={`${id}-faults`}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The attributes that tie an input to its help and to what is wrong with it. */
export function describedBy(id: string, help: string | undefined, faults: readonly string[]) {
  const ids = [...(help ? [`${id}-help`] : []), ...(faults.length > 0 ? [`${id}-faults`] : [])].join(' ');
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(faults.length > 0 && { 'aria-invalid': true as const }),
  };
}
