/**
 * The places where a word can match, and what each is worth.
 *
 * Steps are wide between fields and narrow within one, so that a better field always wins; nothing about the
 * entry itself (level, membership) takes part.
 */
export const MATCH_FIELDS = [
  'name',
  'alias',
  'pinyin',
  'host',
  'id',
  'capability',
  'sector',
  'offer',
  'kind',
  'level',
  'pole',
  'address',
  'summary',
] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

interface Worth {
  readonly exact: number;
  readonly prefix: number;
  readonly inside: number;
  readonly middle: number;
}

function worth(exact: number, prefix: number, inside: number, middle = inside / 2): Worth {
  return { exact, prefix, inside, middle };
}

export const WORTH: Readonly<Record<MatchField, Worth>> = {
  name: worth(1000, 900, 850),
  alias: worth(990, 800, 770),
  pinyin: worth(745, 725, 705),
  host: worth(600, 590, 580),
  id: worth(560, 550, 540, 0),
  capability: worth(520, 510, 500),
  sector: worth(440, 420, 410, 0),
  offer: worth(440, 420, 410, 0),
  kind: worth(440, 420, 410, 0),
  level: worth(380, 370, 360, 0),
  pole: worth(380, 370, 360, 0),
  address: worth(320, 310, 300),
  summary: worth(220, 210, 200),
};

/** The word is most of the text. One coarse step: a shorter name is not in itself a better answer. */
export const MOST_OF_IT = 10;
/** Initials say less than syllables. */
export const INITIALS = -40;
/** A synonym is a step from the term. */
export const SYNONYM = -5;
/** Another spelling of the word. */
export const VARIANT = -2;
/** The word's pieces match, the word does not. */
export const PIECES = 0.3;
