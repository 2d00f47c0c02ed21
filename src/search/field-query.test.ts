import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsIn, formatFieldQuery, needOf, parseFieldQuery } from './field-query.ts';

const FIELDS = [
  {
    id: 'materials',
    spoken: ['物料', '材料', 'materials'],
    words: ['材料'],
    sectors: [{ id: 'new', name: '新材料' }],
  },
  {
    id: 'ai',
    spoken: ['AI', 'artificial intelligence', '人工智能'],
    words: ['人工智能'],
    sectors: [{ id: 'soft', name: '软件' }],
  },
  { id: 'robots', spoken: ['robot', '機械人'], words: ['机器人'], sectors: [{ id: 'new', name: '新材料' }] },
];
const ids = FIELDS.map(({ id }) => id);

describe('the fields of an institution', () => {
  it.each([
    ['Nano and Advanced Materials Institute', ['materials']],
    ['人工智能及機械人中心', ['ai', 'robots']],
    ['Centre for Robotics', ['robots']],
    ['AI Lab', ['ai']],
    ['Maintenance of Air Fleets', []],
    ['🤖 <b>ＡＩ</b>', ['ai']],
    ['香港大學', []],
  ])('are read in its name: %s', (name, found) => {
    expect(fieldsIn(name, FIELDS).map(({ id }) => id)).toEqual(found);
  });

  it('come back from the address, with the name as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.subarray(ids), (name, fields) => {
        const query = parseFieldQuery(`#${formatFieldQuery({ name, fields })}`, ids);
        expect(query.fields).toEqual(fields);
        expect(query.name).toBe(name.trim() ? name : '');
      }),
    );
  });

  it('become a need of their words and sectors, each once, without the name of the place', () => {
    expect(needOf('Hong Kong Robot Centre', [FIELDS[0]!, FIELDS[2]!])).toEqual({
      text: 'Robot Centre\n材料\n机器人\n新材料',
      sectors: ['new'],
    });
    expect(needOf('香港', [])).toEqual({ text: '', sectors: [] });
  });
});
