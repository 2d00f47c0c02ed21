import type { HTMLInputTypeAttribute } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { useHelp } from './use-labels.ts';

/** Prose of a record is one paragraph: what was pasted with line breaks is joined. */
export const oneParagraph = (text: string): string => text.replace(/[\r\n\t]+/g, ' ');

const INPUT_TYPES: Readonly<Record<string, HTMLInputTypeAttribute>> = {
  checkedOn: 'date',
  since: 'date',
  url: 'url',
  website: 'url',
  email: 'email',
  phone: 'tel',
};
const LONG = new Set(['editorNote', 'value', 'text']);

export function TextField({ path, label, required }: FieldProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const name = String(path.at(-1));
  const help = useHelp(name);
  const shown = typeof value === 'string' ? value : '';
  // A field that must be there stays, empty, so that its place does not vanish under the hand.
  const emptied = required ? '' : undefined;
  const shared = {
    id,
    value: shown,
    readOnly: isReadOnly,
    onBlur: () => shown !== shown.trim() && set(shown.trim() || emptied),
    ...describedBy(id, help, faults),
  };
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults}>
      {LONG.has(name) ? (
        <textarea
          {...shared}
          className={styles.prose}
          rows={name === 'value' ? 1 : 2}
          onChange={({ target }) => set(oneParagraph(target.value) || emptied)}
        />
      ) : (
        <input
          {...shared}
          type={INPUT_TYPES[name] ?? 'text'}
          onChange={({ target }) => set(target.value || emptied)}
        />
      )}
    </FieldFrame>
  );
}

export function NumberField({ path, label, required }: FieldProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  return (
    <FieldFrame id={id} label={label} required={required} faults={faults}>
      <input
        id={id}
        type="number"
        step="any"
        readOnly={isReadOnly}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) => set(target.value === '' ? undefined : target.valueAsNumber)}
        {...describedBy(id, undefined, faults)}
      />
    </FieldFrame>
  );
}

/** A yes or no. A field that may be left out is only written when it is yes. */
export function FlagField({ path, label, required }: FieldProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          id={id}
          type="checkbox"
          disabled={isReadOnly}
          checked={value === true}
          onChange={({ target }) => set(target.checked || (required ? false : undefined))}
        />
        {label}
      </label>
      {faults.map((fault) => (
        <p key={fault} className={styles.faults}>
          {fault}
        </p>
      ))}
    </div>
  );
}
