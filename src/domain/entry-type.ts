/** The five types of entry, in the order in which the site tells them. */
export const ENTRY_TYPES = ['university', 'institute', 'platform', 'park', 'space'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** The folder below `data/entries/` that holds each type. */
export const ENTRY_FOLDERS: Record<EntryType, string> = {
  university: 'universities',
  institute: 'institutes',
  platform: 'platforms',
  park: 'parks',
  space: 'spaces',
};
