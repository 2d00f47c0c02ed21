import type { Point } from '../../domain/point.ts';
import { placesAt } from '../record/address-places.ts';
import { isGroup, type Json } from '../record/json.ts';
import { useForm } from './form-scope.tsx';
import styles from './form.module.css';
import { useLabels } from './use-labels.ts';

interface AddressPlacesProps {
  address: Json | undefined;
  onChoose: (point: Point) => void;
}

/** Whose place may be that of the address: chosen, it is shown on the map before it is kept. */
export function AddressPlaces({ address, onChoose }: AddressPlacesProps) {
  const { reference } = useForm();
  const { t } = useLabels();
  const text = isGroup(address) ? String(address['zh-Hans'] ?? '') : '';
  if (text === '') return null;
  const places = placesAt(text, reference.records);
  return (
    <div className={styles.field} role="group" aria-label={t('staff.place.byAddress')}>
      <span className={styles.name}>{t('staff.place.byAddress')}</span>
      {places.length === 0 ? <small className={styles.help}>{t('staff.place.byAddressNone')}</small> : null}
      <ul className={styles.options}>
        {places.map(({ record, point, isSame }) => (
          <li key={record.id}>
            <button type="button" className={styles.option} onClick={() => onChoose(point)}>
              <span>{record.name}</span>
              <small>{isSame ? t('staff.place.sameAddress') : record.address}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
