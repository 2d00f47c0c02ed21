/** A mark or a cluster as a button: made once, drawn again when what it stands for changes. */
import type { Cluster, Mark, MarkGroup } from './clusters.ts';
import { SHAPES } from './mark-shape.tsx';
import { membersOf } from './places.ts';
import shapes from './mark-shape.module.css';
import tones from './pole-tone.module.css';
import styles from './mark-button.module.css';

export interface Emphasis {
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
}

export function createMarkButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `${styles.mark} ${tones.tone}`;
  return button;
}

function shapeOf({ place }: Mark): string {
  const type = (place.own ?? place.guests[0])?.type ?? 'platform';
  const hollow = place.precision === 'area' ? ' data-approximate="true"' : '';
  return `<svg class="${shapes.shape}" viewBox="-1 -1 26 26" aria-hidden="true"${hollow}><path d="${SHAPES[type]}"/></svg>`;
}

function badgeOf({ place }: Mark): string {
  const count = membersOf(place).length;
  return count > 1 ? `<span class="${styles.badge}" aria-hidden="true">${count}</span>` : '';
}

const discOf = ({ count }: Cluster) => `<span class="${styles.disc}" aria-hidden="true">${count}</span>`;

/** A disc grows with what it holds, but slowly. */
export function diameterOf({ count }: Cluster): number {
  return Math.round(Math.min(48, 26 + 4.5 * Math.log2(count / 2)));
}

/** The side of the square that a mark covers, in pixels. */
export function extentOf(group: MarkGroup): number {
  return group.kind === 'cluster' ? diameterOf(group) : group.count > 1 ? 30 : 22;
}

export function drawMark(button: HTMLButtonElement, group: MarkGroup, name: string): void {
  button.dataset.pole = group.tone;
  button.dataset.kind = group.kind;
  button.setAttribute('aria-label', name);
  button.title = group.kind === 'place' ? group.place.name : '';
  if (group.kind === 'cluster') button.style.setProperty('--disc', `${diameterOf(group)}px`);
  button.innerHTML = group.kind === 'cluster' ? discOf(group) : shapeOf(group) + badgeOf(group);
}

export function emphasise(button: HTMLButtonElement, { isSelected, isHighlighted }: Emphasis): void {
  button.toggleAttribute('data-selected', isSelected);
  button.toggleAttribute('data-highlighted', isHighlighted);
  if (isSelected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}
