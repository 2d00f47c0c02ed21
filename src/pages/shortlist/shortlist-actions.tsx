import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { SummaryEntry } from '../../domain/summary.ts';
import {
  formatShortlistFile,
  mergeShortlists,
  parseShortlistFile,
  type Shortlist,
} from '../../device/shortlist.ts';
import { lastNeedStore } from '../../device/last-need.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EMPTY_NEED, formatNeed } from '../../search/need-link.ts';
import button from '../../ui/button.module.css';
import { CopyButton } from '../../ui/copy-button.tsx';
import hidden from '../../ui/hidden.module.css';
import page from '../../ui/page.module.css';
import { saveFile } from '../../ui/save-file.ts';

const MOST_COMPARED = 6;

interface Props {
  list: Shortlist;
  /** Ids of those that the directory still lists. */
  shown: readonly string[];
  /** Ids chosen to be compared; without any, the first are. */
  picked: readonly string[];
  entries: readonly SummaryEntry[];
  onLoad: (list: Shortlist, sentence: string) => void;
  onSay: (sentence: string) => void;
  onClear: () => void;
}

/** What can be done with a list: compare, brief, write, take it along, bring one in. */
export function ShortlistActions({ list, shown, picked, entries, onLoad, onSay, onClear }: Props) {
  const { t, locale } = useText();
  const need = useSyncExternalStore(lastNeedStore.subscribe, lastNeedStore.read, () => '');
  const link = (ids: readonly string[]) => formatNeed({ ...EMPTY_NEED, entries: ids });
  /** For papers that say what the entries were chosen for. */
  const linkWithNeed = (ids: readonly string[]) => formatNeed({ ...EMPTY_NEED, text: need, entries: ids });
  const chosen = shown.filter((id) => picked.includes(id));
  const compared = chosen.length > 1 ? chosen : shown;
  const load = async (file: File) => {
    // A list of two hundred with all its notes is a tenth of this.
    const read = file.size < 2 ** 20 ? parseShortlistFile(await file.text()) : undefined;
    if (!read) {
      onSay(t('shortlist.badFile', { name: file.name }));
      return;
    }
    const known = read.filter(({ id }) => entries.some((entry) => entry.id === id));
    onLoad(
      mergeShortlists(list, known),
      known.length < read.length
        ? t('shortlist.unknown', { count: read.length - known.length })
        : t('shortlist.count', { count: known.length }),
    );
  };
  return (
    <div className={page.actions}>
      {shown.length > 0 ? (
        <>
          <strong>{t('shortlist.count', { count: shown.length })}</strong>
          {shown.length > 1 ? (
            <Link
              className={button.primary}
              to={paths.compare(locale, link(compared.slice(0, MOST_COMPARED)))}
            >
              {compared.length > MOST_COMPARED
                ? t('shortlist.compareMost', { most: MOST_COMPARED })
                : t('shortlist.compare')}
            </Link>
          ) : null}
          <Link className={button.button} to={paths.brief(locale, linkWithNeed(shown))}>
            {t('shortlist.brief')}
          </Link>
          <Link className={button.button} to={paths.enquiry(locale, linkWithNeed(shown))}>
            {t('shortlist.enquiry')}
          </Link>
          <CopyButton
            label={t('shortlist.copyLink')}
            text={() => new URL(paths.shortlist(locale, link(shown)), window.location.origin).href}
          />
          <button
            type="button"
            className={button.button}
            onClick={() =>
              saveFile(
                new Blob([formatShortlistFile(list)], { type: 'application/json' }),
                'putuo-shortlist.json',
              )
            }
          >
            {t('shortlist.save')}
          </button>
        </>
      ) : null}
      <label className={button.button}>
        <input
          type="file"
          accept=".json,application/json"
          className={hidden.hidden}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void load(file);
            event.currentTarget.value = '';
          }}
        />
        {t('shortlist.load')}
      </label>
      {shown.length > 0 ? (
        <>
          <button type="button" className={button.button} onClick={() => window.print()}>
            {t('shortlist.print')}
          </button>
          <button type="button" className={button.quiet} onClick={onClear}>
            {t('shortlist.clear')}
          </button>
        </>
      ) : null}
    </div>
  );
}
