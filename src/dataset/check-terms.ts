/** The closed vocabularies, and the words that records use from them. */
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LEVELS } from '../domain/level.ts';
import { POLES } from '../domain/pole-id.ts';
import { VOCABULARIES, type VocabularyName } from '../domain/vocabulary.ts';
import type { Draft, DraftRecord, RecordFields } from './check-draft.ts';
import { problem, type Path, type Problem } from './problem.ts';

const RECORD_TYPES: readonly string[] = [...ENTRY_TYPES, 'programme', 'policy', 'service'];

/** The vocabularies that the code knows by heart. */
const COMPLETE: Partial<Record<VocabularyName, readonly string[]>> = { levels: LEVELS, poles: POLES };

const FIELD_VOCABULARY = {
  level: 'levels',
  kind: 'kinds',
  pole: 'poles',
  sectors: 'sectors',
  offers: 'offers',
} as const satisfies Partial<Record<keyof RecordFields, VocabularyName>>;

export function* checkTerms(draft: Draft): Generator<Problem> {
  for (const name of VOCABULARIES) yield* checkVocabulary(draft, name);
  for (const record of draft.records) {
    for (const [path, id, vocabulary] of termsOf(record))
      yield* checkTerm(draft, record, path, id, vocabulary);
  }
}

function* termsOf({ fields }: DraftRecord): Generator<[Path, string, VocabularyName]> {
  for (const [field, vocabulary] of Object.entries(FIELD_VOCABULARY)) {
    const value = fields[field as keyof typeof FIELD_VOCABULARY];
    if (typeof value === 'string') yield [[field], value, vocabulary];
    else for (const [index, id] of (value ?? []).entries()) yield [[field, index], id, vocabulary];
  }
  for (const [index, { sector }] of (fields.leads ?? []).entries()) {
    yield [['leads', index, 'sector'], sector, 'sectors'];
  }
}

function* checkTerm(
  draft: Draft,
  { file, folder }: DraftRecord,
  path: Path,
  id: string,
  vocabulary: VocabularyName,
): Generator<Problem> {
  const terms = draft.vocabulary[vocabulary];
  // While a term itself is broken, nobody can say which words the vocabulary lacks.
  if (!terms || terms.includes(undefined)) return;
  const term = terms.find((candidate) => candidate?.id === id);
  if (!term) {
    const message = `“${id}” is not in vocabulary/${vocabulary}.json; choose a word from that list, or add it there first.`;
    yield problem('term', file, path, message);
  } else if (term.appliesTo && !term.appliesTo.includes(folder.type)) {
    const message = `“${id}” is for ${term.appliesTo.join(', ')}, and this record is a ${folder.type}; choose a word that applies to it.`;
    yield problem('term-applies', file, path, message);
  }
}

function* checkVocabulary({ vocabulary }: Draft, name: VocabularyName): Generator<Problem> {
  const file = `vocabulary/${name}.json`;
  const terms = vocabulary[name];
  if (!terms) return;
  const seen = new Set<string>();
  for (const [index, term] of terms.entries()) {
    if (!term) continue;
    if (seen.has(term.id)) {
      yield problem(
        'vocabulary',
        file,
        [index, 'id'],
        `“${term.id}” is in the list twice; remove one of the two.`,
      );
    }
    seen.add(term.id);
    for (const [place, type] of (term.appliesTo ?? []).entries()) {
      if (RECORD_TYPES.includes(type)) continue;
      const message = `“${type}” is not a type of record; write one of ${RECORD_TYPES.join(', ')}.`;
      yield problem('vocabulary', file, [index, 'appliesTo', place], message);
    }
  }
  const known = COMPLETE[name];
  if (!known || terms.includes(undefined)) return;
  for (const id of known.filter((word) => !seen.has(word))) {
    yield problem(
      'vocabulary',
      file,
      [],
      `“${id}” is missing from the list; the site needs exactly ${known.join(', ')}.`,
    );
  }
  for (const id of [...seen].filter((word) => !known.includes(word))) {
    yield problem(
      'vocabulary',
      file,
      [],
      `The site does not know “${id}”; keep exactly ${known.join(', ')}.`,
    );
  }
}
