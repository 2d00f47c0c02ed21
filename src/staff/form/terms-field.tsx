import type { VocabularyName } from '../../domain/vocabulary.ts';
import { isGroup, isList, type Json } from '../record/json.ts';
import { FieldFrame } from './field-frame.tsx';
import { useField, useForm, type FieldProps } from './form-scope.tsx';
import { OrderedChips } from './ordered-chips.tsx';
import { Picker, type PickerItem } from './picker.tsx';
import { useHelp, useLabels } from './use-labels.ts';

type TermsProps = FieldProps & { vocabulary: VocabularyName };

/** The words of a vocabulary that apply to this type of record. */
function useTerms(vocabulary: VocabularyName): readonly PickerItem[] {
  const { reference, record, kind } = useForm();
  const type = isGroup(record) && typeof record['type'] === 'string' ? record['type'] : kind;
  return (reference.terms[vocabulary] ?? []).filter(
    ({ appliesTo }) => !appliesTo || appliesTo.includes(type),
  );
}

/** One word of a vocabulary. */
export function TermField({ path, label, required, vocabulary }: TermsProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const terms = useTerms(vocabulary);
  const chosen = typeof value === 'string' ? value : '';
  return (
    <FieldFrame id={id} label={label} required={required} faults={faults}>
      <select
        id={id}
        value={chosen}
        disabled={isReadOnly}
        aria-invalid={faults.length > 0 || undefined}
        onChange={({ target }) => set(target.value || undefined)}
      >
        <option value="">{t('staff.form.none')}</option>
        {chosen && !terms.some((term) => term.id === chosen) ? (
          <option value={chosen}>{chosen}</option>
        ) : null}
        {terms.map((term) => (
          <option key={term.id} value={term.id}>
            {term.name}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Several things in an order that means something: the main one first. */
export function SeveralField({
  path,
  label,
  required,
  items,
}: FieldProps & { items: readonly PickerItem[] }) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const help = useHelp(String(path.at(-1)));
  const chosen = isList(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const put = (next: readonly Json[]) => set(next.length > 0 || required ? next : undefined);
  const nameOf = (key: string) => items.find((item) => item.id === key)?.name ?? key;
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults} isGroup>
      <OrderedChips chosen={chosen} nameOf={nameOf} isReadOnly={isReadOnly} onChange={put} />
      {isReadOnly ? null : (
        <Picker
          key={chosen.join()}
          id={id}
          items={items.filter((item) => !chosen.includes(item.id))}
          chosen={undefined}
          label={t('staff.form.addTo', { name: label })}
          placeholder={t('staff.form.add')}
          onChoose={(key) => key && put([...chosen, key])}
        />
      )}
    </FieldFrame>
  );
}

export function TermsField({ vocabulary, ...field }: TermsProps) {
  return <SeveralField {...field} items={useTerms(vocabulary)} />;
}
