/**
 * Sets names beside what they name, so that none covers another, a mark or a seal. Earlier labels win. A
 * label may be held to several scenes at once (the same map on a phone and on a desk) and then takes a side
 * that is free in all of them.
 */
export const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number] | 'centre';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Label {
  readonly key: string;
  /** Where the named thing is, one position a scene, in pixels. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
  /** From the middle of the thing to the near edge of the name. */
  readonly gap: number;
  readonly sides: readonly Side[];
}

export interface Scene {
  readonly obstacles: readonly Box[];
  /** Labels must lie within it. */
  readonly frame?: Box;
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

export function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}

/** A square around a point. */
export function boxAround(at: { x: number; y: number }, width: number, height = width): Box {
  return { left: at.x - width / 2, top: at.y - height / 2, width, height };
}

export function labelBox(
  { x, y }: { x: number; y: number },
  { width, height, gap }: Pick<Label, 'width' | 'height' | 'gap'>,
  side: Side,
): Box {
  const left = {
    right: x + gap,
    left: x - gap - width,
    below: x - width / 2,
    above: x - width / 2,
    centre: x - width / 2,
  };
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    below: y + gap,
    above: y - gap - height,
    centre: y - height / 2,
  };
  return { left: left[side], top: top[side], width, height };
}

type Boxes = readonly Box[][];

const boxesOf = (label: Label, side: Side): Box[] => label.at.map((at) => labelBox(at, label, side));

function isFree(boxes: readonly Box[], scenes: readonly Scene[], taken: Boxes): boolean {
  return boxes.every((box, index) => {
    const frame = scenes[index]?.frame;
    return (!frame || within(box, frame)) && !taken[index]?.some((other) => overlaps(box, other));
  });
}

/** The side of each label that found room; the others are absent. */
export function placeLabels(labels: readonly Label[], scenes: readonly Scene[]): Map<string, Side> {
  const placed = new Map<string, Side>();
  const taken = scenes.map(({ obstacles }) => [...obstacles]);
  for (const label of labels) {
    const side = label.sides.find((candidate) => isFree(boxesOf(label, candidate), scenes, taken));
    if (!side) continue;
    placed.set(label.key, side);
    for (const [index, box] of boxesOf(label, side).entries()) taken[index]?.push(box);
  }
  return placed;
}

/**
 * A side for every label at once, or undefined when there is none: tries again where an early label would
 * take the only room of a later one. For a handful of labels.
 */
export function arrangeLabels(
  labels: readonly Label[],
  scenes: readonly Scene[],
): Map<string, Side> | undefined {
  const search = (index: number, taken: Boxes): Map<string, Side> | undefined => {
    const label = labels[index];
    if (!label) return new Map();
    for (const side of label.sides) {
      const boxes = boxesOf(label, side);
      if (!isFree(boxes, scenes, taken)) continue;
      const rest = search(
        index + 1,
        taken.map((list, scene) => [...list, ...boxes.slice(scene, scene + 1)]),
      );
      if (rest) return new Map([[label.key, side], ...rest]);
    }
    return undefined;
  };
  return search(
    0,
    scenes.map(({ obstacles }) => [...obstacles]),
  );
}
