import { useEffect } from 'react';
import type { TableRow } from './record-row.ts';

const AT_ONCE = 100;

/** Puts the rows into words while nobody waits, so that the first letter of a search need not. */
export function usePrepared(rows: readonly TableRow[]): void {
  useEffect(
    function prepare() {
      let next = 0;
      let timer: number;
      const some = () => {
        for (const row of rows.slice(next, next + AT_ONCE)) void row.searched;
        next += AT_ONCE;
        if (next < rows.length) timer = window.setTimeout(some, 10);
      };
      timer = window.setTimeout(some, 500);
      return () => window.clearTimeout(timer);
    },
    [rows],
  );
}
