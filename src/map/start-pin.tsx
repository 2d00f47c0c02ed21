import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../domain/point.ts';
import { useText } from '../i18n/use-text.tsx';
import { createAnchor } from './anchor.ts';
import type { AtlasScene } from './atlas-scene.ts';
import styles from './start-pin.module.css';

/** Where distances are measured from: a surveyor's mark, unlike any entry's. */
export function StartPin({ scene, point: { lat, lng } }: { scene: AtlasScene; point: Point }) {
  const { t } = useText();
  const [holder] = useState(() => document.createElement('div'));
  useLayoutEffect(
    function holdAtStart() {
      const anchor = createAnchor(scene.map, 'start', { lat, lng }, holder);
      return () => anchor.remove();
    },
    [scene, lat, lng, holder],
  );
  return createPortal(
    <div className={styles.pin} role="img" aria-label={t('map.start')}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="9" />
        <path d="M16 1v10M16 21v10M1 16h10M21 16h10" />
      </svg>
    </div>,
    holder,
  );
}
