import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Overview } from '../../dataset/overview.ts';
import { useText } from '../../i18n/use-text.tsx';
import section from './section.module.css';
import styles from './sector-index.module.css';

export function SectorIndex({ sectors }: { sectors: Overview['sectors'] }) {
  const { t, locale } = useText();
  return (
    <section className={section.section} aria-labelledby="sectors">
      <h2 id="sectors">{t('home.sectors')}</h2>
      <ul className={styles.index}>
        {sectors
          .filter(({ count }) => count > 0)
          .map(({ id, name, count }) => (
            <li key={id}>
              <Link to={paths.explore(locale, new URLSearchParams({ sector: id }))}>
                <span>{name}</span>
                <span className={styles.leader} aria-hidden="true" />
                <span className={styles.count}>{t('home.sectorCount', { count })}</span>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
