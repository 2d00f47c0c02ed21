/** An id for a new record from its English name; a person may choose a better one. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'at', 'a', 'an', 'co', 'ltd']);
const LONGEST = 60;

/** Empty where the name gives none. */
export function suggestId(englishName: string, isTaken: (id: string) => boolean): string {
  const words = englishName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  if (id === '') return '';
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!isTaken(candidate)) return candidate;
  }
}
