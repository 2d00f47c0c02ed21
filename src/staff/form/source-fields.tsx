/** The fields that tie what a record says to its sources. */
import { isGroup, isList, valueAt } from '../record/json.ts';
import { supportableFields } from '../record/record-kind.ts';
import { ChoicesField } from './choice-field.tsx';
import { FieldFrame } from './field-frame.tsx';
import { useField, useForm, type FieldProps } from './form-scope.tsx';
import { WordsField } from './list-field.tsx';
import { useLabels } from './use-labels.ts';

/** Which fields of the record a source carries: those that the record has, and those that it says already. */
export function SupportsField(props: FieldProps) {
  const { kind, record } = useForm();
  const { field } = useLabels();
  const { value } = useField(props.path);
  // Of a list, the sources belong to one of its items.
  const owner = valueAt(record, props.path.slice(0, -3));
  const said = isList(value) ? value : [];
  const options = supportableFields(kind).filter(
    (name) => said.includes(name) || (isGroup(owner) && owner[name] !== undefined),
  );
  return <ChoicesField {...props} options={options} name={field} />;
}

/** By which of the record's sources a fact is told. */
export function SourceIndexField({ path, label, required }: FieldProps) {
  const { record } = useForm();
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const sources = isGroup(record) && isList(record['sources']) ? record['sources'] : [];
  return (
    <FieldFrame id={id} label={label} required={required} faults={faults}>
      <select
        id={id}
        disabled={isReadOnly}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) => set(Number(target.value))}
      >
        {sources.length === 0 ? <option value={0}>{t('staff.form.noSource')}</option> : null}
        {sources.map((source, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the position is what is chosen
          <option key={index} value={index}>
            {index + 1}. {isGroup(source) ? String(source['title'] ?? '') : ''}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Ids of figures that a pole shows. */
export const FigureIdsField = WordsField;
