/** The lists behind the drop-downs, each a column of the sheet of choices. */
import type { Choices, Column } from './column.ts';
import type { Lexicon, LexiconRecord } from './lexicon.ts';

export interface ChoiceList {
  readonly title: string;
  readonly words: readonly string[];
}

const VOCABULARY_TITLES = {
  sectors: '产业',
  kinds: '类别',
  offers: '支持',
  levels: '级别',
  poles: '一极',
} as const;
const RECORD_TITLES = { entry: '条目', park: '园区', service: '服务' } as const;
const INITIATIVES = ['programme', 'policy', 'service'];

const isOf = (of: keyof typeof RECORD_TITLES, { type }: LexiconRecord): boolean =>
  of === 'entry' ? !INITIATIVES.includes(type) : type === of;

/** @param type of the sheet: a term that is for other types is not offered */
export function choiceList(choices: Choices, column: Column, type: string, lexicon: Lexicon): ChoiceList {
  switch (choices.from) {
    case 'labels':
      return { title: column.title, words: choices.words };
    case 'terms': {
      const all = lexicon.terms[choices.vocabulary];
      const fitting = all.filter(({ appliesTo }) => appliesTo === undefined || appliesTo.includes(type));
      const title = VOCABULARY_TITLES[choices.vocabulary];
      return {
        title: fitting.length === all.length ? title : `${title}（${column.title}·${type}）`,
        words: fitting.map(({ name }) => name),
      };
    }
    case 'records':
      return {
        title: RECORD_TITLES[choices.of],
        words: [...lexicon.records.values()]
          .filter((record) => isOf(choices.of, record))
          .map(({ id }) => lexicon.recordText(id)),
      };
  }
}
