import { isGroup, setAt, textAt, valueAt } from '../dataset/document-path.ts';
import { tidy } from './cell-text.ts';
import type { Column } from './column.ts';
import { SheetFault } from './fault.ts';
import { recordId } from './record-columns.ts';

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
