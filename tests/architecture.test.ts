/**
 * The table of the design: who may import whom. Fails on any other import, on a cycle, on a long file, on a
 * forbidden name, and on a file of the server that the browser could reach.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

/** What each folder may import beside itself. `app/paths` is the one file of `app` that pages may use. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  dataset: ['domain'],
  search: ['domain'],
  i18n: ['domain'],
  ui: ['i18n'],
  map: ['domain', 'ui', 'i18n'],
  device: ['domain'],
  documents: [],
  enquiry: ['domain', 'i18n'],
  sheets: ['domain', 'dataset'],
  sending: ['domain', 'device', 'ui', 'i18n', 'app/paths.ts'],
  suggest: ['domain', 'dataset', 'search', 'ui', 'i18n', 'app/paths.ts'],
  matching: ['domain', 'dataset', 'search', 'ui', 'i18n'],
  charts: ['i18n'],
  record: ['domain', 'dataset', 'search', 'ui', 'i18n', 'app/paths.ts'],
  pages: [
    'domain',
    'dataset',
    'search',
    'suggest',
    'matching',
    'map',
    'device',
    'documents',
    'enquiry',
    'charts',
    'sending',
    'record',
    'ui',
    'i18n',
    'app/paths.ts',
  ],
  staff: ['domain', 'dataset', 'sheets', 'map', 'ui', 'i18n', 'app/paths.ts'],
  server: ['domain', 'dataset', 'search'],
  app: ['domain', 'dataset', 'search', 'suggest', 'map', 'device', 'ui', 'i18n', 'pages', 'staff'],
};

/** Packages that only one folder may touch, or that a folder may not. */
const ONLY_IN: Record<string, string> = {
  leaflet: 'map',
  supercluster: 'map',
  gcoord: 'map',
  '@observablehq/plot': 'charts',
  hucre: 'sheets',
  kysely: 'server',
  libsql: 'server',
  pg: 'server',
};
const NEVER_IN: Record<string, readonly string[]> = {
  domain: ['react', 'react-dom', 'react-router', 'leaflet'],
  search: ['react', 'react-dom', 'react-router', 'zod'],
  server: ['react', 'react-dom', 'react-router'],
};
const LONGEST = 250;
const FORBIDDEN_NAMES = /^(utils?|helpers?|misc|common|types|index)\./;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .sort();
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)sample-[^/]*$/.test(file);
const folderOf = (file: string) => file.split('/')[0] ?? '';

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, typeOnly, fixed, lazy]) => {
    const target = fixed ?? lazy ?? '';
    const to = target.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
      : target;
    return { from: file, to, typeOnly: Boolean(typeOnly) };
  });
}

const imports = files.flatMap(importsOf);
const isOurs = ({ to }: Import) =>
  /\.(tsx?|json|css)$/.test(to) && !to.startsWith('virtual:') && files.some((f) => f === to);
const ours = imports.filter(isOurs);
const packages = imports.filter(
  ({ to }) => !/^(\.|virtual:|node:)/.test(to) && !/\.(tsx?|css|json)$/.test(to),
);

/** Every file that `start` reaches by imports that are kept in the browser, but for those that are left out. */
function reach(start: string, isLeftOut: (file: string) => boolean = () => false): Set<string> {
  const seen = new Set([start]);
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const { from, to, typeOnly } of ours) {
      if (from !== file || typeOnly || seen.has(to) || isLeftOut(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
}

function cycles(): string[] {
  const graph = new Map<string, string[]>();
  for (const { from, to, typeOnly } of ours) if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('the architecture', () => {
  it('was looked at: every folder has files, and they import each other', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(ours.length).toBeGreaterThan(200);
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('lets each folder import only what the table allows', () => {
    const wrong = ours.filter(({ from, to }) => {
      if (isTest(from)) return false;
      const [folder, target] = [folderOf(from), folderOf(to)];
      const allowed = MAY_IMPORT[folder] ?? [];
      return folder !== target && !allowed.includes(target) && !allowed.includes(to);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps pages apart from each other', () => {
    const pageOf = (file: string) => file.split('/').slice(0, 2).join('/');
    const wrong = ours.filter(
      ({ from, to }) => folderOf(from) === 'pages' && folderOf(to) === 'pages' && pageOf(from) !== pageOf(to),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps each package behind its wall', () => {
    const nameOf = (to: string) =>
      to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? '');
    const wrong = packages.filter(({ from, to, typeOnly }) => {
      if (isTest(from)) return false;
      const folder = folderOf(from);
      const home = ONLY_IN[nameOf(to)];
      return (
        (home !== undefined && home !== folder) ||
        (!typeOnly && (NEVER_IN[folder] ?? []).includes(nameOf(to)))
      );
    });
    expect(packages.some(({ to }) => to === 'leaflet')).toBe(true);
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('never lets the browser reach a file of the server or of the build', () => {
    const reached = reach('app/main.tsx');
    expect(reached.size).toBeGreaterThan(60);
    const builders = ['dataset/build.ts', 'dataset/traditional.ts', 'dataset/pinyin.ts', 'domain/entry.ts'];
    const wrong = [...reached].filter((file) => file.includes('.server.') || file.startsWith('server/'));
    expect(wrong).toEqual([]);
    // The workbench is a chunk of its own, and checks records by the schemas themselves.
    const readers = reach('app/main.tsx', (file) => folderOf(file) === 'staff');
    expect(reached.size - readers.size).toBeGreaterThan(30);
    expect([...readers].filter((file) => builders.includes(file))).toEqual([]);
    expect([...reached].filter((file) => builders.slice(0, 3).includes(file))).toEqual([]);
  });

  it('reads the disk only in files that say so', () => {
    const disk = imports.filter(
      ({ from, to }) => /^node:(fs|path|child_process)/.test(to) && folderOf(from) !== 'server',
    );
    const wrong = disk.filter(({ from }) => !from.includes('.server.') && !isTest(from));
    expect(disk.length).toBeGreaterThan(0);
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps files short and named for what they hold', () => {
    const lines = (file: string) => readFileSync(path.join(source, file), 'utf8').split('\n').length - 1;
    expect(files.filter((file) => lines(file) > LONGEST)).toEqual([]);
    expect(files.filter((file) => FORBIDDEN_NAMES.test(path.basename(file)))).toEqual([]);
    expect(files.filter((file) => !/^[a-z0-9.-]+$/.test(path.basename(file)))).toEqual([]);
    const shipped = files
      .filter((file) => !isTest(file))
      .map(lines)
      .sort((a, b) => a - b);
    expect(shipped[Math.floor(shipped.length * 0.9)]).toBeLessThanOrEqual(120);
  });
});
