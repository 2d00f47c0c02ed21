import { useEffect, type RefObject } from 'react';

/** Brings what was chosen on the map into view in a list that scrolls by itself, as beside a map on a desk. */
export function useSelectedInView(list: RefObject<HTMLElement | null>, selected: string | undefined): void {
  useEffect(
    function bringIntoView() {
      const pane = list.current;
      if (!pane || selected === undefined || getComputedStyle(pane).overflowY !== 'auto') return;
      const item = [...pane.querySelectorAll<HTMLElement>('[data-entry-id]')].find(
        ({ dataset }) => dataset.entryId === selected,
      );
      item?.scrollIntoView({ block: 'nearest' });
    },
    [list, selected],
  );
}
