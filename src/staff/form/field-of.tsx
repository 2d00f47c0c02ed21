/** Which input a field gets: by what its name means in a record, else by its shape. */
import type { ReactNode } from 'react';
import { BASES } from '../../domain/basis.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import type { VocabularyName } from '../../domain/vocabulary.ts';
import type { FieldShape } from '../record/field-shape.ts';
import type { JsonPath } from '../record/json.ts';
import { ChoiceField, ChoicesField } from './choice-field.tsx';
import { useForm, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { ListField, WordsField } from './list-field.tsx';
import { LocalisedField } from './localised-field.tsx';
import { LocationField } from './location-field.tsx';
import { BodyField, RelationField, RelationsField, type Wanted } from './relation-field.tsx';
import { FigureIdsField, SourceIndexField, SupportsField } from './source-fields.tsx';
import { TermField, TermsField } from './terms-field.tsx';
import { FlagField, NumberField, TextField } from './text-field.tsx';
import { useLabels } from './use-labels.ts';

export interface FieldOfProps extends FieldProps {
  readonly shape: FieldShape;
}
export type RenderField = (props: FieldOfProps) => ReactNode;

const TERMS: Readonly<Record<string, VocabularyName>> = {
  sectors: 'sectors',
  offers: 'offers',
  sector: 'sectors',
  kind: 'kinds',
};
const RELATIONS: Readonly<Record<string, Wanted>> = {
  successor: 'entry',
  park: 'park',
  entry: 'entry',
  entries: 'entry',
  contactService: 'service',
  office: 'service',
};

/** The fields whose name says more than their shape. */
function byMeaning({ shape, ...field }: FieldOfProps, kind: EditableKind): ReactNode {
  const name = field.path.at(-1);
  const isText = shape.kind === 'text';
  const isTexts = shape.kind === 'list' && shape.item.kind === 'text';
  if (typeof name !== 'string') return undefined;
  const [vocabulary, wanted] = [TERMS[name], RELATIONS[name]];
  if (vocabulary && isText) return <TermField {...field} vocabulary={vocabulary} />;
  if (vocabulary && isTexts) return <TermsField {...field} vocabulary={vocabulary} />;
  if (wanted && isText) return <RelationField {...field} wanted={wanted} />;
  if (wanted && isTexts) return <RelationsField {...field} wanted={wanted} />;
  if (name === 'location' && shape.kind === 'group') return <LocationField {...field} />;
  if (name === 'supports' && isTexts) return <SupportsField {...field} />;
  if (name === 'source' && shape.kind === 'number') return <SourceIndexField {...field} />;
  if (name === 'figures' && kind === 'layout') return <FigureIdsField {...field} />;
  return undefined;
}

export function FieldOf({ shape, ...field }: FieldOfProps) {
  const { kind } = useForm();
  const { choice } = useLabels();
  const meant = byMeaning({ shape, ...field }, kind);
  if (meant !== undefined) return meant;
  switch (shape.kind) {
    case 'text':
      return <TextField {...field} />;
    case 'number':
      return <NumberField {...field} />;
    case 'flag':
      return <FlagField {...field} />;
    case 'fixed':
      return shape.value === true && !field.required ? <FlagField {...field} /> : null;
    case 'choice':
      return <ChoiceField {...field} options={shape.options} />;
    case 'localised':
      return <LocalisedField {...field} />;
    case 'body':
      return <BodyField {...field} />;
    case 'list':
      if (shape.item.kind === 'text') return <WordsField {...field} />;
      if (shape.item.kind === 'choice')
        return <ChoicesField {...field} options={shape.item.options} name={choice} />;
      return <ListField {...field} item={shape.item} render={(props) => <FieldOf {...props} />} />;
    default:
      return <GroupField {...field} shape={shape} />;
  }
}

/** Bookkeeping that nobody writes by hand. */
const HIDDEN = new Set(['$schema']);
/** Single lines that are often long. */
const WIDE = new Set(['title', 'url', 'value']);
/** Short fields stand beside each other. */
const isShort = (shape: FieldShape) => !['localised', 'list', 'group', 'body'].includes(shape.kind);

function GroupField({ path, label, shape }: FieldProps & { shape: FieldShape & { kind: 'group' } }) {
  const isItem = typeof path.at(-1) === 'number';
  return (
    <div
      className={isItem ? styles.group : styles.framed}
      role="group"
      aria-label={label}
      data-basis={path.at(-1) === 'basis' || undefined}
    >
      {isItem ? null : <span className={styles.name}>{label}</span>}
      <div className={styles.grid}>
        {shape.fields.map(({ name, ...inner }) => (
          <GroupPart key={name} path={path} name={name} {...inner} />
        ))}
      </div>
    </div>
  );
}

interface PartProps {
  path: JsonPath;
  name: string;
  required: boolean;
  shape: FieldShape;
}

function GroupPart({ path, name, required, shape }: PartProps) {
  const { field } = useLabels();
  const { record } = useForm();
  if (HIDDEN.has(name)) return null;
  // The basis of a field that is not there has nothing to say.
  const isBasis = path.at(-1) === 'basis' && shape.kind === 'choice' && shape.options.length === BASES.length;
  if (isBasis && !(typeof record === 'object' && record !== null && name in record)) return null;
  return (
    <div className={WIDE.has(name) ? styles.wide : isShort(shape) ? styles.short : styles.long}>
      <FieldOf path={[...path, name]} label={field(name)} required={required} shape={shape} />
    </div>
  );
}
