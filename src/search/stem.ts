/**
 * The stem of an English word: plural, -ing, -ed and both sides of the Atlantic made one. Light on purpose: a
 * wrong stem joins words that mean different things, a missed one only misses.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/(?:'|’)s$/, ''],
  [/sses$/, 'ss'],
  [/(ch|sh|x|z)es$/, '$1'],
  [/(.{2})ies$/, '$1y'],
  [/([^sui])s$/, '$1'],
  [/(.{3}el)l(?:ed|ing)$/, '$1'],
  [/(.{3})([^aeiouls])\2ing$/, '$1$2'],
  [/(.{3})([^aeiouls])\2ed$/, '$1$2'],
  [/(.{4})ing$/, '$1'],
  [/(.{3}[^e])ed$/, '$1'],
  [/isation$/, 'ization'],
  [/is(e|er)$/, 'iz$1'],
  [/our$/, 'or'],
  [/centre$/, 'center'],
  [/aed(?=i)/, 'ed'],
  [/(.{4})ication$/, '$1y'],
  [/(.{4})e$/, '$1'],
];

export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stemmed = word;
  for (const [pattern, to] of STEPS) stemmed = stemmed.replace(pattern, to);
  return stemmed;
}
