import { useText } from '../../i18n/use-text.tsx';
import styles from './record-table.module.css';
import { COLUMNS, type Column } from './record-row.ts';

interface ColumnChoiceProps {
  columns: readonly Column[];
  onChange: (columns: readonly Column[]) => void;
}

export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const { t } = useText();
  return (
    <details className={styles.choice}>
      <summary>{t('staff.table.columns')}</summary>
      <div className={styles.choices} role="group" aria-label={t('staff.table.columns')}>
        {COLUMNS.filter((column) => column !== 'name').map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={() =>
                onChange(COLUMNS.filter((other) => (other === column) !== columns.includes(other)))
              }
            />
            {t(`staff.column.${column}`)}
          </label>
        ))}
      </div>
    </details>
  );
}
