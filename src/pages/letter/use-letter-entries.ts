import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useShortlist } from '../../device/use-shortlist.ts';
import type { Summary, SummaryEntry } from '../../domain/summary.ts';
import { useChosen } from '../../matching/use-chosen.ts';
import { EMPTY_NEED, formatNeed } from '../../search/need-link.ts';

export interface LetterEntries {
  readonly offered: readonly SummaryEntry[];
  readonly ticked: readonly SummaryEntry[];
  add(id: string): void;
  toggle(id: string): void;
}

/** The entries that the link names, or else those of the shortlist; each can be left out. */
export function useLetterEntries(summary: Summary): LetterEntries {
  const navigate = useNavigate();
  const { list } = useShortlist();
  const shortlisted = useMemo(() => list.map(({ id }) => id), [list]);
  const { entries } = useChosen(summary, shortlisted);
  const [left, setLeft] = useState<readonly string[]>([]);
  return {
    offered: entries,
    ticked: entries.filter(({ id }) => !left.includes(id)),
    add(id) {
      const fragment = formatNeed({ ...EMPTY_NEED, entries: [...entries.map((entry) => entry.id), id] });
      void navigate({ hash: `#${fragment}` }, { replace: true, preventScrollReset: true });
    },
    toggle(id) {
      setLeft(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]);
    },
  };
}
