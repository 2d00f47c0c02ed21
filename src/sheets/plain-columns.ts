/** Columns of one plain value: text, prose in three languages, a word of a closed list. */
import type { z } from 'zod';
import { LOCALES } from '../domain/locale.ts';
import { tidy } from './cell-text.ts';
import type { Column } from './column.ts';
import { setAt, textAt, valueAt, type DocumentPath } from '../dataset/document-path.ts';
import { SheetFault } from './fault.ts';
import { LANGUAGE_LABELS, YES_LABELS, keyOfLabel, type Labels } from './labels.ts';

interface Traits {
  readonly title: string;
  readonly help: string;
  readonly width?: number;
  readonly isRequired?: boolean;
  readonly isHidden?: boolean;
}

/** @param schema the form that the text must have, where the schema of the record gives it one */
export function textColumn(path: DocumentPath, traits: Traits, schema?: z.ZodType): Column {
  return {
    width: 24,
    ...traits,
    paths: [path],
    tell: (document) => textAt(document, path),
    put(document, text) {
      const value = schema ? text.trim() || undefined : tidy(text);
      if (schema && value !== undefined && !schema.safeParse(value).success)
        throw new SheetFault('notThisForm', { value });
      setAt(document, path, value);
    },
  };
}

/** A column for each language. 繁體 is derived where nobody wrote it, so its column is out of the way. */
export function proseColumns(path: DocumentPath, traits: Traits): Column[] {
  return LOCALES.map((locale) => {
    const help =
      locale === 'zh-Hans'
        ? traits.help
        : locale === 'en'
          ? `${traits.title}的英文；没有就留空。`
          : `${traits.title}的繁體；留空时由简体自动转换。`;
    const isRequired = traits.isRequired === true && locale === 'zh-Hans';
    return {
      ...textColumn([...path, locale], {
        width: 40,
        ...traits,
        title: `${traits.title}（${LANGUAGE_LABELS[locale] ?? locale}）`,
        help,
        isRequired,
        isHidden: locale === 'zh-Hant',
      }),
    };
  });
}

export function choiceColumn(path: DocumentPath, labels: Labels, traits: Traits): Column {
  return {
    width: 12,
    ...traits,
    paths: [path],
    choices: { from: 'labels', words: Object.values(labels) },
    tell(document) {
      const key = textAt(document, path);
      return labels[key] ?? key;
    },
    put(document, text) {
      const word = tidy(text);
      setAt(document, path, word && keyOfLabel(labels, word));
    },
  };
}

/** 是 or 否. @param mode `onlyYes`: the field is absent where the answer is no */
export function flagColumn(path: DocumentPath, mode: 'onlyYes' | 'both', traits: Traits): Column {
  return {
    width: 10,
    ...traits,
    paths: [path],
    choices: { from: 'labels', words: Object.values(YES_LABELS) },
    tell(document) {
      const value = valueAt(document, path);
      return typeof value === 'boolean' ? (YES_LABELS[String(value)] ?? '') : '';
    },
    put(document, text) {
      const word = tidy(text)?.toLowerCase();
      const key = word === undefined ? undefined : keyOfLabel(YES_LABELS, word);
      const value = key === undefined ? undefined : key === 'true';
      setAt(document, path, mode === 'onlyYes' && value === false ? undefined : value);
    },
  };
}
