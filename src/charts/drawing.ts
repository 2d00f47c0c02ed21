/** How a chart is drawn: from plain rows, at a width, to one picture in the colours of the page's tokens. */
export type Draw<Data> = (data: Data, width: number) => SVGElement | HTMLElement;

/** What every chart of the atlas shares: its type is that of the page, its paper is the page itself. */
export const HOUSE_STYLE = {
  fontFamily: 'inherit',
  fontSize: '13px',
  background: 'transparent',
  overflow: 'visible',
  color: 'var(--ink-2)',
  '--plot-background': 'var(--card)',
} as const;

/** Below this width a chart is set for a phone. */
export const NARROW = 520;
