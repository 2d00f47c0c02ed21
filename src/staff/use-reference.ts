import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { labelsOf } from './form/use-labels.ts';
import { recordsQuery } from './queries.ts';
import type { Speaker } from './record/difference-words.ts';
import { referenceOf, type Reference } from './record/reference.ts';

const NONE: Reference = { records: [], byKey: new Map(), terms: {} };

/** The records and words that fields choose from; empty until they have come. */
export function useReference(): Reference {
  const { locale } = useText();
  const { data } = useQuery(recordsQuery);
  return useMemo(() => (data ? referenceOf(data, locale === 'en') : NONE), [data, locale]);
}

/** Who puts differences into words. */
export function useSpeaker(): Speaker {
  const text = useText();
  const reference = useReference();
  return useMemo(
    () => ({
      ...labelsOf(text),
      yes: text.t('staff.choice.true'),
      no: text.t('staff.no'),
      isEnglish: text.locale === 'en',
      reference,
    }),
    [text, reference],
  );
}
