/** The tones and the letters of the page as a canvas needs them: read from the custom properties, and again when the scheme changes. */
const TONES = [
  'land',
  'outside',
  'water',
  'road',
  'expressway',
  'metro',
  'hairline',
  'wu',
  'shadow-soft',
  'ink-3',
  'sans',
] as const;
export type Palette = Readonly<Record<(typeof TONES)[number], string>>;

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = TONES.map((tone) => [tone, style.getPropertyValue(`--${tone}`).trim()]);
  return Object.fromEntries(entries) as Palette;
}

/** Calls back when the reader's system turns to dark or to light; returns how to stop. */
export function watchScheme(onChange: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}
