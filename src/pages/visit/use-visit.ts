/** The plan: what the address says, or else the last plan of this device, or else the shortlist. */
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Kept } from '../../device/device-store.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { visitDraftStore } from '../../device/visit-draft.ts';
import { MOST_STOPS, STAY_MINUTES, type Visit } from '../../domain/visit.ts';
import { EMPTY_VISIT, formatVisit, parseVisit } from '../../search/visit-link.ts';

export interface VisitAccess {
  readonly visit: Visit;
  /** How many of the shortlist found no room. */
  readonly leftOut: number;
  readonly kept: Kept;
  change(next: Visit): void;
}

export function useVisit(): VisitAccess {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const { list } = useShortlist();
  const [kept, setKept] = useState<Kept>('kept');
  // A plan that was emptied here does not fill itself from the shortlist again.
  const [isOwn, setOwn] = useState(false);
  const asked = parseVisit(hash);
  const drafted = parseVisit(visitDraftStore.read());
  const isAsked = asked.stops.length > 0 || isOwn;
  const shortlisted = list.slice(0, MOST_STOPS).map(({ id }) => ({ id, minutes: STAY_MINUTES.usual }));
  const visit = isAsked
    ? asked
    : drafted.stops.length > 0
      ? drafted
      : { ...EMPTY_VISIT, ...asked, stops: shortlisted };
  return {
    visit,
    leftOut: isAsked || drafted.stops.length > 0 ? 0 : list.length - shortlisted.length,
    kept,
    change(next) {
      setOwn(true);
      const fragment = formatVisit(next);
      setKept(visitDraftStore.write(fragment));
      void navigate({ hash: fragment && `#${fragment}` }, { replace: true, preventScrollReset: true });
    },
  };
}
