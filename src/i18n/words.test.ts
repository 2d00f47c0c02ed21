import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createText } from './use-text.tsx';
import en from './en.json';
import zhHans from './zh-hans.json';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const chinese = flatten(zhHans);
const english = flatten(en);
const singular = (key: string) => key.replace(/_(one|other)$/, '');
const keysOf = (words: Map<string, string>) => [...new Set([...words.keys()].map(singular))].sort();
const holes = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

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
    expect(chinese.size).toBeGreaterThan(200);
  });

  it('leave no sentence empty and fill the same gaps', () => {
    for (const [key, text] of english) {
      const other = chinese.get(key) ?? chinese.get(`${singular(key)}_other`) ?? '';
      expect(text.trim(), key).not.toBe('');
      if (!key.endsWith('_one')) expect(holes(text), key).toEqual(holes(other));
    }
  });

  it('are all used', () => {
    const unused = keysOf(chinese).filter(
      (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('count as the language counts', () => {
    const { t } = createText('en', en);
    expect(t('explore.count', { count: 1 })).toBe('1 entry');
    expect(t('explore.count', { count: 2 })).toBe('2 entries');
    expect(createText('zh-Hans', zhHans).t('explore.count', { count: 2 })).toBe('2 条');
  });

  it('hold no Chinese in English', () => {
    const mixed = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(mixed).toEqual([]);
  });
});
