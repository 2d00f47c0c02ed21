import { isList } from '../record/json.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { useHelp, useLabels } from './use-labels.ts';

type ChoiceProps = FieldProps & { options: readonly string[] };

export function ChoiceField({ path, label, required, options }: ChoiceProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { choice, t } = useLabels();
  const help = useHelp(String(path.at(-1)));
  const chosen = typeof value === 'string' ? value : '';
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults}>
      <select
        id={id}
        value={chosen}
        disabled={isReadOnly}
        onChange={({ target }) => set(target.value || undefined)}
        {...describedBy(id, help, faults)}
      >
        {required && chosen ? null : <option value="">{t('staff.form.none')}</option>}
        {options.includes(chosen) || !chosen ? null : <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {choice(option)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Several of a closed list; written in the order of the list. */
export function ChoicesField({
  path,
  label,
  required,
  options,
  name,
}: ChoiceProps & { name: (option: string) => string }) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const help = useHelp(String(path.at(-1)));
  const chosen = isList(value) ? value : [];
  const toggle = (option: string) => {
    const next = options.filter((other) => (other === option) !== chosen.includes(other));
    set(next.length > 0 ? next : undefined);
  };
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults} isGroup>
      <div className={styles.checks} id={id}>
        {options.map((option) => (
          <label key={option} className={styles.check}>
            <input
              type="checkbox"
              disabled={isReadOnly}
              checked={chosen.includes(option)}
              onChange={() => toggle(option)}
            />
            {name(option)}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
