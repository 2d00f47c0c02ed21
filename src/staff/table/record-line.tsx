import { memo, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Column, TableRow } from './record-row.ts';
import styles from './record-table.module.css';

interface RecordLineProps {
  record: TableRow;
  columns: readonly Column[];
  /** In the whole table, counted from 1, the heading included. */
  position: number;
  /** In pixels. */
  top: number;
  template: CSSProperties;
  isChosen: boolean;
  onChoose: (key: string, isChosen: boolean) => void;
}

/** One row; drawn anew only when something of it changes, however fast the table is scrolled. */
export const RecordLine = memo(function RecordLine(props: RecordLineProps) {
  const { record, columns, position, top, template, isChosen, onChoose } = props;
  const { t, locale } = useText();
  const { cells, row, key } = record;
  return (
    <div
      role="row"
      aria-rowindex={position}
      className={styles.row}
      data-chosen={isChosen || undefined}
      style={{ ...template, transform: `translateY(${top}px)` }}
    >
      <span role="cell">
        <input
          type="checkbox"
          aria-label={t('staff.table.select', { name: cells.name })}
          checked={isChosen}
          onChange={({ target }) => onChoose(key, target.checked)}
        />
      </span>
      {columns.map((column) => (
        <span key={column} role="cell" title={cells[column]}>
          {column === 'name' ? (
            <Link to={paths.staff(locale, `records/${row.kind}/${row.id}`)}>{cells.name}</Link>
          ) : (
            cells[column]
          )}
        </span>
      ))}
    </div>
  );
});
