import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import { useText } from '../../i18n/use-text.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import styles from './capabilities.module.css';
import { sourceNumbers } from '../../record/source-numbers.ts';

/** What a company can come for: kinds of support, then what the body says it can do. */
export function Capabilities({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  const { basis, capabilities, offers, sectors } = entry;
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">
        {t('entry.offers')}
        <BasisNote basis={basis.capabilities} sources={sourceNumbers(entry, 'capabilities', 'offers')} />
      </h2>
      <ul className={styles.offers}>
        {offers.map(({ id, name, description }) => (
          <li key={id}>
            <Link to={paths.explore(locale, new URLSearchParams({ offers: id }))} title={description}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <ul className={styles.capabilities}>
        {capabilities.map((capability) => (
          <li key={capability}>{capability}</li>
        ))}
      </ul>
      {basis.capabilities === 'inferred' ? (
        <p className={styles.note}>{t('entry.capabilitiesInferred')}</p>
      ) : null}
      <p className={styles.sectors}>
        <span>{t('entry.sectors')}</span>
        {sectors.map(({ id, name }) => (
          <Link key={id} to={paths.explore(locale, new URLSearchParams({ sector: id }))}>
            {name}
          </Link>
        ))}
      </p>
    </section>
  );
}
