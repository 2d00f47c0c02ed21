import { useId } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { VIEWS, type View } from '../../search/query.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import styles from './view-switch.module.css';

const ICONS: Record<View, IconName> = { split: 'split', list: 'list', map: 'map' };

/** List and map, only the list, only the map. */
export function ViewSwitch({ value, onChange }: { value: View; onChange: (view: View) => void }) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend>{t('explore.view')}</legend>
      {VIEWS.map((view) => (
        <label key={view} title={t(`explore.viewAs.${view}`)}>
          <input
            type="radio"
            name={name}
            value={view}
            checked={view === value}
            onChange={() => onChange(view)}
          />
          <span className={styles.name}>{t(`explore.viewAs.${view}`)}</span>
          <Icon name={ICONS[view]} size={18} />
        </label>
      ))}
    </fieldset>
  );
}
