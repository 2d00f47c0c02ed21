/**
 * Suggestions for a search field, after the ARIA pattern of an editable combobox with a list: the field keeps the
 * focus, arrow keys move through the list, Enter opens what is marked or else searches, Escape closes.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDataset } from '../dataset/queries.ts';
import { useText } from '../i18n/use-text.tsx';
import hidden from '../ui/hidden.module.css';
import type { FieldSuggestions } from '../ui/search-field.tsx';
import { useIsDrawn } from '../ui/use-is-drawn.ts';
import type { Choice } from './choice.ts';
import { loadSuggestions, type SuggestionSource } from './suggestion-source.ts';

const NONE = -1;

export function useSuggestions(): FieldSuggestions {
  const { t, locale } = useText();
  const client = useQueryClient();
  const dataset = useDataset();
  const navigate = useNavigate();
  const id = useId();
  const drawn = useIsDrawn();
  const [source, setSource] = useState<SuggestionSource>();
  const [text, setText] = useState('');
  const [isWanted, setWanted] = useState(false);
  const [marked, setMarked] = useState(NONE);
  const asked = useDeferredValue(text);
  const choices = useMemo(
    () => (isWanted && source ? source.choicesFor(asked) : []),
    [isWanted, source, asked],
  );
  const isOpen = choices.length > 0;

  const load = async () => {
    try {
      setSource(await loadSuggestions(client, dataset, locale));
    } catch (error) {
      // Without suggestions the field still searches.
      console.info('Suggestions could not be loaded.', error);
    }
  };
  const close = () => {
    setWanted(false);
    setMarked(NONE);
  };
  const go = (choice: Choice) => {
    close();
    if (source) void navigate(source.addressOf(choice));
  };
  const move = (by: 1 | -1) => {
    setWanted(true);
    if (choices.length === 0) return;
    // The place before the first is the field itself.
    const places = choices.length + 1;
    setMarked((now) => ((now + 1 + by + places) % places) - 1);
  };
  const optionId = (place: number) => `${id}-${place}`;

  return {
    // Without scripts the field is a plain one.
    attributes: drawn
      ? {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? id : undefined,
          'aria-activedescendant': isOpen && marked !== NONE ? optionId(marked) : undefined,
        }
      : {},
    onFocus() {
      if (!source || source.summary.locale !== locale) void load();
    },
    onText(next) {
      setText(next);
      setWanted(true);
      setMarked(NONE);
    },
    onLeave: close,
    onKey(key) {
      const choice = choices[marked];
      if (key === 'ArrowDown') move(1);
      else if (key === 'ArrowUp') move(-1);
      else if (key === 'Enter' && isOpen && choice) go(choice);
      else if (key === 'Escape' && isOpen) close();
      else return false;
      return true;
    },
    popup: (
      <>
        {isOpen && source ? (
          <source.List
            id={id}
            optionId={optionId}
            choices={choices}
            summary={source.summary}
            marked={marked}
            onMark={setMarked}
            onChoose={go}
          />
        ) : null}
        <span role="status" className={hidden.hidden}>
          {isOpen ? t('suggest.count', { count: choices.length }) : ''}
        </span>
      </>
    ),
  };
}
