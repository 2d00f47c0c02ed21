import { useText } from '../i18n/use-text.tsx';
import hidden from './hidden.module.css';
import { Icon } from './icon.tsx';
import styles from './shortlist-button.module.css';

/** Sets an entry aside for later, or takes it back. */
export function ShortlistButton({
  name,
  isChosen,
  onToggle,
  isCompact = false,
}: {
  name: string;
  isChosen: boolean;
  onToggle: () => void;
  /** The sign alone, where a list has many. */
  isCompact?: boolean;
}) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={isCompact ? styles.compact : styles.toggle}
      title={isCompact ? (isChosen ? t('list.chosen') : t('list.add')) : undefined}
      aria-pressed={isChosen}
      aria-label={isCompact ? t('list.toggle', { name }) : undefined}
      onClick={onToggle}
    >
      <Icon name="bookmark" size={16} />
      {isCompact ? null : (
        <span>
          {isChosen ? t('list.chosen') : t('list.add')} <span className={hidden.hidden}>{name}</span>
        </span>
      )}
    </button>
  );
}
