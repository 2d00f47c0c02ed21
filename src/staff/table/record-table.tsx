/** The table itself: sorted by TanStack Table, of ten thousand rows only those in sight are in the document. */
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type RowSelectionState,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { localeTag } from '../../ui/dates.ts';
import { RecordLine } from './record-line.tsx';
import { COLUMNS, type Column, type TableRow } from './record-row.ts';
import styles from './record-table.module.css';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, TableRow>();

const ROW_PIXELS = 36;
/** In rem; every row is a grid of its own, so each column has one width for all. */
const WIDTHS: Partial<Record<Column, number>> = {
  name: 18,
  sectors: 13,
  offers: 13,
  address: 15,
  host: 13,
  park: 11,
  website: 12,
  id: 13,
  pole: 3.5,
  sources: 4.5,
};
const USUAL_WIDTH = 7.5;
const SELECT_WIDTH = 2.5;

interface RecordTableProps {
  rows: readonly TableRow[];
  columns: readonly Column[];
  chosen: ReadonlySet<string>;
  onChoose: Dispatch<SetStateAction<ReadonlySet<string>>>;
}

export function RecordTable({ rows, columns, chosen, onChoose }: RecordTableProps) {
  const { t, locale } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<SortingState>([]);
  const definitions = useMemo(() => {
    const { compare } = new Intl.Collator(localeTag(locale), { numeric: true });
    return helper.columns(
      COLUMNS.map((column) =>
        helper.accessor(({ cells }) => cells[column], {
          id: column,
          // What is empty stands last whichever way it is sorted by hand: first when descending.
          sortFn: (a, b) => compare(a.original.cells[column], b.original.cells[column]),
        }),
      ),
    );
  }, [locale]);
  const rowSelection = useMemo<RowSelectionState>(
    () => Object.fromEntries([...chosen].map((key) => [key, true])),
    [chosen],
  );
  const columnVisibility = useMemo(
    () =>
      Object.fromEntries(COLUMNS.map((column) => [column, column === 'name' || columns.includes(column)])),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ key }) => key,
    state: { sorting, rowSelection, columnVisibility },
    onSortingChange: setSorting,
    onRowSelectionChange: (updater) => {
      const next = typeof updater === 'function' ? updater(rowSelection) : updater;
      onChoose(new Set(Object.keys(next).filter((key) => next[key])));
    },
  });
  const sorted = table.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here alone
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 6,
  });
  const shown = table.getVisibleLeafColumns();
  const widths = shown.map(({ id }) => WIDTHS[id as Column] ?? USUAL_WIDTH);
  const tracks = widths.map((width) => `minmax(${width}rem, ${width}fr)`).join(' ');
  const least = widths.reduce((sum, width) => sum + width, SELECT_WIDTH);
  const template = useMemo(
    () => ({ gridTemplateColumns: `${SELECT_WIDTH}rem ${tracks}`, minWidth: `${least}rem` }),
    [tracks, least],
  );
  const shownIds = useMemo(() => COLUMNS.filter((id) => id === 'name' || columns.includes(id)), [columns]);
  const choose = useCallback(
    (key: string, isChosen: boolean) =>
      onChoose((before) => {
        const next = new Set(before);
        if (isChosen) next.add(key);
        else next.delete(key);
        return next;
      }),
    [onChoose],
  );
  const isAllChosen = useMemo(
    () => sorted.length > 0 && sorted.every(({ id }) => chosen.has(id)),
    [sorted, chosen],
  );
  return (
    <div
      ref={box}
      className={styles.box}
      role="table"
      aria-label={t('staff.nav.records')}
      aria-rowcount={sorted.length + 1}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
      tabIndex={0}
    >
      <div className={styles.header} role="row" aria-rowindex={1} style={template}>
        <span role="columnheader">
          <input
            type="checkbox"
            aria-label={t('staff.table.selectAll')}
            checked={isAllChosen}
            onChange={({ target }) => table.toggleAllRowsSelected(target.checked)}
          />
        </span>
        {shown.map((column) => {
          const order = column.getIsSorted();
          return (
            <span
              key={column.id}
              role="columnheader"
              aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
            >
              <button type="button" onClick={() => column.toggleSorting()}>
                {t(`staff.column.${column.id as Column}`)}
                <span aria-hidden="true">{order === 'asc' ? ' ↑' : order === 'desc' ? ' ↓' : ''}</span>
              </button>
            </span>
          );
        })}
      </div>
      <div className={styles.body} role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = sorted[index];
          if (!row) return null;
          return (
            <RecordLine
              key={key}
              record={row.original}
              columns={shownIds}
              position={index + 2}
              top={start}
              template={template}
              isChosen={chosen.has(row.id)}
              onChoose={choose}
            />
          );
        })}
      </div>
      {sorted.length === 0 ? <p className={styles.none}>{t('staff.table.none')}</p> : null}
    </div>
  );
}
