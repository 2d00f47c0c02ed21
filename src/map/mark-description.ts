import type { Translate } from '../i18n/use-text.tsx';
import type { EntryType } from '../domain/entry-type.ts';
import type { Cluster, MarkGroup } from './clusters.ts';

/**
 * Hundreds of marks are named after each move, and a translator that counts and fills gaps takes its time: each
 * kind of name is translated once.
 */
const spoken = new WeakMap<Translate, Map<string, string>>();

function once(t: Translate, key: string, translate: () => string): string {
  let known = spoken.get(t);
  if (!known) spoken.set(t, (known = new Map()));
  const text = known.get(key) ?? translate();
  known.set(key, text);
  return text;
}

function describeCluster({ count, opensAt }: Cluster, t: Translate): string {
  const kind = opensAt === undefined ? 'colocated' : 'cluster';
  return once(t, `${kind} ${count}`, () => t(`map.${kind}`, { count }));
}

/** Stands for the name in a phrase that waits for one. */
const GAP = '\u0000';

function describeOne(name: string, type: EntryType, kind: 'mark' | 'markApproximate', t: Translate): string {
  const phrase = once(t, `${kind} ${type}`, () => t(`map.${kind}`, { name: GAP, type: t(`type.${type}`) }));
  return phrase.replace(GAP, () => name);
}

/** What a mark is called, for those who hear the map. */
export function describeMark(group: MarkGroup, t: Translate): string {
  if (group.kind === 'cluster') return describeCluster(group, t);
  const { own, guests, name, precision } = group.place;
  const only = own ?? (guests.length === 1 ? guests[0] : undefined);
  if (!only) return t('map.guestsAt', { host: name, count: guests.length });
  if (own && guests.length > 0) {
    const words = { name: own.name.value, type: t(`type.${own.type}`) };
    return t('map.markWithGuests', { ...words, count: guests.length + 1 });
  }
  return describeOne(only.name.value, only.type, precision === 'area' ? 'markApproximate' : 'mark', t);
}
