/**
 * Other spellings of one English word: both sides of the Atlantic, the plural's singular, testing and test. Names follow
 * their owners ("Center"), the vocabulary follows the house style ("centre"), and readers type either.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/centre/, 'center'],
  [/center/, 'centre'],
  [/is(e|ed|er|ers|ing|ation)$/, 'iz$1'],
  [/iz(e|ed|er|ers|ing|ation)$/, 'is$1'],
  [/^programme/, 'program'],
  [/^licence/, 'license'],
  [/^license/, 'licence'],
  [/^(.{4,})ing$/, '$1'],
  [/ies$/, 'y'],
  [/([^aeiou])y$/, '$1ies'],
  [/([^s])s$/, '$1'],
];

/** The word itself first. */
export function spellings(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  const other = SPELLINGS.filter(([pattern]) => pattern.test(word)).map(([pattern, to]) =>
    word.replace(pattern, to),
  );
  return [...new Set([word, ...other])];
}
