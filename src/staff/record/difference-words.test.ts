import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../domain/field-difference.ts';
import { compileWords } from '../../i18n/compile-words.server.ts';
import { createText } from '../../i18n/use-text.tsx';
import { readWords } from '../../i18n/word-files.server.ts';
import { DATA_SCHEMAS } from '../../dataset/data-kind.ts';
import { labelsOf } from '../form/use-labels.ts';
import { differenceLines, type Speaker } from './difference-words.ts';
import { shapeOf, type FieldShape } from './field-shape.ts';

const labels = labelsOf(createText('zh-Hans', compileWords('zh-Hans', readWords('staff', 'zh-Hans'))));
const speaker: Speaker = {
  ...labels,
  yes: '是',
  no: '否',
  isEnglish: false,
  reference: {
    records: [],
    byKey: new Map(),
    terms: { sectors: [{ id: 'software', name: '软件', searched: '' }] },
  },
};
const said = (before: unknown, after: unknown) =>
  differenceLines('entry', differencesOf(before, after), speaker).map(
    ({ place, before: from, after: to }) => `${place}：${from ?? '（无）'} → ${to ?? '（无）'}`,
  );
const source = { title: '报道', publisher: '新华社', supports: ['level'] };

describe('a difference in plain words', () => {
  it('names the field and its values as the form does', () => {
    expect(said({ level: 'district' }, { level: 'national' })).toEqual(['级别：区级 → 国家级']);
    expect(said({}, { contact: { phone: '021-52500000' } })).toEqual([
      '联系方式：（无） → 电话：021-52500000',
    ]);
    expect(said({ sectors: ['software'] }, { sectors: ['software', 'x'] })).toEqual([
      '重点产业：软件 → 软件；x',
    ]);
    const names = (value: string) => [{ value, lang: 'en', kind: 'translated' }];
    expect(said({ names: names('A') }, { names: names('B') })).toEqual([
      '名称 › 英文 · 译名（非官方） › 内容：A → B',
    ]);
  });

  it('tells a source that is added as one line, and leaves the others out', () => {
    expect(said({ sources: [source] }, { sources: [source, { ...source, title: '公告' }] })).toEqual([
      '来源 2：（无） → 标题：公告，发布者：新华社，支持的内容：级别',
    ]);
  });
});

describe('the words of the form', () => {
  it('name every field and every choice of every schema', () => {
    const visit = (shape: FieldShape): void => {
      if (shape.kind === 'choice')
        for (const option of shape.options) expect(labels.choice(option)).not.toBe('');
      if (shape.kind === 'list') visit(shape.item);
      if (shape.kind !== 'group') return;
      for (const { name, shape: inner } of shape.fields.filter(({ name: field }) => field !== '$schema')) {
        expect(labels.field(name)).not.toBe('');
        visit(inner);
      }
    };
    for (const schema of Object.values(DATA_SCHEMAS)) visit(shapeOf(schema));
  });
});
