/** A mark or a cluster as a button: made once, drawn again when what it stands for changes. */
import type { EntryType } from '../domain/entry-type.ts';
import { MARK_SHAPES } from '../ui/mark-shapes.ts';
import tones from '../ui/pole-tone.module.css';
import type { Cluster, Mark, MarkGroup } from './clusters.ts';
import { membersOf } from './places.ts';
import shapes from './mark-shape.module.css';
import styles from './mark-button.module.css';

export interface Emphasis {
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
}

export function createMarkButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `${styles.mark} ${tones.tone} leaflet-zoom-animated`;
  return button;
}

const drawn = new Map<string, Element>();

/** A copy of what the markup makes: the parser is slow, and there are few kinds of mark. */
function copyOf(markup: string): Element {
  let original = drawn.get(markup);
  if (!original) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    original = template.content.firstElementChild ?? document.createElement('span');
    drawn.set(markup, original);
  }
  return original.cloneNode(true) as Element;
}

function shapeOf(type: EntryType, isApproximate: boolean): Element {
  const hollow = isApproximate ? ' data-approximate="true"' : '';
  return copyOf(
    `<svg class="${shapes.shape}" viewBox="-1 -1 26 26" aria-hidden="true"${hollow}><path d="${MARK_SHAPES[type]}"/></svg>`,
  );
}

function numberOf(className: string | undefined, count: number): Element {
  const element = copyOf(`<span class="${className}" aria-hidden="true"></span>`);
  element.textContent = `${count}`;
  return element;
}

/** A disc grows with what it holds, but slowly. */
export function diameterOf({ count }: Pick<Cluster, 'count'>): number {
  return Math.round(Math.min(48, 26 + 4.5 * Math.log2(count / 2)));
}

/** The side of the square that a mark covers, in pixels. */
export function extentOf(group: MarkGroup): number {
  return group.kind === 'cluster' ? diameterOf(group) : group.count > 1 ? 30 : 22;
}

/** Whose shape stands for the place: its owner's, or that of the first guest. */
export function typeOf({ place }: Mark): EntryType {
  return (place.own ?? place.guests[0])?.type ?? 'platform';
}

function partsOf(group: MarkGroup): Element[] {
  if (group.kind === 'cluster') return [numberOf(styles.disc, group.count)];
  const count = membersOf(group.place).length;
  const shape = shapeOf(typeOf(group), group.place.precision === 'area');
  return count > 1 ? [shape, numberOf(styles.badge, count)] : [shape];
}

export function drawMark(button: HTMLButtonElement, group: MarkGroup, name: string): void {
  button.dataset.pole = group.tone;
  button.setAttribute('aria-label', name);
  if (group.kind === 'cluster') {
    button.style.setProperty('--disc', `${diameterOf(group)}px`);
    button.removeAttribute('title');
    const disc = button.dataset.kind === 'cluster' ? button.firstElementChild : null;
    if (disc) disc.textContent = `${group.count}`;
    else button.replaceChildren(...partsOf(group));
  } else {
    button.title = group.place.name;
    button.replaceChildren(...partsOf(group));
  }
  button.dataset.kind = group.kind;
}

export function emphasise(button: HTMLButtonElement, { isSelected, isHighlighted }: Emphasis): void {
  if (button.hasAttribute('data-highlighted') !== isHighlighted)
    button.toggleAttribute('data-highlighted', isHighlighted);
  if (button.hasAttribute('data-selected') === isSelected) return;
  button.toggleAttribute('data-selected', isSelected);
  if (isSelected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}
