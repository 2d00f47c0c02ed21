/** A list of groups or of prose: each item a card that can be moved, taken out, and followed by another. */
import type { FieldShape } from '../record/field-shape.ts';
import { isList, type Json } from '../record/json.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { newItem } from './new-item.ts';
import type { RenderField } from './field-of.tsx';
import { useHelp, useLabels } from './use-labels.ts';

type ListProps = FieldProps & { item: FieldShape; render: RenderField };

export function ListField({ path, label, required, item, render }: ListProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const help = useHelp(String(path.at(-1)));
  const items = isList(value) ? value : [];
  const put = (next: readonly Json[]) => set(next.length > 0 || required ? next : undefined);
  const moved = (index: number, by: number) => {
    const next = [...items];
    const [one] = next.splice(index, 1);
    if (one !== undefined) next.splice(index + by, 0, one);
    return next;
  };
  return (
    <FieldFrame id={id} label={label} required={required} help={help} faults={faults} isGroup>
      <ol className={styles.items} id={id}>
        {items.map((_, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the items have no names of their own
          <li key={index} className={styles.item}>
            <div className={styles.itemBody}>
              {render({
                path: [...path, index],
                label: `${label} ${index + 1}`,
                required: true,
                shape: item,
              })}
            </div>
            {isReadOnly ? null : (
              <div className={styles.itemTools}>
                <button
                  type="button"
                  disabled={index === 0}
                  aria-label={t('staff.form.upOf', { name: `${label} ${index + 1}` })}
                  onClick={() => put(moved(index, -1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  disabled={index === items.length - 1}
                  aria-label={t('staff.form.downOf', { name: `${label} ${index + 1}` })}
                  onClick={() => put(moved(index, 1))}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={t('staff.form.removeOf', { name: `${label} ${index + 1}` })}
                  onClick={() => put(items.filter((__, other) => other !== index))}
                >
                  ×
                </button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {isReadOnly ? null : (
        <button type="button" className={styles.small} onClick={() => put([...items, newItem(item)])}>
          {t('staff.form.addTo', { name: label })}
        </button>
      )}
    </FieldFrame>
  );
}

/** A list of plain words, one a line. */
export function WordsField({ path, label, required }: FieldProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t } = useLabels();
  const lines = isList(value) ? value.map(String) : [];
  const write = (text: string) => {
    const next = text.split('\n');
    set(next.some((line) => line.trim()) || required ? next : undefined);
  };
  return (
    <FieldFrame id={id} label={label} required={required} help={t('staff.form.oneALine')} faults={faults}>
      <textarea
        id={id}
        className={styles.prose}
        rows={Math.min(8, lines.length + 1)}
        readOnly={isReadOnly}
        value={lines.join('\n')}
        onChange={({ target }) => write(target.value)}
        onBlur={() =>
          set(
            lines.some((line) => line.trim())
              ? lines.map((line) => line.trim()).filter(Boolean)
              : required
                ? []
                : undefined,
          )
        }
        {...describedBy(id, 'help', faults)}
      />
    </FieldFrame>
  );
}
