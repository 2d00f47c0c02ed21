import { useShortlist } from '../device/use-shortlist.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './kept-notice.module.css';

/** Says on every page when the device does not keep what was set aside. */
export function KeptNotice() {
  const { t } = useText();
  const { kept } = useShortlist();
  if (kept === 'kept') return null;
  return (
    <p role="alert" className={styles.notice}>
      {t(`list.${kept}`)}
    </p>
  );
}
