import type { MapLayer } from '../domain/map-layer.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './layer-switch.module.css';

/** Which ground the map shows; only there when the site offers more than its own. */
export function LayerSwitch({
  layers,
  value,
  onChange,
}: {
  layers: readonly MapLayer[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { t } = useText();
  if (layers.length === 0) return null;
  return (
    <label className={styles.switch}>
      <span>{t('map.layers')}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{t('map.layerOwn')}</option>
        {layers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
