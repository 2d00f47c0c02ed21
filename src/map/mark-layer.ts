/** The marks on the map. A mark that stays is kept; only what changed is touched. */
import type { Map as LeafletMap } from 'leaflet';
import { endsDrag } from './anchor.ts';
import type { MarkGroup } from './clusters.ts';
import { createMarkButton, drawMark, emphasise } from './mark-button.ts';
import { createMarkPane } from './mark-pane.ts';

export interface MarkHandlers {
  describe(group: MarkGroup): string;
  onOpen(group: MarkGroup): void;
  onPoint(group: MarkGroup | undefined): void;
}

export interface Pointed {
  /** Ids of places. */
  readonly selected?: string | undefined;
  readonly highlighted?: string | undefined;
}

export interface MarkLayer {
  show(groups: readonly MarkGroup[]): void;
  point(pointed: Pointed): void;
  /** Gives the focus to the mark that holds a place; false when none is on the map. */
  focus(placeId: string): boolean;
  remove(): void;
}

const drawsLike = (a: MarkGroup, b: MarkGroup) =>
  a.kind === b.kind &&
  a.count === b.count &&
  a.tone === b.tone &&
  (a.kind !== 'place' || a.places[0] === b.places[0]);

const holds = (group: MarkGroup, placeId: string | undefined) =>
  placeId !== undefined && group.places.some(({ id }) => id === placeId);

export function createMarkLayer(map: LeafletMap, handlers: MarkHandlers): MarkLayer {
  const pane = createMarkPane(map);
  const buttons = new Map<string, HTMLButtonElement>();
  const groups = new Map<Element, MarkGroup>();
  let pointed: Pointed = {};

  const groupAt = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    return button ? groups.get(button) : undefined;
  };
  // One listener of each kind for all marks.
  const listeners: Record<string, (event: Event) => void> = {
    click(event) {
      const group = groupAt(event);
      if (group && event instanceof MouseEvent && !endsDrag(map, event)) handlers.onOpen(group);
    },
    pointerover: (event) => handlers.onPoint(groupAt(event)),
    pointerout: () => handlers.onPoint(undefined),
    focusin: (event) => handlers.onPoint(groupAt(event)),
    focusout: () => handlers.onPoint(undefined),
    // A double click on a mark is two clicks, not a zoom; a drag may begin on one.
    dblclick: (event) => event.stopPropagation(),
  };
  for (const [kind, listener] of Object.entries(listeners)) pane.element.addEventListener(kind, listener);

  function drawEmphasis(): void {
    const none = pointed.selected === undefined && pointed.highlighted === undefined;
    for (const [button, group] of groups) {
      emphasise(button as HTMLButtonElement, {
        isSelected: !none && group.kind === 'place' && holds(group, pointed.selected),
        isHighlighted: !none && holds(group, pointed.highlighted),
      });
    }
  }

  /** The document's order is the reading order; elements that already follow each other are left in peace. */
  function order(shown: readonly MarkGroup[]): void {
    let next = pane.element.firstElementChild;
    for (const { key } of shown) {
      const button = buttons.get(key);
      if (!button) continue;
      if (button === next) next = next.nextElementSibling;
      // Moving an element takes its focus away.
      else if (button !== document.activeElement) pane.element.insertBefore(button, next);
    }
  }

  /** Those whose marks are gone. They serve for new ones, but never the one with the focus. */
  function release(keys: ReadonlySet<string>): HTMLButtonElement[] {
    const free: HTMLButtonElement[] = [];
    for (const [key, button] of buttons) {
      if (keys.has(key)) continue;
      buttons.delete(key);
      groups.delete(button);
      if (button === document.activeElement) pane.take(button);
      else free.push(button);
    }
    return free.reverse();
  }

  return {
    show(shown) {
      const free = release(new Set(shown.map(({ key }) => key)));
      for (const group of shown) {
        const known = buttons.get(group.key);
        const button = known ?? free.pop() ?? createMarkButton();
        const last = groups.get(button);
        if (!last || !drawsLike(last, group)) drawMark(button, group, handlers.describe(group));
        if (!known || last?.point !== group.point) pane.place(button, group.point);
        buttons.set(group.key, button);
        groups.set(button, group);
      }
      for (const button of free) pane.take(button);
      order(shown);
      drawEmphasis();
    },
    point(next) {
      pointed = next;
      drawEmphasis();
    },
    focus(placeId) {
      const all = [...groups];
      const found =
        all.find(([, group]) => group.key === placeId) ?? all.find(([, group]) => holds(group, placeId));
      if (found) (found[0] as HTMLButtonElement).focus({ preventScroll: true });
      return found !== undefined;
    },
    remove() {
      for (const [kind, listener] of Object.entries(listeners))
        pane.element.removeEventListener(kind, listener);
      pane.remove();
      buttons.clear();
      groups.clear();
    },
  };
}
