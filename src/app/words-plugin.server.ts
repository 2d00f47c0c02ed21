import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { toTraditionalDeep } from '../dataset/traditional.ts';

const PREFIX = 'virtual:words/';
const FILES: Record<string, string> = { 'zh-Hans': 'zh-hans.json', 'zh-Hant': 'zh-hans.json', en: 'en.json' };

/** Serves the words of each language as a module; 繁體 is derived from 简体 on the way. */
export function wordsPlugin(folder: string): Plugin {
  const fileOf = (id: string) => FILES[id.slice(PREFIX.length + 1)];
  return {
    name: 'directory-words',
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const file = fileOf(id);
      if (!file) throw new Error(`There are no words for "${id.slice(PREFIX.length + 1)}".`);
      const source = path.join(folder, file);
      this.addWatchFile(source);
      const words: unknown = JSON.parse(await readFile(source, 'utf8'));
      return `export default ${JSON.stringify(id.endsWith('zh-Hant') ? toTraditionalDeep(words) : words)}`;
    },
  };
}
