/** Columns that hold words of a vocabulary or of a closed list. */
import { setAt, textAt, textsAt, type DocumentPath } from '../dataset/document-path.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { tidy, wordsOf } from './cell-text.ts';
import { typeOf, type Column } from './column.ts';
import { SheetFault } from './fault.ts';
import { keyOfLabel, type Labels } from './labels.ts';

interface Traits {
  readonly title: string;
  readonly help: string;
  readonly width?: number;
  readonly isRequired?: boolean;
}

export function termColumn(path: DocumentPath, vocabulary: VocabularyName, traits: Traits): Column {
  return {
    width: 16,
    ...traits,
    paths: [path],
    choices: { from: 'terms', vocabulary },
    tell(document, lexicon) {
      const id = textAt(document, path);
      return id === '' ? '' : lexicon.termName(vocabulary, id);
    },
    put(document, text, lexicon) {
      const word = tidy(text);
      setAt(document, path, word && lexicon.termId(vocabulary, word, typeOf(document)));
    },
  };
}

/**
 * A list of terms as two columns: the main one by a drop-down, the others with 、 between. The list itself stays
 * when it is empty, as the schema asks for one.
 */
export function termListColumns(
  field: string,
  vocabulary: VocabularyName,
  name: string,
  isRequired: boolean,
): Column[] {
  return [
    {
      title: `主要${name}`,
      help: `最主要的一项，从下拉列表中选。`,
      width: 18,
      isRequired,
      paths: [[field]],
      choices: { from: 'terms', vocabulary },
      tell(document, lexicon) {
        const [first] = textsAt(document, [field]);
        return first === undefined ? '' : lexicon.termName(vocabulary, first);
      },
      put(document, text, lexicon) {
        const word = tidy(text);
        const [, ...others] = textsAt(document, [field]);
        if (word === undefined) {
          if (others.length > 0) throw new SheetFault('mainMissing', { others: `其他${name}` });
          document[field] = [];
        } else {
          const id = lexicon.termId(vocabulary, word, typeOf(document));
          document[field] = [id, ...others.filter((other) => other !== id)];
        }
      },
    },
    {
      title: `其他${name}`,
      help: `其余各项，用顿号分开；可用的词见“选项”表。`,
      width: 28,
      paths: [[field]],
      tell: (document, lexicon) =>
        textsAt(document, [field])
          .slice(1)
          .map((id) => lexicon.termName(vocabulary, id))
          .join('、'),
      put(document, text, lexicon) {
        const ids = wordsOf(text).map((word) => lexicon.termId(vocabulary, word, typeOf(document)));
        const [main] = textsAt(document, [field]);
        if (main === undefined && ids.length > 0)
          throw new SheetFault('mainMissing', { others: `其他${name}` });
        document[field] = main === undefined ? [] : [...new Set([main, ...ids])];
      },
    },
  ];
}

/** Several words of a closed list, 、 between. */
export function labelListColumn(field: string, labels: Labels, traits: Traits): Column {
  return {
    width: 24,
    ...traits,
    paths: [[field]],
    tell: (document) =>
      textsAt(document, [field])
        .map((key) => labels[key] ?? key)
        .join('、'),
    put(document, text) {
      const keys = wordsOf(text).map((word) => keyOfLabel(labels, word));
      setAt(document, [field], keys.length > 0 ? [...new Set(keys)] : undefined);
    },
  };
}
