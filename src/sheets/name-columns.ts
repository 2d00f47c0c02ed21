/** The names of a record: the official Chinese one, which every record has, and all others one a line. */
import type { z } from 'zod';
import { linesOf, tidy } from './cell-text.ts';
import type { Column } from './column.ts';
import { isGroup, textAt, type Document } from '../dataset/document-path.ts';
import { SheetFault } from './fault.ts';
import { LANGUAGE_LABELS, NAME_KIND_LABELS } from './labels.ts';
import { itemOf, label, lineOf, plain } from './line-parts.ts';

const NAME_PARTS = [plain('value'), label(LANGUAGE_LABELS, 'lang'), label(NAME_KIND_LABELS, 'kind')];

const isMainName = (name: unknown): boolean =>
  isGroup(name) && name['kind'] === 'official' && name['lang'] === 'zh-Hans';

const namesOf = (document: Document): unknown[] => {
  const names = document['names'];
  return Array.isArray(names) ? names : [];
};

/** The official Chinese name, which every record has, and all others. */
export function nameColumns(schema: z.ZodType): Column[] {
  return [
    {
      title: '正式名称',
      help: '简体中文的正式全称，必填。',
      width: 36,
      isRequired: true,
      paths: [['names']],
      tell(document) {
        const name = namesOf(document).find(isMainName);
        return isGroup(name) ? textAt(name, ['value']) : '';
      },
      put(document, text) {
        const value = tidy(text);
        const others = namesOf(document).filter((name) => !isMainName(name));
        document['names'] =
          value === undefined ? others : [{ value, lang: 'zh-Hans', kind: 'official' }, ...others];
      },
    },
    {
      title: '其他名称',
      help: '英文名、简称、曾用名等，一行一个，写成：名称｜语言｜性质。语言写简体、繁體或英文；性质写正式、译名、简称或曾用。',
      width: 44,
      paths: [['names']],
      tell: (document, lexicon) =>
        namesOf(document)
          .filter((name) => !isMainName(name))
          .map((name) => lineOf(name, NAME_PARTS, lexicon))
          .join('\n'),
      put(document, text, lexicon) {
        const others = linesOf(text).map((line) => {
          const name = itemOf(line, NAME_PARTS, lexicon);
          if (!schema.safeParse(name).success || isMainName(name))
            throw new SheetFault('notThisForm', { value: line });
          return name;
        });
        document['names'] = [...namesOf(document).filter(isMainName), ...others];
      },
    },
  ];
}
