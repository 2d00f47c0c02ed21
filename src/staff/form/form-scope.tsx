/** What every field of the form shares: the record, how to change it, what is wrong with it, what to choose from. */
import { createContext, useContext } from 'react';
import type { EditableKind } from '../../domain/record-key.ts';
import { formatPath } from '../../dataset/problem.ts';
import { valueAt, type Json, type JsonPath } from '../record/json.ts';
import type { Reference } from '../record/reference.ts';

export interface FormScope {
  readonly kind: EditableKind;
  readonly record: Json | undefined;
  readonly set: (path: JsonPath, value: Json | undefined) => void;
  /** Sentences by place, e.g. `sources[2].supports`. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  readonly reference: Reference;
  readonly isReadOnly: boolean;
}

const ScopeContext = createContext<FormScope | undefined>(undefined);
export const FormScopeProvider = ScopeContext.Provider;

export function useForm(): FormScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('A field needs a form around it.');
  return scope;
}

export interface FieldProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly required: boolean;
}

/** One place of the record: its value, how to set it, and an id for its label. */
export function useField(path: JsonPath) {
  const { record, set, faults, isReadOnly } = useForm();
  const place = formatPath(path);
  return {
    value: valueAt(record, path),
    set: (value: Json | undefined) => set(path, value),
    faults: faults.get(place) ?? [],
    id: fieldId(place),
    isReadOnly,
  };
}

export const fieldId = (place: string): string => `field-${place || 'record'}`;
