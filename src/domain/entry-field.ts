/** The names a source may list in `supports`: every field of an entry that states something. */
export const SUPPORTABLE_FIELDS = [
  'names',
  'level',
  'kind',
  'pole',
  'park',
  'host',
  'sectors',
  'offers',
  'summary',
  'capabilities',
  'location',
  'contact',
  'membership',
  'established',
  'facts',
] as const;
