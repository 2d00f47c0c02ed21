/** The fields of Hong Kong: each once, answered by sectors that exist, and honest on what its name rests. */
import type { Draft } from './check-draft.ts';
import { problem, type Problem } from './problem.ts';

const FILE = 'vocabulary/hong-kong-fields.json';

export function* checkHongKongFields({ hongKongFields, vocabulary }: Draft): Generator<Problem> {
  const sectors = vocabulary.sectors?.map((sector) => sector?.id) ?? [];
  const seen = new Set<string>();
  for (const [index, field] of hongKongFields.entries()) {
    if (!field) continue;
    if (seen.has(field.id)) {
      yield problem(
        'vocabulary',
        FILE,
        [index, 'id'],
        `“${field.id}” is in the list twice; remove one of the two.`,
      );
    }
    seen.add(field.id);
    for (const [place, id] of field.sectors.entries()) {
      // While a sector is broken, nobody can say which words the vocabulary lacks.
      if (sectors.length === 0 || sectors.includes(undefined) || sectors.includes(id)) continue;
      const message = `“${id}” is not in vocabulary/sectors.json; choose a word from that list, or add it there first.`;
      yield problem('term', FILE, [index, 'sectors', place], message);
    }
    const isSourced = field.sources.some(({ supports }) => supports.includes('names'));
    if (isSourced !== (field.basis === 'sourced')) {
      const message = isSourced
        ? 'A source carries the names, so write "sourced" as the basis.'
        : 'No source carries the names; add such a source, or write "general-knowledge".';
      yield problem('existence', FILE, [index, 'basis'], message);
    }
  }
}
