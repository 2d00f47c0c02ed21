import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { useText } from '../i18n/use-text.tsx';
import { Disclosure } from './disclosure.tsx';
import { MarkShape } from './mark-shape.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import styles from './map-legend.module.css';

/** What the shapes mean; folded where the map is narrow. */
export function MapLegend() {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const list = (
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
      <li className={styles.number}>
        <span aria-hidden="true">3</span>
        {t('map.several')}
      </li>
    </ul>
  );
  if (!isNarrow) return list;
  return (
    <Disclosure className={styles.folded} summary={t('map.legend')}>
      {list}
    </Disclosure>
  );
}
