import type { Summary } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { Highlighted } from '../ui/highlighted.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Choice } from './choice.ts';
import styles from './suggestion-list.module.css';

interface Props {
  id: string;
  optionId: (place: number) => string;
  choices: readonly Choice[];
  summary: Summary;
  /** The place of the option that the arrow keys have reached, or -1. */
  marked: number;
  onMark: (place: number) => void;
  onChoose: (choice: Choice) => void;
}

function Face({ choice, summary }: { choice: Choice; summary: Summary }) {
  const { t } = useText();
  if (choice.kind === 'need') {
    return (
      <>
        <Icon name="arrow" />
        <span className={styles.text}>{t('suggest.need', { text: choice.text })}</span>
      </>
    );
  }
  const entry = choice.kind === 'entry' ? summary.entries.find(({ id }) => id === choice.id) : undefined;
  return (
    <>
      {entry ? <Mark type={entry.type} pole={entry.pole} size={16} /> : <Icon name="search" />}
      <span className={styles.text}>
        <Highlighted text={choice.text} ranges={choice.ranges} />
        {choice.also ? (
          <small>
            <Highlighted text={choice.also.text} ranges={choice.also.ranges} />
          </small>
        ) : null}
      </span>
      <span className={styles.kind}>
        {choice.kind === 'entry' ? entry && t(`type.${entry.type}`) : t(`suggest.${choice.kind}`)}
      </span>
    </>
  );
}

/** The options below a search field. The field keeps the focus: a press must not take it. */
export function SuggestionList({ id, optionId, choices, summary, marked, onMark, onChoose }: Props) {
  const { t } = useText();
  return (
    <div id={id} role="listbox" aria-label={t('suggest.label')} className={styles.list}>
      {choices.map((choice, place) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field takes the keys
        <div
          key={`${choice.kind} ${choice.id}`}
          id={optionId(place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === marked}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onMark(place)}
          onClick={() => onChoose(choice)}
        >
          <Face choice={choice} summary={summary} />
        </div>
      ))}
    </div>
  );
}
