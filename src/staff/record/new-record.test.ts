import { describe, expect, it } from 'vitest';
import { compileWords } from '../../i18n/compile-words.server.ts';
import { createText } from '../../i18n/use-text.tsx';
import { readWords } from '../../i18n/word-files.server.ts';
import { newRecord, suggestedId } from './new-record.ts';
import { CREATABLE_KINDS } from './record-kind.ts';
import { shapeFaults } from './shape-faults.ts';

const { t } = createText('zh-Hans', compileWords('zh-Hans', readWords('staff', 'zh-Hans')));

describe('a new record', () => {
  it('asks only for what a person has to write, of every kind', () => {
    for (const kind of CREATABLE_KINDS) {
      const record = newRecord({
        kind,
        type: 'platform',
        id: 'new-lab',
        name: '新实验室',
        english: '',
        today: '2026-11-26',
      });
      const sentences = shapeFaults(kind, record, t).map(({ sentence }) => sentence);
      expect(sentences.length, kind).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/请填写|至少要有|请写|请从/);
    }
  });

  it('gets an id from its English name', () => {
    expect(suggestedId('Small Motor Testing Centre (Shanghai)')).toBe('small-motor-testing-centre-shanghai');
    expect(suggestedId('  ')).toBe('');
  });
});
