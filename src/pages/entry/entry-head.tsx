import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { ShortlistButton } from '../../ui/shortlist-button.tsx';
import { BackLink } from './back-link.tsx';
import styles from './entry-head.module.css';
import { ShareButton } from './share-button.tsx';

/** What became of an entry that no longer works, and a warning for one that may not be here. */
function Notice({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  const { status, successor, membership } = entry;
  if (status !== 'active') {
    return (
      <p className={styles.notice} role="note">
        {t(`entry.${status}`)}
        {successor ? (
          <>
            {t('entry.successor')}
            <Link to={paths.entry(locale, successor.id)}>{successor.name}</Link>
          </>
        ) : null}
      </p>
    );
  }
  if (membership.status !== 'unconfirmed') return null;
  return (
    <p className={styles.notice} role="note">
      {t('entry.unconfirmedBanner')}
    </p>
  );
}

export function EntryHead({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  const { heading, type, level, kind, pole } = entry;
  const shortlist = useShortlist();
  const other = entry.names.find(
    ({ lang, kind: nameKind }) =>
      (lang === 'en') !== (heading.lang === 'en') && (nameKind === 'official' || nameKind === 'translated'),
  );
  return (
    <header className={styles.head} data-pole={pole?.id}>
      <div className={styles.tools}>
        <BackLink />
        <span className={styles.keep}>
          <ShortlistButton
            name={heading.value}
            isChosen={shortlist.has(entry.id)}
            onToggle={() => shortlist.toggle(entry.id)}
          />
          <ShareButton title={heading.value} />
        </span>
      </div>
      <p className={styles.kind}>
        <Mark type={type} pole={pole?.id} size={16} />
        {[t(`type.${type}`), level?.name, kind?.name].filter(Boolean).join(' · ')}
      </p>
      <h1 lang={heading.lang === locale ? undefined : heading.lang}>{heading.value}</h1>
      {other ? (
        <p className={styles.other} lang={other.lang}>
          {other.value}
        </p>
      ) : null}
      {heading.translated || other?.kind === 'translated' ? (
        <p className={styles.translated}>{t('entry.translatedNote')}</p>
      ) : null}
      <p className={styles.summary}>{entry.summary}</p>
      <Provenance basis={entry.basis.existence} sources={entry.sources.length} checkedOn={entry.checkedOn} />
      <Notice entry={entry} />
    </header>
  );
}
