import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Roll, RollEntry } from '../../dataset/roll.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { formatEntries, parseEntries } from '../../search/entries-link.ts';

export interface LetterEntries {
  readonly offered: readonly RollEntry[];
  readonly ticked: readonly RollEntry[];
  add(id: string): void;
  toggle(id: string): void;
}

/** The entries that the link names, or else those of the shortlist; each can be left out. */
export function useLetterEntries({ entries }: Roll): LetterEntries {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const { list } = useShortlist();
  const [left, setLeft] = useState<readonly string[]>([]);
  const offered = useMemo(() => {
    const named = parseEntries(hash);
    const ids = named.length > 0 ? named : list.map(({ id }) => id);
    return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  }, [hash, list, entries]);
  return {
    offered,
    ticked: offered.filter(({ id }) => !left.includes(id)),
    add(id) {
      const fragment = formatEntries([...offered.map((entry) => entry.id), id]);
      void navigate({ hash: `#${fragment}` }, { replace: true, preventScrollReset: true });
    },
    toggle(id) {
      setLeft(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]);
    },
  };
}
