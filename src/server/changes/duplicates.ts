/** Which known entries a proposed one may be already: by its names, and where it is new or moved, by its place. */
import { areNearlySame, nameCore } from '../../dataset/name-likeness.ts';
import { metresBetween } from '../../domain/distance.ts';
import type { Duplicate } from '../../domain/duplicate.ts';
import { isGroup } from '../../domain/field-difference.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import { chineseName, type KeptRecord } from '../tasks/record-tasks.ts';

/** Two doors of one house; those who share a house and a host are no doubles. */
const NEAR_METRES = 30;
const MOST = 10;

interface Body {
  readonly key: KeptRecord;
  readonly official: readonly string[];
  readonly names: readonly string[];
  readonly address: string;
  readonly point: { readonly lat: number; readonly lng: number } | undefined;
  readonly host: string;
}

const at = (value: unknown, field: string): unknown => (isGroup(value) ? value[field] : undefined);
const textAt = (value: unknown, field: string): string => {
  const text = at(value, field);
  return typeof text === 'string' ? text : '';
};

function readBody(record: KeptRecord): Body {
  const { document } = record;
  const names = at(document, 'names');
  const all = (Array.isArray(names) ? names : []) as unknown[];
  const coresOf = (list: readonly unknown[]) =>
    list.map((name) => nameCore(textAt(name, 'value'))).filter((core) => core.length > 1);
  const location = at(document, 'location');
  const [lat, lng] = [at(location, 'lat'), at(location, 'lng')];
  const isExact = textAt(location, 'precision') === 'building';
  return {
    key: record,
    official: coresOf(all.filter((name) => textAt(name, 'kind') === 'official')),
    names: coresOf(all),
    address: textAt(at(location, 'address'), 'zh-Hans').replaceAll(/\s/g, ''),
    point: isExact && typeof lat === 'number' && typeof lng === 'number' ? { lat, lng } : undefined,
    host: textAt(at(document, 'host'), 'id'),
  };
}

const meet = (a: readonly string[], b: readonly string[]) =>
  a.some((one) => b.some((other) => one === other || areNearlySame(one, other)));

function reasonFor(a: Body, b: Body, isPlaced: boolean): Pick<Duplicate, 'reason' | 'metres'> | undefined {
  if (meet(a.official, b.official)) return { reason: 'name' };
  if (meet(a.names, b.names)) return { reason: 'alias' };
  const isOneHouse = a.host === b.key.id || b.host === a.key.id || (a.host !== '' && a.host === b.host);
  if (!isPlaced || isOneHouse) return undefined;
  if (a.address !== '' && a.address === b.address) return { reason: 'address' };
  const metres = a.point && b.point ? metresBetween(a.point, b.point) : NEAR_METRES;
  return metres < NEAR_METRES ? { reason: 'distance', metres } : undefined;
}

export function duplicatesOf(proposed: KeptRecord, known: readonly KeptRecord[]): readonly Duplicate[] {
  if (proposed.kind !== 'entry' || proposed.document === null) return [];
  const body = readBody(proposed);
  const stored = known.find(({ kind, id }) => kind === 'entry' && id === proposed.id);
  const before = stored && readBody(stored);
  const isPlaced =
    before?.address !== body.address ||
    before.point?.lat !== body.point?.lat ||
    before.point?.lng !== body.point?.lng;
  return known
    .filter((other) => other.kind === 'entry' && other.id !== proposed.id && isGroup(other.document))
    .flatMap((other): readonly Duplicate[] => {
      const reason = reasonFor(body, readBody(other), isPlaced);
      if (!reason) return [];
      const found = { kind: 'entry' as EditableKind, id: other.id };
      return [{ kind: 'entry', id: proposed.id, with: found, name: chineseName(other), ...reason }];
    })
    .slice(0, MOST);
}
