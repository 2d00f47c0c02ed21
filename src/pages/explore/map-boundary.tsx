import { Component, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import styles from './explore-page.module.css';

function Sentence() {
  const { t } = useText();
  return (
    <div className={styles.broken}>
      <ErrorNote sentence={t('explore.mapBroken')} onRetry={() => window.location.reload()} />
    </div>
  );
}

/**
 * Keeps the list when the map does not come, as when its program is cut off, or breaks. Opening the page again is
 * the one way to ask for a program that did not come: browsers remember that it failed.
 */
export class MapBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Sentence /> : this.props.children;
  }
}
