import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { useText } from '../i18n/use-text.tsx';
import { MarkShape } from './mark-shape.tsx';
import styles from './map-legend.module.css';

/** What the shapes mean. */
export function MapLegend() {
  const { t } = useText();
  return (
    <ul className={styles.legend} aria-label={t('map.legend')}>
      {ENTRY_TYPES.map((type) => (
        <li key={type}>
          <MarkShape type={type} />
          {t(`type.${type}`)}
        </li>
      ))}
      <li className={styles.area}>
        <span aria-hidden="true" />
        {t('map.approximate')}
      </li>
    </ul>
  );
}
