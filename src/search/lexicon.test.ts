import { describe, expect, it } from 'vitest';
import { cutAtoms } from './atoms.ts';
import { createFold } from './fold.ts';
import { Lexicon } from './lexicon.ts';

const lexicon = new Lexicon();
for (const word of ['国家', '国家级', '研究', '研究所', '所以', '减速器']) lexicon.add(word);
const cut = (text: string) => {
  const atoms = cutAtoms(text, createFold());
  return lexicon.cut(atoms).map(({ from, to }) => text.slice(atoms[from]?.start, atoms[to - 1]?.end));
};

describe('cutting Chinese into words', () => {
  it.each([
    ['国家级研究所', ['国家级', '研究所']],
    ['研究所以', ['研究', '所以']],
    ['谐波减速器', ['谐', '波', '减速器']],
    ['国家，级', ['国家', '级']],
    ['RISC-V研究', ['RISC', 'V', '研究']],
    ['', []],
  ])('%s', (text, words) => expect(cut(text)).toEqual(words));
});
