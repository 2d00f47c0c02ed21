import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Matching } from '../../domain/matching.ts';
import type { SummaryEntry } from '../../domain/summary.ts';
import { LONGEST_NOTE, type ShortlistItem } from '../../device/shortlist.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './shortlist-item.module.css';

interface Props {
  item: ShortlistItem;
  entry: SummaryEntry;
  contact: Matching['entries'][number]['contact'];
  /** Whether it stands at either end. */
  isFirst: boolean;
  isLast: boolean;
  /** Chosen to be compared; no choice is offered where all of them are. */
  isPicked: boolean;
  onPick: (() => void) | undefined;
  onMove: (by: -1 | 1) => void;
  onNote: (note: string) => void;
  onRemove: () => void;
}

export function ShortlistEntry({ item, entry, contact, onMove, onNote, onRemove, ...props }: Props) {
  const { t, locale } = useText();
  const name = entry.name.value;
  return (
    <article data-entry-id={entry.id} className={styles.item}>
      <h2 className={styles.name} lang={entry.name.lang === locale ? undefined : entry.name.lang}>
        <Mark type={entry.type} pole={entry.pole} size={14} />{' '}
        <Link to={paths.entry(locale, entry.id)}>{name}</Link>
      </h2>
      <p className={styles.line}>{[t(`type.${entry.type}`), entry.address].filter(Boolean).join(' · ')}</p>
      <p className={styles.line}>
        {contact?.phone ? (
          <a href={`tel:${contact.phone.replaceAll('-', '')}`}>{contact.phone}</a>
        ) : (
          t('shortlist.phoneNone')
        )}
      </p>
      {props.onPick ? (
        <label className={styles.pick}>
          <input
            type="checkbox"
            aria-label={t('shortlist.pick', { name })}
            checked={props.isPicked}
            onChange={props.onPick}
          />
          {t('shortlist.compare')}
        </label>
      ) : null}
      <textarea
        rows={2}
        maxLength={LONGEST_NOTE}
        value={item.note ?? ''}
        aria-label={t('shortlist.note', { name })}
        placeholder={t('shortlist.notePlaceholder')}
        onChange={(event) => onNote(event.target.value)}
      />
      <p className={styles.buttons}>
        <button
          type="button"
          aria-label={t('shortlist.up', { name })}
          aria-disabled={props.isFirst}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={t('shortlist.down', { name })}
          aria-disabled={props.isLast}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button type="button" aria-label={t('shortlist.remove', { name })} onClick={onRemove}>
          <Icon name="close" size={16} />
        </button>
      </p>
    </article>
  );
}
