/** Another record of the directory, by search; and a body, which may also stand outside the directory. */
import { isGroup } from '../record/json.ts';
import { FieldFrame } from './field-frame.tsx';
import { useField, useForm, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { LocalisedField } from './localised-field.tsx';
import { Picker, type PickerItem } from './picker.tsx';
import { SeveralField } from './terms-field.tsx';
import { useHelp, useLabels } from './use-labels.ts';

/** The kind of record, or the type of entry, that a field asks for. */
export type Wanted = 'entry' | 'park' | 'service';

export function useRecordItems(wanted: Wanted): readonly PickerItem[] {
  const { reference } = useForm();
  const { choice } = useLabels();
  return reference.records
    .filter(({ kind, type }) => kind === wanted || type === wanted)
    .map(({ id, name, type, searched }) => ({ id, name, note: choice(type), searched }));
}

export function RelationField({ path, label, required, wanted }: FieldProps & { wanted: Wanted }) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const items = useRecordItems(wanted);
  const chosen = typeof value === 'string' ? value : undefined;
  return (
    <FieldFrame id={id} label={label} required={required} faults={faults}>
      <div className={styles.row}>
        <Picker id={id} items={items} chosen={chosen} label={label} isReadOnly={isReadOnly} onChoose={set} />
        {chosen && !required && !isReadOnly ? (
          <button type="button" className={styles.small} onClick={() => set(undefined)}>
            {t('staff.form.clear')}
          </button>
        ) : null}
      </div>
    </FieldFrame>
  );
}

export function RelationsField({ wanted, ...field }: FieldProps & { wanted: Wanted }) {
  return <SeveralField {...field} items={useRecordItems(wanted)} />;
}

/** A body that runs or issues something: an entry, or the name of one that the directory does not have. */
export function BodyField({ path, label, required }: FieldProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const help = useHelp('host');
  const isOutside = isGroup(value) && 'name' in value;
  const mode = value === undefined ? 'none' : isOutside ? 'name' : 'entry';
  const modes = [...(required ? [] : ['none' as const]), 'entry' as const, 'name' as const];
  const choose = (next: (typeof modes)[number]) =>
    set(next === 'none' ? undefined : next === 'entry' ? { entry: '' } : { name: { 'zh-Hans': '' } });
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults} isGroup>
      <div className={styles.checks} id={id}>
        {modes.map((option) => (
          <label key={option} className={styles.check}>
            <input
              type="radio"
              name={id}
              disabled={isReadOnly}
              checked={mode === option}
              onChange={() => choose(option)}
            />
            {t(`staff.form.body.${option}`)}
          </label>
        ))}
      </div>
      {mode === 'entry' ? (
        <RelationField path={[...path, 'entry']} label={t('staff.form.body.entry')} required wanted="entry" />
      ) : null}
      {mode === 'name' ? (
        <LocalisedField path={[...path, 'name']} label={t('staff.form.body.name')} required />
      ) : null}
    </FieldFrame>
  );
}
