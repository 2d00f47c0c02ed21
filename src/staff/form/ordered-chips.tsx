import { useText } from '../../i18n/use-text.tsx';
import styles from './form.module.css';

interface OrderedChipsProps {
  chosen: readonly string[];
  nameOf: (id: string) => string;
  isReadOnly: boolean;
  onChange: (next: readonly string[]) => void;
}

/** Chosen things in their order: each can be taken out, and moved to the front. */
export function OrderedChips({ chosen, nameOf, isReadOnly, onChange }: OrderedChipsProps) {
  const { t } = useText();
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chosen.map((id, index) => (
        <li key={id}>
          <span>{nameOf(id)}</span>
          {index > 0 && !isReadOnly ? (
            <button
              type="button"
              title={t('staff.form.toFront')}
              aria-label={t('staff.form.toFrontOf', { name: nameOf(id) })}
              onClick={() => onChange([id, ...chosen.filter((other) => other !== id)])}
            >
              ⇤
            </button>
          ) : null}
          {isReadOnly ? null : (
            <button
              type="button"
              aria-label={t('staff.form.removeOf', { name: nameOf(id) })}
              onClick={() => onChange(chosen.filter((other) => other !== id))}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
