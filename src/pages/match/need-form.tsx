import { Suspense, useId, useRef } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { NeedQuery } from '../../search/need-link.ts';
import { LONGEST_NEED } from '../../search/longest-need.ts';
import button from '../../ui/button.module.css';
import { formatNumber } from '../../ui/dates.ts';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { NeedFile } from './need-file.tsx';
import { NeedFilters } from './need-filters.tsx';
import styles from './need-form.module.css';
import type { NeedText } from './use-need-text.ts';

const EXAMPLES = ['exampleBattery', 'exampleRobot', 'exampleMaterial', 'exampleSoftware'] as const;

interface Props {
  need: NeedQuery;
  field: NeedText;
  onFilter: (need: NeedQuery) => void;
  /** The visitor has asked, and wants to see the answer. */
  onGo: () => void;
}

/** The need in the visitor's own words, or out of a file; below it what narrows the matches. */
export function NeedForm({ need, field, onFilter, onGo }: Props) {
  const { t, locale } = useText();
  const drawn = useIsDrawn();
  const ids = { text: useId(), note: useId() };
  const composing = useRef(false);
  const narrowing = need.sectors.length + need.offers.length + need.levels.length + (need.near ? 1 : 0);
  const counts = {
    used: formatNumber(field.text.length, locale),
    most: formatNumber(LONGEST_NEED, locale),
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={ids.text}
      onSubmit={(event) => {
        event.preventDefault();
        field.put(field.text);
        if (field.text.trim() !== '') onGo();
      }}
    >
      <NeedFile text={field.text} onText={field.put}>
        <label id={ids.text} className={styles.label}>
          {t('match.label')}
          <textarea
            rows={8}
            value={field.text}
            placeholder={t('match.placeholder')}
            aria-describedby={ids.note}
            disabled={!drawn}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={(event) => {
              composing.current = false;
              field.type(event.currentTarget.value, false);
            }}
            onChange={(event) => field.type(event.target.value, composing.current)}
          />
        </label>
        <p className={styles.note} id={ids.note}>
          <span>{t('match.private')}</span>
          <span className={styles.count}>{t('match.used', counts)}</span>
        </p>
        <p role="status" className={styles.cut}>
          {field.isCut ? t('match.cut', { most: counts.most }) : null}
        </p>
      </NeedFile>
      <p className={styles.examples}>
        {t('match.try')}
        {EXAMPLES.map((example) => (
          <button
            key={example}
            type="button"
            disabled={!drawn}
            onClick={() => field.put(t(`match.${example}Text`))}
          >
            {t(`match.${example}`)}
          </button>
        ))}
      </p>
      {drawn ? (
        <details className={styles.narrow} open={narrowing > 0 || undefined}>
          <summary>{narrowing > 0 ? t('match.narrowed', { count: narrowing }) : t('match.narrow')}</summary>
          <Suspense>
            <NeedFilters need={need} onChange={onFilter} />
          </Suspense>
        </details>
      ) : null}
      <p className={styles.actions}>
        <button type="submit" className={button.primary} disabled={!drawn}>
          {t('match.go')}
        </button>
        {field.text === '' ? null : (
          <button type="button" className={button.quiet} onClick={() => field.put('')}>
            {t('match.clear')}
          </button>
        )}
      </p>
    </form>
  );
}
