/** Hosts as stars: each in the middle of what it runs. Read from the most to the fewest, like lines of text. */
import { dot, link, plot, pointer, text, tip, type SymbolType } from '@observablehq/plot';
import { HOUSE_STYLE, type Draw } from './drawing.ts';
import { placeStars, type PlacedStar } from './star-places.ts';

export interface StarPoint {
  name: string;
  href?: string | undefined;
  /** A token for the colour of its pole. */
  colour: string;
  type: keyof typeof SYMBOLS;
}

export interface Star {
  /** `label` is a short name. */
  hub: StarPoint & { label: string };
  points: readonly StarPoint[];
}

const SYMBOLS = {
  university: 'triangle',
  institute: 'square',
  platform: 'circle',
  park: 'diamond',
  space: 'star',
  outside: 'square',
} as const satisfies Record<string, SymbolType>;

export const starsHeight = (stars: readonly Star[], width: number): number => placeStars(stars, width).height;

export const draw: Draw<readonly Star[]> = (stars, width) => {
  const { places, height } = placeStars(stars, width);
  const spots = places.flatMap(({ star, x, y, points }) => [
    ...points.map((place, index) => ({ ...place, ...star.points[index]!, isHub: false, hx: x, hy: y })),
    { x, y, ...star.hub, isHub: true, hx: x, hy: y },
  ]);
  type Spot = (typeof spots)[number];
  // A host that is itself run by another stands twice; where the two are side by side, a line says so.
  const twice = places.flatMap(({ star, x, y }) => {
    const other = spots.find(({ isHub, href }) => !isHub && href !== undefined && href === star.hub.href);
    return other && Math.abs(other.hy - y) < 60 ? [{ x1: other.x, y1: other.y, x2: x, y2: y }] : [];
  });
  const spokes = spots.filter(({ isHub }) => !isHub);
  return plot({
    width,
    height,
    margin: 0,
    style: HOUSE_STYLE,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      link(twice, {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',

        stroke: 'var(--line-strong)',
        strokeDasharray: '2 4',
      }),
      link(spokes, {
        x1: 'hx',
        y1: 'hy',
        x2: 'x',
        y2: 'y',
        stroke: 'var(--line-strong)',
        strokeOpacity: 0.55,
      }),
      ...[true, false].map((isHub) =>
        dot(
          spots.filter((spot) => spot.isHub === isHub),
          {
            x: 'x',
            y: 'y',
            r: isHub ? 10 : 6,
            symbol: (spot: Spot) => SYMBOLS[spot.type],
            fill: (spot: Spot) => (spot.type === 'outside' ? 'none' : `var(${spot.colour})`),
            stroke: (spot: Spot) => (spot.type === 'outside' ? 'var(--ink-2)' : 'var(--paper)'),
            strokeWidth: 1.5,
            href: 'href',
          },
        ),
      ),
      text(places, {
        x: 'x',
        y: 'labelY',
        text: ({ star, label }: PlacedStar<Star>) => [...label, String(star.points.length)].join('\n'),
        lineAnchor: 'top',
        fill: 'var(--ink)',
        fontSize: 12.5,
        fontVariant: 'tabular-nums',
      }),
      tip(
        spots,
        pointer({
          x: 'x',
          y: 'y',
          title: 'name',
          maxRadius: 24,
          fill: 'var(--card)',
          stroke: 'var(--line-strong)',
        }),
      ),
    ],
    symbol: { type: 'identity' } as never,
  });
};
