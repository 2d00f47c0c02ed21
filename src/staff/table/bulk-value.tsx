import { useMemo } from 'react';
import type { EditableKind, RecordDocument } from '../../domain/record-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import { FieldOf } from '../form/field-of.tsx';
import { FormScopeProvider } from '../form/form-scope.tsx';
import formStyles from '../form/form.module.css';
import { labelsOf } from '../form/use-labels.ts';
import type { Field } from '../record/field-shape.ts';
import { isGroup, withValue, type Json, type JsonPath } from '../record/json.ts';
import { useReference } from '../use-reference.ts';

interface BulkValueProps {
  kind: EditableKind;
  /** A record of the one type that all have, for the words that apply to it. */
  type: RecordDocument | undefined;
  field: Field;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
}

const NO_FAULTS = new Map<string, readonly string[]>();

/** The same input as in the form, for a value that many records will have. */
export function BulkValue({ kind, type, field, value, onChange }: BulkValueProps) {
  const { field: nameOf } = labelsOf(useText());
  const reference = useReference();
  const scope = useMemo(() => {
    const record = {
      ...(isGroup(type) && typeof type['type'] === 'string' && { type: type['type'] }),
      ...(value !== undefined && { [field.name]: value }),
    };
    const set = (path: JsonPath, next: Json | undefined) => {
      const changed = withValue(record, path, next);
      onChange(isGroup(changed) ? changed[field.name] : undefined);
    };
    return { kind, record, set, faults: NO_FAULTS, reference, isReadOnly: false };
  }, [kind, type, field.name, value, onChange, reference]);
  return (
    <FormScopeProvider value={scope}>
      <div className={formStyles.section}>
        <FieldOf
          path={[field.name]}
          label={nameOf(field.name)}
          required={field.required}
          shape={field.shape}
        />
      </div>
    </FormScopeProvider>
  );
}
