import { useText } from '../i18n/use-text.tsx';
import styles from './attribution.module.css';

export interface Claims {
  /** Whether the outline of the district is drawn, which is no legal boundary. */
  showOutline: boolean;
  /** 审图号, once the district has one. */
  reviewNumber?: string | undefined;
}

/** What has to be said of the drawing itself. */
export function useAttribution({ showOutline, reviewNumber }: Claims): string[] {
  const { t } = useText();
  return [
    ...(showOutline ? [t('map.sketch')] : []),
    ...(reviewNumber ? [t('map.reviewNumber', { number: reviewNumber })] : []),
  ];
}

/** Owed by the licence of the geodata wherever the map is shown, and said of the outline wherever it is drawn. */
export function Attribution(claims: Claims) {
  const parts = useAttribution(claims);
  return (
    <small className={styles.attribution}>
      {parts.map((part) => `${part} · `)}
      <a href="https://www.openstreetmap.org/copyright" lang="en" rel="noreferrer">
        © OpenStreetMap contributors
      </a>
    </small>
  );
}
