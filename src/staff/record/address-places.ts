/**
 * Places for an address in words, from what the directory itself knows: records at the same number of the same
 * road, then those nearest along it. Nothing is asked of another service, and nothing is guessed between two
 * numbers: the editor sees whose place it is and moves the pin.
 */
import type { Point } from '../../domain/point.ts';
import type { ReferredRecord } from './reference.ts';

const ROAD = /^([\p{Script=Han}]{1,8}?(?:路|街|道|大道|公路))(?:(\d+)(?:弄|号|[-－]))?/u;

export interface RoadAddress {
  readonly road: string;
  readonly number: number | undefined;
}

export function readAddress(address: string): RoadAddress | undefined {
  const rest = address
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(中国)?(上海市|上海)?(普陀区)?/u, '');
  const [, road, number] = ROAD.exec(rest) ?? [];
  return road ? { road, number: number === undefined ? undefined : Number(number) } : undefined;
}

export interface AddressPlace {
  readonly record: ReferredRecord;
  readonly point: Point;
  readonly isSame: boolean;
}

const MOST = 5;

export function placesAt(address: string, records: readonly ReferredRecord[]): readonly AddressPlace[] {
  const asked = readAddress(address);
  if (!asked) return [];
  const near = records.flatMap((record) => {
    const here = record.point && readAddress(record.address);
    if (!record.point || here?.road !== asked.road) return [];
    const apart =
      here.number === undefined || asked.number === undefined
        ? Infinity
        : Math.abs(here.number - asked.number);
    return [{ record, point: record.point, isSame: apart === 0, apart }];
  });
  return near.sort((a, b) => a.apart - b.apart || (a.record.id < b.record.id ? -1 : 1)).slice(0, MOST);
}
