import { useId } from 'react';
import type { EnquiryDraft } from '../../device/enquiry-draft.ts';
import { ENQUIRY_LIMITS, type EnquiryField } from '../../domain/enquiry.ts';
import { useText } from '../../i18n/use-text.tsx';
import page from '../../ui/page.module.css';

interface Props {
  draft: EnquiryDraft;
  today: string;
  /** Fields to mend, once the visitor has tried to go on. */
  faults: readonly EnquiryField[];
  onChange: (draft: EnquiryDraft) => void;
}

export function EnquiryFields({ draft, today, faults, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  const describe = (field: EnquiryField) => ({
    id: `${id}-${field}`,
    'aria-invalid': faults.includes(field),
    'aria-describedby': faults.includes(field) ? `${id}-${field}-fault` : undefined,
  });
  const fault = (field: EnquiryField) =>
    faults.includes(field) ? (
      <em id={`${id}-${field}-fault`}>
        {t(`enquiry.error.${field}`, { most: field === 'date' ? undefined : ENQUIRY_LIMITS[field] })}
      </em>
    ) : null;
  return (
    <>
      <label className={page.field}>
        {t('enquiry.organisation')}
        <small>{t('enquiry.organisationHint')}</small>
        <input
          {...describe('organisation')}
          value={draft.organisation}
          autoComplete="organization"
          onChange={(event) => onChange({ ...draft, organisation: event.target.value })}
        />
        {fault('organisation')}
      </label>
      <label className={page.field}>
        {t('enquiry.need')}
        <textarea
          {...describe('need')}
          rows={5}
          value={draft.need}
          onChange={(event) => onChange({ ...draft, need: event.target.value })}
        />
        {fault('need')}
      </label>
      <label className={page.field}>
        {t('enquiry.reach')}
        <small>{t('enquiry.reachHint')}</small>
        <input
          {...describe('reach')}
          value={draft.reach}
          onChange={(event) => onChange({ ...draft, reach: event.target.value })}
        />
        {fault('reach')}
      </label>
      <label className={page.field}>
        {t('enquiry.date')}
        <small>{t('enquiry.dateHint')}</small>
        <input
          {...describe('date')}
          type="date"
          min={today}
          value={draft.date}
          onChange={(event) => onChange({ ...draft, date: event.target.value })}
        />
        {fault('date')}
      </label>
    </>
  );
}
