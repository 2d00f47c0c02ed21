/** The chosen entries in a fragment, as a need's link, a letter's and a visit's all write them. */

/** As many as a shortlist holds. */
export const MOST_CHOSEN = 200;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

export const isEntryId = (id: string): boolean => id.length <= LONGEST_ID && ID.test(id);

/** Every name that a fragment gives, each once, whatever it is. */
export const namedEntries = (params: URLSearchParams): readonly string[] => [
  ...new Set((params.get('entries') ?? '').split(',').filter(Boolean)),
];

/** @param hash with or without its `#` */
export const parseEntries = (hash: string): readonly string[] =>
  namedEntries(new URLSearchParams(hash.replace(/^#/, '')))
    .filter(isEntryId)
    .slice(0, MOST_CHOSEN);

/** Without `#`; empty where none is chosen. A comma needs no escape here, and a link is read by people too. */
export const formatEntries = (ids: readonly string[]): string =>
  ids.length > 0 ? `entries=${ids.slice(0, MOST_CHOSEN).join(',')}` : '';
