/** The point that distances are measured from, found from what the address says. */
import { useEffect, useMemo, useState } from 'react';
import type { Point } from '../../domain/point.ts';
import type { Summary } from '../../domain/summary.ts';
import type { Start } from '../../search/whereabouts.ts';

export interface FoundStart {
  readonly point: Point | undefined;
  /** Of "my place": whether the visitor's device has answered yet. */
  readonly state: 'found' | 'waiting' | 'refused' | 'none';
}

/** The visitor's own place, asked for only while it is wanted; it never enters the address. */
function useHere(isWanted: boolean): Point | 'waiting' | 'refused' {
  const [here, setHere] = useState<Point | 'refused'>();
  useEffect(
    function askForPlace() {
      if (!isWanted) return undefined;
      let isCurrent = true;
      const answer = (found: Point | 'refused') => {
        if (isCurrent) setHere(found);
      };
      if (!('geolocation' in navigator)) {
        queueMicrotask(() => answer('refused'));
      } else {
        navigator.geolocation.getCurrentPosition(
          ({ coords: { latitude, longitude } }) => answer({ lat: latitude, lng: longitude }),
          () => answer('refused'),
          { timeout: 15_000, maximumAge: 60_000 },
        );
      }
      return () => {
        isCurrent = false;
      };
    },
    [isWanted],
  );
  return here ?? 'waiting';
}

export function useStart(start: Start | undefined, { stations }: Summary): FoundStart {
  const here = useHere(start?.kind === 'here');
  return useMemo((): FoundStart => {
    if (!start) return { point: undefined, state: 'none' };
    if (start.kind === 'point') return { point: { lat: start.lat, lng: start.lng }, state: 'found' };
    if (start.kind === 'station') {
      const station = stations.find(({ id }) => id === start.id);
      return station
        ? { point: { lat: station.lat, lng: station.lng }, state: 'found' }
        : { point: undefined, state: 'none' };
    }
    return typeof here === 'string' ? { point: undefined, state: here } : { point: here, state: 'found' };
  }, [start, stations, here]);
}
