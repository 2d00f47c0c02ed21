import { DETOUR, WALKING_KM_PER_HOUR } from '../../domain/distance.ts';
import { METRO_KM_PER_HOUR, METRO_WAIT_MINUTES } from '../../domain/visit.ts';
import { useText } from '../../i18n/use-text.tsx';
import page from '../../ui/page.module.css';

/** On what the times rest. */
export function Estimate() {
  const { t } = useText();
  return (
    <div className={page.note}>
      <p>{t('visit.confirm')}</p>
      <p>
        {t('visit.how', {
          detour: DETOUR,
          walking: WALKING_KM_PER_HOUR,
          metro: METRO_KM_PER_HOUR,
          wait: METRO_WAIT_MINUTES,
        })}
      </p>
      <p>{t('visit.orderHow')}</p>
    </div>
  );
}
