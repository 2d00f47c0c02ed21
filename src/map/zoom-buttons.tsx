import type { Map as LeafletMap } from 'leaflet';
import { useText } from '../i18n/use-text.tsx';
import { mayMove } from './leaflet-map.ts';
import styles from './zoom-buttons.module.css';

export function ZoomButtons({ map }: { map: LeafletMap | undefined }) {
  const { t } = useText();
  const zoom = (step: number) => map?.setZoom(Math.round(map.getZoom() + step), { animate: mayMove() });
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={t('map.zoomIn')} onClick={() => zoom(1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 4v12M4 10h12" />
        </svg>
      </button>
      <button type="button" aria-label={t('map.zoomOut')} onClick={() => zoom(-1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h12" />
        </svg>
      </button>
    </div>
  );
}
