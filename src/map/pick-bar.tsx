import { useText } from '../i18n/use-text.tsx';
import button from '../ui/button.module.css';
import styles from './pick-bar.module.css';

/** While a start is being chosen on the map: a cross in the middle, and what to do. */
export function PickBar({ onTake, onCancel }: { onTake: () => void; onCancel: () => void }) {
  const { t } = useText();
  return (
    <>
      <svg className={styles.cross} viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 4v14M24 30v14M4 24h14M30 24h14" />
      </svg>
      <div className={styles.bar} role="status">
        <p>{t('map.pick')}</p>
        <button type="button" className={button.primary} onClick={onTake}>
          {t('map.pickTake')}
        </button>
        <button type="button" className={button.button} onClick={onCancel}>
          {t('map.pickCancel')}
        </button>
      </div>
    </>
  );
}
