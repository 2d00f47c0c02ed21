/** What stands on the edges of the map: the frame's switch, the ground, what is not on it, legend, zoom, sources. */
import type { MapLayer } from '../domain/map-layer.ts';
import type { SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import type { AtlasScene } from './atlas-scene.ts';
import { Attribution } from './attribution.tsx';
import { FLOATS } from './floats.ts';
import { LayerAttribution } from './layer-attribution.tsx';
import { LayerSwitch } from './layer-switch.tsx';
import { MapLegend } from './map-legend.tsx';
import type { CardLinks } from './place-card.tsx';
import { TakeMenu } from './take-menu.tsx';
import type { TouchState } from './touch-hold.ts';
import { UnplacedTray } from './unplaced-tray.tsx';
import type { TileGround } from './use-tile-ground.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './atlas-map.module.css';

interface Props extends CardLinks {
  scene: AtlasScene | undefined;
  unplaced: readonly SummaryEntry[];
  /** Of the embedded ground. */
  failure: { retry: () => void } | undefined;
  showOutline: boolean;
  reviewNumber: string | undefined;
  layers: readonly MapLayer[];
  layerId: string | undefined;
  ground: TileGround;
  onLayer: (id: string | undefined) => void;
  isBounded: boolean;
  onBound: (isBounded: boolean) => void;
  touch: TouchState;
  take: Pick<Parameters<typeof TakeMenu>[0], 'printHref' | 'link' | 'onSave'>;
}

export function MapControls({ scene, ground, touch, take, layers, failure, ...props }: Props) {
  const { t } = useText();
  const links = { entryHref: props.entryHref, onNavigate: props.onNavigate };
  return (
    <>
      <div className={styles.frame} {...FLOATS}>
        <label className={styles.bound}>
          <input
            type="checkbox"
            checked={props.isBounded}
            onChange={(event) => props.onBound(event.currentTarget.checked)}
          />
          {t('map.onlyHere')}
        </label>
        <LayerSwitch layers={layers} value={props.layerId} onChange={props.onLayer} />
      </div>
      <div className={styles.tray} {...FLOATS}>
        <UnplacedTray entries={props.unplaced} {...links} />
        {failure && (
          <p className={styles.failure} role="status">
            {t('map.failed')}{' '}
            <button type="button" onClick={failure.retry}>
              {t('map.retry')}
            </button>
          </p>
        )}
        {ground.failed && (
          <p className={styles.failure} role="status">
            {ground.failed.reason === 'key'
              ? t('map.layerNoKey', { name: ground.failed.layer.name })
              : t('map.layerFailed', { name: ground.failed.layer.name })}
          </p>
        )}
      </div>
      {touch !== 'free' && (
        <p className={styles.touch} role="status">
          {touch === 'asks' ? t('map.engage') : t('map.engaged')}
        </p>
      )}
      <div className={styles.foot}>
        <div className={styles.legend} {...FLOATS}>
          <MapLegend />
        </div>
        <div className={styles.zoom} {...FLOATS}>
          <TakeMenu {...take} onNavigate={props.onNavigate} />
          <ZoomButtons map={scene?.map} />
        </div>
        <div className={styles.attribution} {...FLOATS}>
          {ground.shown ? (
            <LayerAttribution layer={ground.shown} />
          ) : (
            <Attribution showOutline={props.showOutline} reviewNumber={props.reviewNumber} />
          )}
        </div>
      </div>
    </>
  );
}
