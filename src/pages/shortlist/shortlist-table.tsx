import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import {
  addEntries,
  MOST_ENTRIES,
  moveEntry,
  noteEntry,
  removeEntry,
  type Shortlist,
} from '../../device/shortlist.ts';
import { today, useShortlist } from '../../device/use-shortlist.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useChosen } from '../../matching/use-chosen.ts';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import { ShortlistActions } from './shortlist-actions.tsx';
import { ShortlistEntry } from './shortlist-item.tsx';

const NONE: readonly string[] = [];

/** What a link brought: nothing of it enters the list before the visitor says so. */
function SharedEntries({ ids, onTake }: { ids: readonly string[]; onTake: (replaces: boolean) => void }) {
  const { t } = useText();
  return (
    <div className={page.warning}>
      <p>{t('shortlist.shared', { count: ids.length })}</p>
      <p className={page.actions}>
        <button type="button" className={button.primary} onClick={() => onTake(false)}>
          {t('shortlist.sharedAdd')}
        </button>
        <button type="button" className={button.button} onClick={() => onTake(true)}>
          {t('shortlist.sharedReplace')}
        </button>
      </p>
    </div>
  );
}

export function ShortlistTable() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: summary } = useSuspenseQuery(dataset.summary(locale));
  const { data: matching } = useSuspenseQuery(dataset.matching());
  const { list, change } = useShortlist();
  const linked = useChosen(summary, NONE);
  const navigate = useNavigate();
  const [before, setBefore] = useState<{ restore: (now: Shortlist) => Shortlist; said: string }>();
  const [said, setSaid] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  const region = useRef<HTMLElement>(null);
  const brought = linked.entries.map(({ id }) => id).filter((id) => !list.some((item) => item.id === id));

  /** What had the focus goes with the change; the way back, or the list, takes it. */
  const focusNext = (target: 'undo' | 'list') =>
    requestAnimationFrame(() => (target === 'undo' ? undo.current : region.current)?.focus());
  const undoable = (
    next: (now: Shortlist) => Shortlist,
    sentence: string,
    restore: (now: Shortlist) => Shortlist = () => list,
  ) => {
    setBefore({ restore, said: sentence });
    setSaid('');
    change(next);
  };
  const move = (id: string, name: string, by: -1 | 1) => {
    const next = moveEntry(list, id, by);
    if (next === list) return;
    change(() => next);
    const place = next.findIndex((item) => item.id === id) + 1;
    setSaid(t('shortlist.position', { name, place, count: next.length }));
  };
  const remove = (id: string, name: string) => {
    const place = list.findIndex((item) => item.id === id);
    const gone = list.slice(place, place + 1);
    undoable(
      (now) => removeEntry(now, id),
      t('shortlist.removed', { name }),
      (now) => [...now.slice(0, place), ...gone, ...now.slice(place)],
    );
    focusNext('undo');
  };
  const take = (replaces: boolean) => {
    const ids = linked.entries.map(({ id }) => id);
    setSaid(list.length + brought.length > MOST_ENTRIES ? t('shortlist.full', { most: MOST_ENTRIES }) : '');
    undoable(
      (now) => addEntries(replaces ? [] : now, ids, today()),
      t('shortlist.count', { count: ids.length }),
    );
    void navigate(paths.shortlist(locale), { replace: true });
    focusNext('list');
  };
  const shown = list.flatMap((item) => {
    const entry = summary.entries.find(({ id }) => id === item.id);
    return entry ? [{ item, entry }] : [];
  });

  return (
    <>
      {linked.unknown > 0 ? <p role="status">{t('shortlist.unknown', { count: linked.unknown })}</p> : null}
      {brought.length > 0 ? <SharedEntries ids={brought} onTake={take} /> : null}
      <p role="status" className={page.note}>
        {said} {before?.said}
        {before ? (
          <button
            ref={undo}
            type="button"
            className={button.quiet}
            onClick={() => {
              change(before.restore);
              setBefore(undefined);
              focusNext('list');
            }}
          >
            {t('shortlist.undo')}
          </button>
        ) : null}
      </p>
      <ShortlistActions
        list={list}
        shown={shown.map(({ item }) => item.id)}
        picked={picked}
        entries={summary.entries}
        onLoad={(next, sentence) => {
          undoable(() => next, sentence);
        }}
        onSay={setSaid}
        onClear={() => {
          undoable(() => [], t('shortlist.cleared'));
          focusNext('undo');
        }}
      />
      {shown.length === 0 ? (
        <>
          <p>{t('shortlist.empty')}</p>
          <p className={page.actions}>
            <Link className={button.button} to={paths.explore(locale)}>
              {t('shortlist.toExplore')}
            </Link>
            <Link className={button.button} to={paths.match(locale)}>
              {t('shortlist.toMatch')}
            </Link>
          </p>
        </>
      ) : (
        <section ref={region} tabIndex={-1} aria-label={t('shortlist.title')}>
          {shown.map(({ item, entry }, index) => (
            <ShortlistEntry
              key={item.id}
              item={item}
              entry={entry}
              contact={matching.entries.find(({ id }) => id === item.id)?.contact}
              isFirst={index === 0}
              isLast={index === shown.length - 1}
              isPicked={picked.includes(item.id)}
              onPick={
                shown.length > 2
                  ? () =>
                      setPicked((now) =>
                        now.includes(item.id) ? now.filter((id) => id !== item.id) : [...now, item.id],
                      )
                  : undefined
              }
              onMove={(by) => move(item.id, entry.name.value, by)}
              onNote={(note) => change((now) => noteEntry(now, item.id, note))}
              onRemove={() => remove(item.id, entry.name.value)}
            />
          ))}
        </section>
      )}
    </>
  );
}
