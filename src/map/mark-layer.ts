/** The marks on the map. A mark that stays is kept; only what changed is touched. */
import type { Map as LeafletMap } from 'leaflet';
import { createAnchor, endsDrag, type Anchor } from './anchor.ts';
import type { MarkGroup } from './clusters.ts';
import { createMarkButton, drawMark, emphasise } from './mark-button.ts';

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

interface Standing {
  readonly anchor: Anchor;
  readonly button: HTMLButtonElement;
  group: MarkGroup;
  name: string;
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

export function createMarkLayer(map: LeafletMap, handlers: MarkHandlers): MarkLayer {
  const standing = new Map<string, Standing>();
  let pointed: Pointed = {};

  function create(group: MarkGroup): Standing {
    const button = createMarkButton();
    const mark: Standing = {
      anchor: createAnchor(map, 'marks', group.point, button),
      button,
      group,
      name: '',
    };
    button.addEventListener('click', (event) => {
      if (!endsDrag(map, event)) handlers.onOpen(mark.group);
    });
    for (const start of ['pointerenter', 'focus'])
      button.addEventListener(start, () => handlers.onPoint(mark.group));
    for (const end of ['pointerleave', 'blur'])
      button.addEventListener(end, () => handlers.onPoint(undefined));
    // A double click on a mark is two clicks, not a zoom; a drag may begin on one.
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    return mark;
  }

  function isOn(group: MarkGroup, placeId: string | undefined): boolean {
    return placeId !== undefined && group.places.some(({ id }) => id === placeId);
  }

  function drawEmphasis(): void {
    const none = pointed.selected === undefined && pointed.highlighted === undefined;
    for (const { button, group, anchor } of standing.values()) {
      const isSelected = !none && group.kind === 'place' && isOn(group, pointed.selected);
      const isHighlighted = !none && isOn(group, pointed.highlighted);
      emphasise(button, { isSelected, isHighlighted });
      const holder = anchor.holder();
      if (holder)
        holder.style.zIndex = isSelected ? '3' : isHighlighted ? '2' : group.kind === 'cluster' ? '1' : '0';
    }
  }

  /** The document's order is the reading order; elements that already follow each other are left in peace. */
  function order(groups: readonly MarkGroup[]): void {
    let previous: Element | null = null;
    for (const { key } of groups) {
      const holder = standing.get(key)?.anchor.holder();
      const parent = holder?.parentElement;
      if (!holder || !parent) continue;
      const isPlaced: boolean = previous
        ? previous.nextElementSibling === holder
        : parent.firstElementChild === holder;
      if (!isPlaced && !holder.contains(document.activeElement)) {
        parent.insertBefore(holder, previous ? previous.nextElementSibling : parent.firstElementChild);
      }
      previous = holder;
    }
  }

  return {
    show(groups) {
      const keys = new Set(groups.map(({ key }) => key));
      for (const [key, { anchor }] of standing) {
        if (keys.has(key)) continue;
        anchor.remove();
        standing.delete(key);
      }
      for (const group of groups) {
        const known = standing.get(group.key);
        const mark = known ?? create(group);
        const name = handlers.describe(group);
        if (!known || name !== mark.name || !drawsLike(mark.group, group)) drawMark(mark.button, group, name);
        mark.group = group;
        mark.name = name;
        standing.set(group.key, mark);
      }
      order(groups);
      drawEmphasis();
    },
    point(next) {
      pointed = next;
      drawEmphasis();
    },
    focus(placeId) {
      const all = [...standing.values()];
      const mark =
        all.find(({ group }) => group.key === placeId) ?? all.find(({ group }) => isOn(group, placeId));
      mark?.button.focus({ preventScroll: true });
      return mark !== undefined;
    },
    remove() {
      for (const { anchor } of standing.values()) anchor.remove();
      standing.clear();
    },
  };
}
