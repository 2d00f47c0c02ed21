import { useText } from '../i18n/use-text.tsx';
import styles from './attribution.module.css';

/** Owed by the licence of the geodata wherever the map is shown, and said of the outline wherever it is drawn. */
export function Attribution() {
  const { t } = useText();
  return (
    <small className={styles.attribution}>
      {t('map.sketch')} ·{' '}
      <a href="https://www.openstreetmap.org/copyright" lang="en" rel="noreferrer">
        © OpenStreetMap contributors
      </a>
    </small>
  );
}
