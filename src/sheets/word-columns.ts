/** Columns that hold terms of a vocabulary or name other records. */
import type { VocabularyName } from '../domain/vocabulary.ts';
import { tidy, wordsOf } from './cell-text.ts';
import { typeOf, type Choices, type Column } from './column.ts';
import { isGroup, setAt, textAt, valueAt, type Document, type DocumentPath } from './document-path.ts';
import { SheetFault } from './fault.ts';
import { keyOfLabel, type Labels } from './labels.ts';
import type { Lexicon, LexiconRecord } from './lexicon.ts';

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

const idsAt = (document: Document, field: string): string[] => {
  const value = document[field];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
};

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
        const [first] = idsAt(document, field);
        return first === undefined ? '' : lexicon.termName(vocabulary, first);
      },
      put(document, text, lexicon) {
        const word = tidy(text);
        const [, ...others] = idsAt(document, field);
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
        idsAt(document, field)
          .slice(1)
          .map((id) => lexicon.termName(vocabulary, id))
          .join('、'),
      put(document, text, lexicon) {
        const ids = wordsOf(text).map((word) => lexicon.termId(vocabulary, word, typeOf(document)));
        const [main] = idsAt(document, field);
        if (main === undefined && ids.length > 0)
          throw new SheetFault('mainMissing', { others: `其他${name}` });
        document[field] = main === undefined ? [] : [...new Set([main, ...ids])];
      },
    },
  ];
}

const WANTED: Readonly<Record<'entry' | 'park' | 'service', (record: LexiconRecord) => boolean>> = {
  entry: ({ type }) => !['programme', 'policy', 'service'].includes(type),
  park: ({ type }) => type === 'park',
  service: ({ type }) => type === 'service',
};

/** The id of a record that a cell names. Throws a SheetFault where none of that type has the name. */
export function recordId(text: string, of: keyof typeof WANTED, lexicon: Lexicon): string {
  const id = lexicon.findRecord(text, WANTED[of]);
  if (id === undefined) throw new SheetFault('unknownRecord', { value: text });
  return id;
}

export function recordColumn(path: DocumentPath, of: keyof typeof WANTED, traits: Traits): Column {
  const choices: Choices = { from: 'records', of };
  return {
    width: 28,
    ...traits,
    paths: [path],
    choices,
    tell(document, lexicon) {
      const id = textAt(document, path);
      return id === '' ? '' : lexicon.recordText(id);
    },
    put(document, text, lexicon) {
      const value = tidy(text);
      setAt(document, path, value && recordId(value, of, lexicon));
    },
  };
}

export function recordListColumn(field: string, of: keyof typeof WANTED, traits: Traits): Column {
  return {
    width: 34,
    ...traits,
    paths: [[field]],
    tell: (document, lexicon) =>
      idsAt(document, field)
        .map((id) => lexicon.recordText(id))
        .join('\n'),
    put(document, text, lexicon) {
      const ids = text
        .split(/[\r\n]+/)
        .flatMap((line) => tidy(line) ?? [])
        .map((line) => recordId(line, of, lexicon));
      setAt(document, [field], ids.length > 0 ? [...new Set(ids)] : undefined);
    },
  };
}

/** Several words of a closed list, 、 between. */
export function labelListColumn(field: string, labels: Labels, traits: Traits): Column {
  return {
    width: 24,
    ...traits,
    paths: [[field]],
    tell: (document) =>
      idsAt(document, field)
        .map((key) => labels[key] ?? key)
        .join('、'),
    put(document, text) {
      const keys = wordsOf(text).map((word) => keyOfLabel(labels, word));
      setAt(document, [field], keys.length > 0 ? [...new Set(keys)] : undefined);
    },
  };
}

/**
 * A body that runs or issues something: an entry by name, or a name in words for one outside the directory. The
 * two exclude each other: what is written last wins, and an entry wins over words.
 */
export function bodyColumns(field: string, name: string): Column[] {
  const words = (locale: 'zh-Hans' | 'zh-Hant' | 'en', label: string): Column => ({
    title: `${name}（名录外，${label}）`,
    help: `不在名录里的${name}的名称；在名录里的写在“${name}”一列。`,
    width: 24,
    isHidden: locale === 'zh-Hant',
    paths: [[field, 'name', locale]],
    tell: (document) => textAt(document, [field, 'name', locale]),
    put(document, text) {
      const value = tidy(text);
      if (
        value !== undefined &&
        isGroup(valueAt(document, [field])) &&
        textAt(document, [field, 'entry']) !== ''
      )
        throw new SheetFault('notThisForm', { value });
      setAt(document, [field, 'name', locale], value);
    },
  });
  return [
    {
      title: name,
      help: `名录里的条目，从下拉列表中选；不在名录里的留空，写在后面几列。`,
      width: 28,
      paths: [[field, 'entry']],
      choices: { from: 'records', of: 'entry' },
      tell(document, lexicon) {
        const id = textAt(document, [field, 'entry']);
        return id === '' ? '' : lexicon.recordText(id);
      },
      put(document, text, lexicon) {
        const value = tidy(text);
        if (value === undefined) return setAt(document, [field, 'entry'], undefined);
        const id = recordId(value, 'entry', lexicon);
        document[field] = { entry: id };
      },
    },
    words('zh-Hans', '简体'),
    words('zh-Hant', '繁體'),
    words('en', '英文'),
  ];
}
