import { useState } from 'react';
import { COLUMNS, FIRST_COLUMNS, type Column } from './record-row.ts';

const PLACE = 'staff-columns';

function readColumns(): readonly Column[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
    const columns = Array.isArray(kept) ? COLUMNS.filter((column) => kept.includes(column)) : [];
    return columns.length > 0 ? columns : FIRST_COLUMNS;
  } catch (error) {
    console.info('The choice of columns cannot be read on this device.', error);
    return FIRST_COLUMNS;
  }
}

/** Which columns somebody wants to see, remembered on the device. */
export function useColumns() {
  const [columns, setColumns] = useState(readColumns);
  const choose = (next: readonly Column[]) => {
    setColumns(next);
    try {
      localStorage.setItem(PLACE, JSON.stringify(next));
    } catch (error) {
      console.info('The choice of columns cannot be kept on this device.', error);
    }
  };
  return [columns, choose] as const;
}
