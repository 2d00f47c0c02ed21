/** The need that the fragment of the address holds, and how to change it. */
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Overview } from '../../dataset/overview.ts';
import { lastNeedStore } from '../../device/last-need.ts';
import { formatNeed, parseNeed, type NeedQuery } from '../../search/need-link.ts';
import type { Dropped } from '../../search/query.ts';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';

export interface NeedAccess {
  readonly need: NeedQuery;
  readonly dropped: readonly Dropped[];
  /** A step that Back takes back, unless it only follows the typing hand. */
  ask(need: NeedQuery, isPassing: boolean): void;
}

export function useNeedQuery({ sectors, offers }: Overview): NeedAccess {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const drawn = useIsDrawn();
  const fragment = drawn ? hash : '';
  const read = useMemo(
    () =>
      parseNeed(fragment, {
        sectors: sectors.map(({ id }) => id),
        offers: offers.map(({ id }) => id),
      }),
    [fragment, sectors, offers],
  );
  return {
    ...read,
    ask(need, isPassing) {
      const next = formatNeed(need);
      lastNeedStore.write(need.text);
      void navigate({ hash: next && `#${next}` }, { replace: isPassing, preventScrollReset: true });
    },
  };
}
