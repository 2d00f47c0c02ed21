import { useId } from 'react';
import { CASE_LIMITS, CORRECTABLE_FIELDS } from '../../domain/enquiry-limits.ts';
import { ENQUIRY_LIMITS } from '../../domain/enquiry.ts';
import { useText } from '../../i18n/use-text.tsx';
import page from '../../ui/page.module.css';
import type { CorrectionDraft, CorrectionFault } from './correction-draft.ts';
import styles from './correct-page.module.css';

interface Props {
  draft: CorrectionDraft;
  faults: readonly CorrectionFault[];
  onChange: (draft: CorrectionDraft) => void;
}

const LIMITS = { ...ENQUIRY_LIMITS, corrections: CASE_LIMITS.correction };

export function CorrectionFields({ draft, faults, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  const isClaim = draft.kind === 'claim';
  const describe = (field: CorrectionFault) => ({
    'aria-invalid': faults.includes(field),
    'aria-describedby': faults.includes(field) ? `${id}-${field}` : undefined,
  });
  const fault = (field: CorrectionFault) =>
    faults.includes(field) ? (
      <em id={`${id}-${field}`}>{t(`correct.error.${field}`, { most: LIMITS[field] })}</em>
    ) : null;
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{t('correct.kindLegend')}</legend>
        {(['correction', 'claim'] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={draft.kind === kind}
              onChange={() => onChange({ ...draft, kind })}
            />
            {t(kind === 'claim' ? 'correct.kindClaim' : 'correct.kindCorrection')}
          </label>
        ))}
      </fieldset>
      <label className={page.field}>
        {t(isClaim ? 'correct.needClaim' : 'correct.need')}
        <small>{t('correct.needHint')}</small>
        <textarea
          {...describe('need')}
          rows={5}
          value={draft.need}
          onChange={({ target }) => onChange({ ...draft, need: target.value })}
        />
        {fault('need')}
      </label>
      <fieldset className={styles.right}>
        <legend>{t('correct.right')}</legend>
        {CORRECTABLE_FIELDS.map((field) => (
          <label key={field} className={page.field}>
            {t(`correct.${field}`)}
            <input
              {...describe('corrections')}
              value={draft.corrections[field]}
              onChange={({ target }) =>
                onChange({ ...draft, corrections: { ...draft.corrections, [field]: target.value } })
              }
            />
          </label>
        ))}
        <span className={page.field}>{fault('corrections')}</span>
      </fieldset>
      {(['organisation', 'reach'] as const).map((field) => (
        <label key={field} className={page.field}>
          {t(`correct.${field}`)}
          <small>{t(field === 'reach' ? 'correct.reachHint' : 'correct.organisationHint')}</small>
          <input
            {...describe(field)}
            value={draft[field]}
            autoComplete={field === 'organisation' ? 'organization' : 'off'}
            onChange={({ target }) => onChange({ ...draft, [field]: target.value })}
          />
          {fault(field)}
        </label>
      ))}
    </>
  );
}
