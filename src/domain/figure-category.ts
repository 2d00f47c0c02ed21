/** What a published number is about. */
export const FIGURE_CATEGORIES = [
  'community',
  'hong-kong',
  'pole',
  'park',
  'belt',
  'economy',
  'geography',
  'policy',
] as const;
