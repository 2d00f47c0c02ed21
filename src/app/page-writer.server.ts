/** Puts a rendered page into the template: head, state, the files it needs, and a policy for its scripts. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../domain/locale.ts';
import type { BuiltSite } from './built-site.server.ts';
import type { PageKind } from './page-list.ts';

export interface PageParts {
  head: string;
  body: string;
  locale: Locale;
  kind: PageKind;
  /** Source file of the page's lazy chunk. */
  module: string | undefined;
  /** The chapter of words that it shows beside those of every page. */
  chapter: string | undefined;
  state: { id: string; json: string } | undefined;
}

interface InlineScripts {
  always: readonly (() => void)[];
  explore: readonly (() => void)[];
}

function collect(site: BuiltSite, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of site.manifest[name]?.imports ?? []) collect(site, next, seen);
  return seen;
}

/** Styles and scripts of a lazy chunk, so that nothing waits for the program to ask for them. */
function filesOf(site: BuiltSite, modules: readonly string[]): string {
  const entry = collect(site, 'index.html');
  const names = new Set(modules.flatMap((name) => [...collect(site, name)]));
  const chunks = [...names].filter((name) => !entry.has(name)).map((name) => site.manifest[name]);
  const styles = new Set(chunks.flatMap((chunk) => chunk?.css ?? []));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...chunks.flatMap((chunk) =>
      chunk?.file.endsWith('.js') ? `<link rel="modulepreload" crossorigin href="/${chunk.file}">` : [],
    ),
  ].join('');
}

function wordModules(site: BuiltSite, { locale, chapter }: PageParts): string[] {
  const ends = ['site', ...(chapter ? [chapter] : [])].map((name) => `virtual:words/${name}/${locale}`);
  return Object.keys(site.manifest).filter((name) => ends.some((end) => name.endsWith(end)));
}

/** Only these scripts may run, and nothing may be asked of another host but pictures of chosen map layers. */
function policy(scripts: readonly string[], imageHosts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...imageHosts].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export function createPageWriter(site: BuiltSite, inline: InlineScripts) {
  const source = (run: () => void) => `(${run.toString()})()`;
  return async (file: string, page: PageParts): Promise<void> => {
    const scripts = [...inline.always, ...(page.kind === 'explore' ? inline.explore : [])].map(source);
    const preload =
      page.kind === 'explore'
        ? ['summary', 'identity'].map(
            (name) =>
              `<link rel="preload" as="fetch" crossorigin href="${site.address.base}${page.locale}/${name}.json">`,
          )
        : [];
    const head = [
      `<meta http-equiv="content-security-policy" content="${policy(scripts, site.imageHosts)}">`,
      ...scripts.map((text) => `<script>${text}</script>`),
      page.head,
      filesOf(site, [...(page.module ? [page.module] : []), ...wordModules(site, page)]),
      ...preload,
    ].join('');
    const state = page.state
      ? `<script type="application/json" id="${page.state.id}">${page.state.json.replaceAll('<', '\\u003c')}</script>`
      : '';
    const html = site.template
      .replace('<html lang="zh-Hans">', () => `<html lang="${page.locale}">`)
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => page.body)
      .replace('<!--state-->', () => state);
    const target = path.join(site.folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, html);
  };
}
