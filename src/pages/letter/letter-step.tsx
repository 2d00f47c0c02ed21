import { useId, type ReactNode } from 'react';
import { JOINING_LIMITS, type Joining, type JoiningFault } from '../../domain/joining.ts';
import { useText } from '../../i18n/use-text.tsx';
import page from '../../ui/page.module.css';
import styles from './letter-desk.module.css';

export interface StepProps {
  readonly joining: Joining;
  readonly faults: readonly JoiningFault[];
  readonly onChange: (joining: Joining) => void;
}

/** One numbered step of the form. */
export function LetterStep({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type TextField = keyof typeof JOINING_LIMITS;

interface FieldProps extends StepProps {
  field: TextField;
  label: string;
  hint?: string;
  rows?: number;
  autoComplete?: string;
}

/** A field for words, with the sentence that says what to mend. Nothing that is typed is ever cut. */
export function TextStepField({
  joining,
  faults,
  onChange,
  field,
  label,
  hint,
  rows,
  autoComplete,
}: FieldProps) {
  const { t } = useText();
  const id = useId();
  const fault = faults.find((found) => found.field === field)?.why;
  const shared = {
    id,
    value: joining[field],
    autoComplete,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault ? `${id}-fault` : undefined,
    onChange: (event: { target: { value: string } }) => onChange({ ...joining, [field]: event.target.value }),
  };
  return (
    <label className={page.field} htmlFor={id}>
      {label}
      {hint ? <small>{hint}</small> : null}
      {rows ? <textarea rows={rows} {...shared} /> : <input {...shared} />}
      {fault === 'long' ? (
        <em id={`${id}-fault`}>
          {t(`joining.error.${field}Long`, {
            most: JOINING_LIMITS[field],
            now: joining[field].trim().length,
          })}
        </em>
      ) : null}
      {fault === 'empty' && (field === 'organisation' || field === 'seek' || field === 'reach') ? (
        <em id={`${id}-fault`}>{t(`joining.error.${field}Empty`)}</em>
      ) : null}
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  chosen: readonly Value[];
  nameOf: (value: Value) => string;
  onChange: (chosen: Value[]) => void;
}

export function Choices<Value extends string>({
  legend,
  values,
  chosen,
  nameOf,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(values.filter((other) => chosen.includes(other) !== (other === value)))}
          />
          {nameOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
