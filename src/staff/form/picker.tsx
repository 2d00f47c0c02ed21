/** One of many by typing a part of its name: each of its names, pinyin initials aside, or its id. */
import { useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useText } from '../../i18n/use-text.tsx';
import { useDialogBox } from '../dialog-box.ts';
import { fold } from '../record/reference.ts';
import styles from './picker.module.css';

export interface PickerItem {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** Folded text in which what is typed is looked for. */
  readonly searched: string;
}

/** More than fits the eye; typing one more letter narrows it down. */
const SHOWN = 40;

interface PickerProps {
  items: readonly PickerItem[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
  label: string;
  id?: string;
  isReadOnly?: boolean;
  placeholder?: string;
}

export function Picker({ items, chosen, onChoose, label, id, isReadOnly = false, placeholder }: PickerProps) {
  const { t } = useText();
  const dialog = useDialogBox();
  const [typed, setTyped] = useState<string>();
  const name = items.find((item) => item.id === chosen)?.name ?? chosen ?? '';
  const words = fold(typed ?? '')
    .split(' ')
    .filter(Boolean);
  const found = items.filter(({ searched }) => words.every((word) => searched.includes(word)));
  return (
    <ComboBox
      aria-label={label}
      className={styles.picker ?? ''}
      items={found.slice(0, SHOWN)}
      inputValue={typed ?? name}
      value={chosen ?? null}
      isReadOnly={isReadOnly}
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={setTyped}
      onOpenChange={(isOpen, trigger) => {
        if (trigger !== 'input') setTyped(isOpen ? '' : undefined);
      }}
      onChange={(key) => {
        setTyped(undefined);
        if (key !== null && key !== (chosen ?? null)) onChoose(String(key));
      }}
    >
      <div className={styles.box}>
        <Input {...(id && { id })} placeholder={placeholder ?? t('staff.form.search')} />
        <Button aria-label={t('staff.form.open')}>▾</Button>
      </div>
      <Popover className={styles.popover ?? ''} {...(dialog && { UNSTABLE_portalContainer: dialog })}>
        <ListBox className={styles.list ?? ''} renderEmptyState={() => t('staff.form.nothing')}>
          {(item: PickerItem) => (
            <ListBoxItem id={item.id} textValue={item.name} className={styles.item ?? ''}>
              <span>{item.name}</span>
              {item.note ? <small>{item.note}</small> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
