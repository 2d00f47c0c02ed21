import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWords } from './compile-words.server.ts';
import { createText } from './use-text.tsx';
import { CHAPTERS, readWords, type Messages } from './word-files.server.ts';

function flatten(tree: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const chinese = CHAPTERS.flatMap((chapter) => flatten(readWords(chapter, 'zh-Hans')));
const english = CHAPTERS.flatMap((chapter) => flatten(readWords(chapter, 'en')));
const keysOf = (words: typeof chinese) => words.map(([key]) => key).sort();
const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

const source = path.resolve(import.meta.dirname, '..');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
  .map((file) => readFileSync(path.join(source, file), 'utf8'))
  .join('\n');
/** `t(\`type.${x}\`)` uses every key that starts so. */
const prefixes = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix = '']) => prefix);

describe('the words', () => {
  it('say the same things in Chinese and English', () => {
    expect(keysOf(english)).toEqual(keysOf(chinese));
    expect(chinese.length).toBeGreaterThan(200);
    expect(new Set(keysOf(chinese)).size).toBe(chinese.length);
  });

  it('leave no sentence empty and fill the same gaps', () => {
    const other = new Map(chinese);
    for (const [key, text] of english) {
      expect(text.trim(), key).not.toBe('');
      expect(holes(text), key).toEqual(holes(other.get(key) ?? ''));
    }
  });

  it('are all used', () => {
    const unused = keysOf(chinese).filter(
      (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('count as the language counts', () => {
    const { t } = createText('en', compileWords('en', readWords('site', 'en')));
    expect(t('explore.count', { count: 1 })).toBe('1 entry');
    expect(t('explore.count', { count: 2 })).toBe('2 entries');
    const chinese = createText('zh-Hans', compileWords('zh-Hans', readWords('site', 'zh-Hans')));
    expect(chinese.t('explore.count', { count: 2 })).toBe('2 条');
  });

  it('hold no Chinese in English', () => {
    const mixed = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(mixed).toEqual([]);
  });
});
