/**
 * Every rule of the data check, by name, in its pass. A problem names its rule, and the tests break each one:
 * a rule that is added here without a case fails them.
 */
export const PASSES = ['shape', 'relations', 'tidiness'] as const;
export type Pass = (typeof PASSES)[number];

interface Rule {
  pass: Pass;
  promise: string;
}

const inPass = <Id extends string>(pass: Pass, promises: Record<Id, string>): Record<Id, Rule> =>
  Object.fromEntries(
    Object.entries<string>(promises).map(([id, promise]) => [id, { pass, promise }]),
  ) as Record<Id, Rule>;

export const RULES = {
  ...inPass('shape', {
    encoding: 'A file is saved as UTF-8.',
    syntax: 'A file is JSON.',
    'repeated-key': 'A field is written once.',
    shape: 'Each field has the form that the schema gives it.',
    'unknown-key': 'A record holds only fields that the schema knows.',
    'swapped-coordinates': 'Latitude and longitude are not swapped.',
    'unknown-file': 'The folder holds only files that belong to it.',
    'missing-file': 'The files that every directory needs are there.',
  }),
  ...inPass('relations', {
    'file-name': 'The name of a file is the id of its record.',
    folder: 'A record lies in the folder of its type.',
    'duplicate-id': 'An id belongs to one record.',
    term: 'A word of a vocabulary is in that vocabulary.',
    'term-applies': 'A word is used only for the types that it applies to.',
    vocabulary: 'A vocabulary holds each id once, and levels and poles are complete.',
    reference: 'A record that another refers to exists.',
    'reference-type': 'It is of the type that the field asks for.',
    'host-self': 'Nothing runs itself.',
    'host-cycle': 'Hosts do not run each other in a circle.',
    'host-closed': 'The host of an active entry is active, or has a successor.',
    successor: 'A merged entry names its successor, an active one has none, and none succeeds itself.',
    'successor-redirect': 'The id of an entry with a successor is redirected.',
    'redirect-from': 'A redirect leaves from an id that no active record uses, and leaves it once.',
    'redirect-to': 'A redirect leads to an entry that exists.',
    'redirect-chain': 'A redirect leads to its end in one step.',
    'published-vanished': 'A published id keeps its file or has a redirect.',
    'published-unlisted': 'Each entry is in the list of published ids.',
    'district-outline': 'The outline of the district is there to test places against.',
    'outside-district': 'A place lies in the district, or is declared to lie outside.',
    'inside-district': 'A place that is declared to lie outside does so.',
    'basis-missing': 'A sensitive field states its basis.',
    'basis-unneeded': 'Only a field that is there has a basis.',
    'basis-contradicts': 'The basis is `sourced` exactly where a source supports the field.',
    existence: 'Existence is `sourced` exactly where a source carries the name or the description.',
    capabilities: 'Capabilities are `sourced` only where a source supports them.',
    'supports-unknown': 'A source supports fields that this kind of record can have.',
    'supports-absent': 'A source supports fields that this record has.',
    citation: 'A fact points to a source of its record.',
    'citation-unsupported': 'The source that a fact points to says that it supports it.',
    'future-date': 'Nothing was checked, published or counted in the future.',
    'date-range': 'A range ends after it begins.',
    'repeated-name': 'A name is listed once, and one name heads the page in each language.',
    'duplicate-name': 'Two records do not have the same Chinese name.',
    'near-duplicate-name': 'Two names that are almost the same belong to bodies that something tells apart.',
    'personal-number': 'No mobile telephone number is published.',
    'identity-number': 'No number of an identity card is published.',
    'join-measure': 'A step of the path points to a measure that its policy has.',
    'join-source': 'The path cites sources of its file, and each of them carries something.',
    'join-path': 'Whoever joins, for whatever, finds steps and an open question.',
    layout: 'The layout holds each pole once, with its character.',
  }),
  ...inPass('tidiness', { untidy: 'A file is written in the canonical form.' }),
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;
