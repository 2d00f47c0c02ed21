import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import styles from './figures-page.module.css';

export interface CountRow {
  id: string;
  head: ReactNode;
  cells: readonly number[];
}

/** The numbers of a chart, for whoever would rather read them. */
export function CountTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly CountRow[];
}) {
  const { t } = useText();
  return (
    <details className={styles.table}>
      <summary>{t('figures.table', { name: caption })}</summary>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <td aria-hidden="true" />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, head, cells }) => (
              <tr key={id}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
