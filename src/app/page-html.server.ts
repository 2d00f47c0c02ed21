/** Puts a rendered page into the template: head, state, the files it needs, and a policy for its scripts. */
import { createHash } from 'node:crypto';
import type { DatasetAddress } from '../dataset/address.ts';
import type { Locale } from '../domain/locale.ts';
import type { BuiltProgram } from './built-program.server.ts';
import { followLanguage, holdQueriedList } from './first-visit.ts';
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
  /** What the page tells machines, as JSON-LD: data, which no policy for scripts concerns. */
  linkedData?: string | undefined;
}

/** Inline scripts of every page. */
const SCRIPTS = [followLanguage, holdQueriedList];

function collect(program: BuiltProgram, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of program.manifest[name]?.imports ?? []) collect(program, next, seen);
  return seen;
}

/** Styles and scripts of a lazy chunk, so that nothing waits for the program to ask for them. */
function filesOf(program: BuiltProgram, modules: readonly string[]): string {
  const entry = collect(program, 'index.html');
  const names = new Set(modules.flatMap((name) => [...collect(program, name)]));
  const chunks = [...names].filter((name) => !entry.has(name)).map((name) => program.manifest[name]);
  const styles = new Set(chunks.flatMap((chunk) => chunk?.css ?? []));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...chunks.flatMap((chunk) =>
      chunk?.file.endsWith('.js') ? `<link rel="modulepreload" crossorigin href="/${chunk.file}">` : [],
    ),
  ].join('');
}

function wordModules(program: BuiltProgram, { locale, chapter }: PageParts): string[] {
  const ends = ['site', ...(chapter ? [chapter] : [])].map((name) => `virtual:words/${name}/${locale}`);
  return Object.keys(program.manifest).filter((name) => ends.some((end) => name.endsWith(end)));
}

/** Only these scripts may run, and nothing may be asked of another host but pictures of chosen map layers. */
function policy(scripts: readonly string[], imageHosts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...imageHosts].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export interface PageSurroundings {
  address: DatasetAddress;
  /** Other hosts whose pictures the page may show. */
  imageHosts: readonly string[];
}

const DATASET_META = /<meta name="dataset"[^>]*>/;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** JSON that cannot end the element it stands in. */
const inert = (json: string): string => json.replaceAll('<', '\\u003c');

/** The whole page as it is sent. */
export function pageHtml(program: BuiltProgram, page: PageParts, surroundings: PageSurroundings): string {
  const { address } = surroundings;
  const scripts = SCRIPTS.map((run: () => void) => `(${run.toString()})()`);
  const preload =
    page.kind === 'explore'
      ? ['summary', 'identity'].map(
          (name) =>
            `<link rel="preload" as="fetch" crossorigin href="${address.base}${page.locale}/${name}.json">`,
        )
      : [];
  const head = [
    `<meta http-equiv="content-security-policy" content="${policy(scripts, surroundings.imageHosts)}">`,
    ...scripts.map((text) => `<script>${text}</script>`),
    page.head,
    filesOf(program, [
      ...(page.module ? [page.module] : []),
      // A page without its data in it reads them first.
      ...(page.kind === 'explore' ? ['src/dataset/document-schemas.ts'] : []),
      ...wordModules(program, page),
    ]),
    ...preload,
    ...(page.linkedData ? [`<script type="application/ld+json">${inert(page.linkedData)}</script>`] : []),
  ].join('');
  const state = page.state
    ? `<script type="application/json" id="${page.state.id}">${inert(page.state.json)}</script>`
    : '';
  return program.template
    .replace(DATASET_META, () => `<meta name="dataset" content="${attribute(JSON.stringify(address))}">`)
    .replace('<html lang="zh-Hans">', () => `<html lang="${page.locale}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => page.body)
    .replace('<!--state-->', () => state);
}

/** The page to look at and nothing more: no script runs, no link leaves it, no engine lists it. */
export function previewHtml(
  program: BuiltProgram,
  page: PageParts,
  { address, imageHosts }: PageSurroundings,
): string {
  const head = [
    `<meta http-equiv="content-security-policy" content="${policy([], imageHosts).replace("script-src 'self'", "script-src 'none'")}">`,
    '<meta name="robots" content="noindex"><base target="_blank">',
    page.head,
    filesOf(program, page.module ? [page.module] : []).replaceAll(/<link rel="modulepreload"[^>]*>/g, ''),
  ].join('');
  return program.template
    .replace(DATASET_META, () => `<meta name="dataset" content="${attribute(JSON.stringify(address))}">`)
    .replaceAll(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
    .replace('<html lang="zh-Hans">', () => `<html lang="${page.locale}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => page.body)
    .replace('<!--state-->', '');
}
