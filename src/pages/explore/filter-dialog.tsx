import { useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { FACET_IDS } from '../../search/facets.ts';
import type { ExploreQuery } from '../../search/query.ts';
import button from '../../ui/button.module.css';
import { Icon } from '../../ui/icon.tsx';
import styles from './filter-dialog.module.css';

/** The facets as a sheet over the page, where there is no room beside the list. */
export function FilterDialog({
  query,
  count,
  children,
}: {
  query: ExploreQuery;
  count: number;
  children: ReactNode;
}) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const active = FACET_IDS.reduce((sum, facet) => sum + query[facet].length, 0);
  const open = () => {
    const element = dialog.current;
    // Safari before 15.4 knows no modal dialogs; there it opens in the flow of the page.
    if (element && typeof element.showModal === 'function') element.showModal();
    else element?.setAttribute('open', '');
  };
  const close = () => {
    const element = dialog.current;
    if (element && typeof element.close === 'function') element.close();
    else element?.removeAttribute('open');
  };
  return (
    <div className={styles.opener}>
      <button type="button" className={button.button} onClick={open} aria-haspopup="dialog">
        <Icon name="filter" size={18} />
        {active > 0 ? t('explore.filtersActive', { count: active }) : t('explore.filters')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={t('explore.filters')}>
        <div className={styles.head}>
          <h2>{t('explore.filters')}</h2>
          <button type="button" className={button.quiet} onClick={close} aria-label={t('explore.close')}>
            <Icon name="close" />
          </button>
        </div>
        <div className={styles.body}>{children}</div>
        <div className={styles.foot}>
          <button type="button" className={button.primary} onClick={close}>
            {t('explore.applyFilters', { count })}
          </button>
        </div>
      </dialog>
    </div>
  );
}
