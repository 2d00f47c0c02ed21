/** Rows of bars, each cut into parts; every part says its number, none is told by colour alone. */
import { axisY, barX, gridX, plot, pointer, ruleX, text, tip } from '@observablehq/plot';
import { HOUSE_STYLE, NARROW, type Draw } from './drawing.ts';

export interface BarPart {
  row: string;
  count: number;
  /** The name of the part, for its label in the tip. */
  part: string;
  /** What stands in the part before its number, such as a pole's character. */
  sign?: string | undefined;
  /** A token, such as `--wu`. */
  colour: string;
  /** Only an outline: what is not confirmed, or further. */
  hollow?: boolean | undefined;
  /** The words that the tip shows. */
  tip: string;
}

export interface BarRows {
  parts: readonly BarPart[];
  rows: readonly string[];
}

const ROW = 34;
export const barsHeight = ({ rows }: BarRows): number => rows.length * ROW + 40;

/** The parts of each row, one after the other. */
function placed({ parts, rows }: BarRows) {
  return rows.flatMap((row) => {
    let start = 0;
    return parts
      .filter((part) => part.row === row && part.count > 0)
      .map((part) => {
        const from = start;
        start += part.count;
        return { ...part, from, to: start };
      });
  });
}

export const draw: Draw<BarRows> = (data, width) => {
  const bars = placed(data);
  const most = Math.max(1, ...bars.map(({ to }) => to));
  const longest = Math.max(
    ...data.rows.map((row) => [...row].reduce((sum, char) => sum + (char > 'ÿ' ? 13 : 7), 0)),
  );
  const marginLeft = Math.min(longest + 14, width * 0.42);
  const unit = (width - marginLeft - 44) / most;
  const position = { x1: 'from', x2: 'to', y: 'row', insetTop: 4, insetBottom: 4 } as const;
  const totals = data.rows.map((row) => ({
    row,
    total: bars.filter((bar) => bar.row === row).reduce((sum, { count }) => sum + count, 0),
  }));
  return plot({
    width,
    height: barsHeight(data),
    marginLeft,
    marginRight: 44,
    marginTop: 4,
    marginBottom: 28,
    style: HOUSE_STYLE,
    x: {
      domain: [0, most],
      label: null,
      ticks: width < NARROW ? 4 : 8,
      tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : ''),
    },
    y: { domain: [...data.rows], label: null, padding: 0 },
    marks: [
      gridX({ stroke: 'var(--hairline)', strokeOpacity: 1, ticks: width < NARROW ? 4 : 8 }),
      axisY({ fontSize: 13, fill: 'var(--ink)', tickSize: 0, lineWidth: marginLeft / 13 }),
      barX(
        bars.filter(({ hollow }) => !hollow),
        { ...position, fill: (bar: BarPart) => `var(${bar.colour})`, inset: 0.75 },
      ),
      barX(
        bars.filter(({ hollow }) => hollow),
        {
          ...position,
          fill: 'var(--paper)',
          stroke: (bar: BarPart) => `var(${bar.colour})`,
          strokeDasharray: '3 2',
          inset: 0.75,
        },
      ),
      text(
        bars.filter(({ count, sign }) => count * unit > (sign ? 34 : 20)),
        {
          x: (bar: { from: number; to: number }) => (bar.from + bar.to) / 2,
          y: 'row',
          text: (bar: BarPart) => `${bar.sign ?? ''} ${bar.count}`.trim(),
          fill: (bar: BarPart) => (bar.hollow ? 'var(--ink)' : 'var(--on-pole)'),
          fontVariant: 'tabular-nums',
        },
      ),
      text(totals, {
        x: 'total',
        y: 'row',
        text: (row: { total: number }) => String(row.total),
        textAnchor: 'start',
        dx: 8,
        fill: 'var(--ink)',
        fontWeight: 600,
        fontVariant: 'tabular-nums',
      }),
      ruleX([0], { stroke: 'var(--line-strong)' }),
      tip(
        bars,
        pointer({
          x: (bar: { to: number }) => bar.to,
          y: 'row',
          title: 'tip',
          fill: 'var(--card)',
          stroke: 'var(--line-strong)',
        }),
      ),
    ],
  });
};
