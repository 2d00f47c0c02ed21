import type { TFunction } from 'i18next';
import type { MarkGroup } from './clusters.ts';

/** What a mark is called, for those who hear the map. */
export function describeMark(group: MarkGroup, t: TFunction): string {
  if (group.kind === 'cluster') {
    return group.opensAt === undefined
      ? t('map.colocated', { count: group.count })
      : t('map.cluster', { count: group.count });
  }
  const { own, guests, name, precision } = group.place;
  const only = own ?? (guests.length === 1 ? guests[0] : undefined);
  if (!only) return t('map.guestsAt', { host: name, count: guests.length });
  const words = { name: only.name.value, type: t(`type.${only.type}`) };
  if (own && guests.length > 0) return t('map.markWithGuests', { ...words, count: guests.length });
  return precision === 'area' ? t('map.markApproximate', words) : t('map.mark', words);
}
