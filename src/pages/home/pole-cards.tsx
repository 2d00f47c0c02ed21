import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Overview } from '../../dataset/overview.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SealSquare } from '../../ui/seal-square.tsx';
import styles from './pole-cards.module.css';
import section from './section.module.css';

export function PoleCards({ poles }: { poles: Overview['poles'] }) {
  const { t, locale } = useText();
  return (
    <section className={section.section} aria-labelledby="poles">
      <h2 id="poles">{t('home.poles')}</h2>
      <ul className={styles.cards}>
        {poles.map(({ id, name, focus, count }) => (
          <li key={id}>
            <SealSquare pole={id} size="lg" />
            <div>
              <h3>
                <Link to={paths.pole(locale, id)}>{name}</Link>
              </h3>
              <p>{focus}</p>
              <p className={styles.count}>{t('home.poleCount', { count })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
