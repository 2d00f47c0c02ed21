import { useRef, useSyncExternalStore } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './sheet-handle.module.css';

/** What the floating header covers, in pixels. */
const HEADER = 64;

const behavior = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

function watchScroll(notify: () => void): () => void {
  window.addEventListener('scroll', notify, { passive: true });
  return () => window.removeEventListener('scroll', notify);
}

/** Whether the sheet covers most of the map. */
function useIsRaised(): boolean {
  return useSyncExternalStore(
    watchScroll,
    () => window.scrollY > window.innerHeight / 3,
    () => false,
  );
}

/**
 * On a phone the page scrolls the list as a sheet over the map. A finger drags it; this handle does the same
 * for a tap or a key, and a button that stays in view leads back to the map.
 */
export function SheetHandle() {
  const { t } = useText();
  const handle = useRef<HTMLButtonElement>(null);
  const raised = useIsRaised();
  const toggle = () => {
    const top = handle.current?.getBoundingClientRect().top ?? 0;
    const isLow = top > window.innerHeight / 3;
    window.scrollTo({ top: isLow ? window.scrollY + top - HEADER : 0, behavior: behavior() });
  };
  return (
    <>
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        onClick={toggle}
        aria-label={t('explore.sheet')}
      />
      <button
        type="button"
        hidden={!raised}
        className={styles.toMap}
        onClick={() => window.scrollTo({ top: 0, behavior: behavior() })}
      >
        <Icon name="map" size={18} />
        {t('explore.toMap')}
      </button>
    </>
  );
}
