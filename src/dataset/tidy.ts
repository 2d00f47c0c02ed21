/**
 * What tidying would write: the files whose text differs from the canonical one, and the list of published ids
 * with the entries that it lacks. A file that cannot be read without a doubt is left as it is.
 */
import { canonicalJson } from './canonical.ts';
import { dataKindOf, type DataFile } from './data-kind.ts';
import { readJson } from './json-text.ts';

export interface Tidying {
  changed: DataFile[];
  /** Files that only a person can repair. */
  refused: string[];
}

const PUBLISHED = 'published-ids.json';

export function tidied(files: readonly DataFile[]): Tidying {
  const changed: DataFile[] = [];
  const refused: string[] = [];
  for (const { path, text } of files) {
    const kind = dataKindOf(path);
    if (kind === undefined) continue;
    const value = certainValue(text);
    if (value === undefined) {
      refused.push(path);
      continue;
    }
    const canonical = canonicalJson(path === PUBLISHED ? withEntries(value, files) : value, kind);
    if (canonical !== text) changed.push({ path, text: canonical });
  }
  return { changed, refused };
}

/** Undefined where reading loses something: broken JSON, a key written twice, another encoding than UTF-8. */
function certainValue(text: string): unknown {
  if (text.includes('\ufffd')) return undefined;
  const reading = readJson(text);
  return 'fault' in reading || reading.repeatedKeys.length > 0 ? undefined : reading.value;
}

function withEntries(published: unknown, files: readonly DataFile[]): unknown {
  if (!Array.isArray(published)) return published;
  const entries = files
    .filter(({ path }) => dataKindOf(path) === 'entry')
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length));
  return [...new Set([...(published as unknown[]), ...entries])];
}
