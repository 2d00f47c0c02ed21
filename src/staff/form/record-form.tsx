/** The whole record as a form: its fields in the order in which one thinks of them, whatever the schema adds. */
import type { ReactNode } from 'react';
import { recordShape } from '../record/record-kind.ts';
import { FieldOf } from './field-of.tsx';
import { useForm } from './form-scope.tsx';
import styles from './form.module.css';
import { useLabels } from './use-labels.ts';

const SECTIONS = [
  [
    'identity',
    [
      'type',
      'status',
      'successor',
      'names',
      'level',
      'kind',
      'pole',
      'park',
      'host',
      'operator',
      'issuer',
      'documentNumber',
      'published',
      'textFound',
    ],
  ],
  [
    'offer',
    [
      'summary',
      'sectors',
      'offers',
      'capabilities',
      'provides',
      'measures',
      'audience',
      'whoCanTakePart',
      'howToTakePart',
      'leads',
    ],
  ],
  ['place', ['location', 'contact', 'hours', 'contactService']],
  ['standing', ['membership', 'established', 'entries', 'dates', 'facts']],
  ['provenance', ['sources', 'basis', 'leadsBasis', 'confidence', 'checkedOn', 'editorNote']],
] as const;

/** `id` is chosen once, before the record is made. */
const HIDDEN = new Set(['$schema', 'id']);

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.section} id={`section-${id}`} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}

export function RecordForm() {
  const { kind } = useForm();
  const { t, field } = useLabels();
  const shape = recordShape(kind);
  if (shape.kind !== 'group') {
    return (
      <section className={styles.section} aria-label={t(`staff.kind.${kind}`)}>
        <FieldOf path={[]} label={t(`staff.kind.${kind}`)} required shape={shape} />
      </section>
    );
  }
  const placed = new Set<string>(SECTIONS.flatMap(([, names]) => names));
  const rest = shape.fields.map(({ name }) => name).filter((name) => !placed.has(name) && !HIDDEN.has(name));
  const sections = [...SECTIONS, ['other', rest] as const];
  return (
    <>
      {sections.map(([id, names]) => {
        const fields = names.flatMap((name) => shape.fields.filter((one) => one.name === name));
        if (fields.length === 0) return null;
        return (
          <Section key={id} id={id} title={t(`staff.section.${id}`)}>
            {fields.map(({ name, required, shape: inner }) => (
              <div
                key={name}
                className={
                  ['text', 'choice', 'number', 'flag'].includes(inner.kind) && name !== 'editorNote'
                    ? styles.short
                    : styles.long
                }
              >
                <FieldOf path={[name]} label={field(name)} required={required} shape={inner} />
              </div>
            ))}
          </Section>
        );
      })}
    </>
  );
}
