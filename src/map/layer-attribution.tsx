import type { MapLayer } from '../domain/map-layer.ts';
import { useText } from '../i18n/use-text.tsx';
import { Attribution } from './attribution.tsx';
import styles from './attribution.module.css';

/** Whose pictures lie in place of the embedded ground. */
export function LayerAttribution({ layer }: { layer: MapLayer }) {
  const { t } = useText();
  if (layer.kind === 'osm') return <Attribution showOutline={false} />;
  const parts = [
    layer.kind === 'tianditu' ? t('map.tianditu') : layer.attribution,
    layer.reviewNumber && t('map.reviewNumber', { number: layer.reviewNumber }),
  ];
  return <small className={styles.attribution}>{parts.filter(Boolean).join(' · ')}</small>;
}
