/**
 * Where something stands: the address in words, and a point set by hand on the map, taken from a record at the
 * same address, or pasted from another map. A pasted point is shown on the map first, and only kept when the
 * editor says so.
 */
import { useState } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import { PRECISIONS, type Point } from '../../domain/point.ts';
import { PinMap } from '../../map/pin-map.tsx';
import button from '../../ui/button.module.css';
import { isGroup, type JsonGroup } from '../record/json.ts';
import { AddressPlaces } from './address-places.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useField, type FieldProps } from './form-scope.tsx';
import styles from './form.module.css';
import { LocalisedField } from './localised-field.tsx';
import { PastedPlace } from './pasted-place.tsx';
import { FlagField } from './text-field.tsx';
import { useLabels } from './use-labels.ts';

/** To a decimetre. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function pointOf(location: JsonGroup): Point | undefined {
  const { lat, lng } = location;
  return typeof lat === 'number' && typeof lng === 'number' ? { lat, lng } : undefined;
}

export function LocationField({ path, label }: FieldProps) {
  const { value, set, faults, id, isReadOnly } = useField(path);
  const { t, field } = useLabels();
  const { basemap } = useDataset();
  const [proposed, setProposed] = useState<Point>();
  const location = isGroup(value) ? value : {};
  const point = pointOf(location);
  const keep = ({ lat, lng }: Point, precision?: string) => {
    setProposed(undefined);
    const known = typeof location['precision'] === 'string' ? location['precision'] : 'building';
    set({ ...location, lat: rounded(lat), lng: rounded(lng), precision: precision ?? known });
  };
  const forget = () => {
    const { lat: _lat, lng: _lng, precision: _precision, ...rest } = location;
    set(Object.keys(rest).length > 0 ? rest : undefined);
  };
  const shown = proposed ?? point;
  return (
    <div className={styles.framed} role="group" aria-label={label} id={id}>
      <span className={styles.name}>{label}</span>
      <LocalisedField path={[...path, 'address']} label={field('address')} required={false} />
      <div className={styles.place}>
        <PinMap
          basemapHref={basemap.json}
          point={shown}
          label={t('staff.place.map')}
          pinLabel={t('staff.place.pin')}
          onMove={(next) => !isReadOnly && (proposed ? setProposed(next) : keep(next))}
        />
        <div className={styles.placeSide}>
          {proposed ? (
            <div className={styles.notice} role="status">
              <p>
                {t('staff.place.proposed', { lat: proposed.lat.toFixed(6), lng: proposed.lng.toFixed(6) })}
              </p>
              <button type="button" className={button.primary} onClick={() => keep(proposed)}>
                {t('staff.place.keep')}
              </button>
              <button type="button" className={button.button} onClick={() => setProposed(undefined)}>
                {t('staff.place.drop')}
              </button>
            </div>
          ) : (
            <p className={styles.help}>
              {point
                ? t('staff.place.at', { lat: point.lat.toFixed(6), lng: point.lng.toFixed(6) })
                : t('staff.place.none')}
            </p>
          )}
          {point ? (
            <ChoiceField
              path={[...path, 'precision']}
              label={field('precision')}
              required
              options={PRECISIONS}
            />
          ) : null}
          {isReadOnly ? null : (
            <>
              <PastedPlace onRead={setProposed} />
              <AddressPlaces address={location['address']} onChoose={setProposed} />
              {point ? (
                <button type="button" className={styles.small} onClick={forget}>
                  {t('staff.place.forget')}
                </button>
              ) : null}
            </>
          )}
          <FlagField path={[...path, 'outsideDistrict']} label={field('outsideDistrict')} required={false} />
        </div>
      </div>
      {faults.length > 0 ? <p className={styles.faults}>{faults.join(' ')}</p> : null}
    </div>
  );
}
