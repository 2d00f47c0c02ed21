import { useText } from '../i18n/use-text.tsx';
import { Icon } from './icon.tsx';
import styles from './shortlist-button.module.css';

/** Sets an entry aside for later, or takes it back. */
export function ShortlistButton({
  name,
  isChosen,
  onToggle,
}: {
  name: string;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isChosen}
      aria-label={t('list.toggle', { name })}
      onClick={onToggle}
    >
      <Icon name="bookmark" size={16} />
      <span>{isChosen ? t('list.chosen') : t('list.add')}</span>
    </button>
  );
}
