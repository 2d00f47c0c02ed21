/**
 * The data folder grown to many entries: the real ones again and again, each with an id, names and a place of its
 * own, so that texts stay real, the check passes, and no two are alike.
 */
import { canonicalJson } from '../../src/dataset/canonical.ts';
import type { DataFile } from '../../src/dataset/data-kind.ts';

interface Grown {
  id: string;
  names: { value: string }[];
  location?: { address?: string; lat?: number; lng?: number };
  contact?: unknown;
  host?: unknown;
  park?: unknown;
}

/** 天干地支 pairs spell the number, so that names differ by more than a digit. */
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const spelt = (number: number): string =>
  [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100) % 10]
    .map((digit, index) => STEMS[digit]! + BRANCHES[(digit + index) % BRANCHES.length]!)
    .join('');

function grown(file: DataFile, round: number): DataFile {
  const folder = file.path.slice(0, file.path.lastIndexOf('/'));
  const entry = JSON.parse(file.text) as Grown;
  const id = `${entry.id.slice(0, 50)}-${round}`;
  const names = entry.names.map((name) => ({
    ...name,
    value: /\p{Script=Han}/u.test(name.value) ? `${spelt(round)}${name.value}` : `${name.value} ${round}`,
  }));
  return {
    path: `${folder}/${id}.json`,
    text: canonicalJson({ ...entry, id, names, established: String(1900 + round) }, 'entry'),
  };
}

/** `files` with entries up to `count`. */
export function grow(files: readonly DataFile[], count: number): DataFile[] {
  const entries = files.filter(
    ({ path, text }) =>
      path.startsWith('entries/') && (JSON.parse(text) as { status: string }).status === 'active',
  );
  const have = files.filter(({ path }) => path.startsWith('entries/')).length;
  const added = Array.from({ length: Math.max(0, count - have) }, (_, index) =>
    grown(entries[index % entries.length]!, 1 + Math.floor(index / entries.length)),
  );
  const ids = [...files, ...added]
    .filter(({ path }) => path.startsWith('entries/'))
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length));
  return [...files, ...added].map((file) =>
    file.path === 'published-ids.json'
      ? {
          ...file,
          text: canonicalJson(
            [...new Set([...(JSON.parse(file.text) as string[]), ...ids])],
            'published-ids',
          ),
        }
      : file,
  );
}
