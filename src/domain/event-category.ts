/** What an event of the timeline is about. */
export const EVENT_CATEGORIES = [
  'policy',
  'community',
  'programme',
  'pole',
  'belt',
  'platform',
  'park',
  'service',
  'hong-kong',
] as const;
