/** Where stars stand: in lines as wide as the page, the points of each evenly round its middle. Pure geometry. */

interface Sized {
  hub: { label: string };
  points: readonly unknown[];
}

export interface PlacedStar<Star extends Sized> {
  star: Star;
  x: number;
  y: number;
  /** Where its label begins, and its lines. */
  labelY: number;
  label: readonly string[];
  points: readonly { x: number; y: number }[];
}

const SMALLEST = 30;
const SINGLE = 22;
/** Room along the circle for one point. */
const POINT = 19;
const LABEL_LINE = 13;
const LABEL_WIDTH = 132;
const GAP = 18;

const radiusOf = ({ points }: Sized) =>
  points.length === 1 ? SINGLE : Math.max(SMALLEST, (points.length * POINT) / (2 * Math.PI));

const MOST_LINES = 3;
/** A Chinese character is as wide as its height; a Latin letter is about half as wide. */
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 12.5 : 6.6), 0);

/** A label in at most three lines: broken between words, or between any two characters of Chinese. */
export function breakLabel(label: string, width: number): readonly string[] {
  const pieces = label.match(/[\u2e80-\uffff][、，）」]*|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= MOST_LINES) return trimmed;
  return [...trimmed.slice(0, MOST_LINES - 1), `${trimmed[MOST_LINES - 1] ?? ''}…`];
}

export function placeStars<Star extends Sized>(
  stars: readonly Star[],
  width: number,
): { places: readonly PlacedStar<Star>[]; height: number } {
  const lines: { stars: Star[]; wide: number; radius: number; labelLines: number }[] = [];
  for (const star of stars) {
    const radius = radiusOf(star);
    const wide = Math.max(radius * 2 + GAP, LABEL_WIDTH + GAP);
    const labelLines = breakLabel(star.hub.label, LABEL_WIDTH).length;
    const line = lines.at(-1);
    if (line && line.wide + wide <= width) {
      line.stars.push(star);
      line.wide += wide;
      line.radius = Math.max(line.radius, radius);
      line.labelLines = Math.max(line.labelLines, labelLines);
    } else lines.push({ stars: [star], wide, radius, labelLines });
  }
  const places: PlacedStar<Star>[] = [];
  let top = GAP;
  for (const line of lines) {
    const spare = Math.max(0, (width - line.wide) / line.stars.length);
    let left = 0;
    for (const star of line.stars) {
      const radius = radiusOf(star);
      const room = Math.max(radius * 2 + GAP, LABEL_WIDTH + GAP) + spare;
      const x = left + room / 2;
      const y = top + line.radius;
      left += room;
      places.push({
        star,
        x,
        y,
        labelY: y + radius + 12,
        label: breakLabel(star.hub.label, LABEL_WIDTH),
        points: star.points.map((_, index) => {
          const angle = (index / star.points.length) * 2 * Math.PI - Math.PI / 2;
          return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
        }),
      });
    }
    top += line.radius * 2 + 12 + (line.labelLines + 1) * LABEL_LINE + GAP * 1.5;
  }
  return { places, height: Math.ceil(top) };
}
