import type { PlacedFault } from '../../sheets/fault.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from './sheets.module.css';

/** What is wrong, with its place as a person finds it in the file. */
export function FaultLine({ fault }: { fault: PlacedFault }) {
  const { t } = useText();
  const { sheet, row, column, code, values } = fault;
  const place = [sheet && row ? t('sheets.row', { sheet, row }) : sheet, column].filter(Boolean).join(' · ');
  return (
    <li className={styles.fault}>
      {place ? <strong>{place} </strong> : null}
      {t(`sheets.fault.${code}`, values)}
    </li>
  );
}
