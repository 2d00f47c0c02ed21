import { SEEKERS, WISHES } from '../../domain/join-path.ts';
import { OFFERINGS } from '../../domain/joining.ts';
import { useText } from '../../i18n/use-text.tsx';
import page from '../../ui/page.module.css';
import { Choices, LetterStep, TextStepField, type StepProps } from './letter-step.tsx';

export function WhoStep(props: StepProps) {
  const { t } = useText();
  const { joining, onChange } = props;
  return (
    <LetterStep title={t('joining.step.who')}>
      <TextStepField
        {...props}
        field="organisation"
        label={t('joining.organisation')}
        autoComplete="organization"
      />
      <label className={page.field}>
        {t('joining.seekerLabel')}
        <select
          aria-label={t('joining.seekerLabel')}
          value={joining.seeker ?? ''}
          onChange={(event) => {
            const { seeker: _, ...rest } = joining;
            const seeker = SEEKERS.find((known) => known === event.target.value);
            onChange({ ...rest, ...(seeker && { seeker }) });
          }}
        >
          <option value="">{t('joining.seekerNone')}</option>
          {SEEKERS.map((seeker) => (
            <option key={seeker} value={seeker}>
              {t(`join.seeker.${seeker}`)}
            </option>
          ))}
        </select>
      </label>
      <TextStepField
        {...props}
        field="about"
        label={t('joining.about')}
        hint={t('joining.aboutHint')}
        rows={3}
      />
    </LetterStep>
  );
}

export function OfferStep(props: StepProps) {
  const { t } = useText();
  const { joining, onChange } = props;
  return (
    <LetterStep title={t('joining.step.offer')}>
      <Choices
        legend={t('joining.offerLegend')}
        values={OFFERINGS}
        chosen={joining.offers}
        nameOf={(offering) => t(`joining.offering.${offering}`)}
        onChange={(offers) => onChange({ ...joining, offers })}
      />
      <TextStepField
        {...props}
        field="offer"
        label={t('joining.offer')}
        hint={t('joining.offerHint')}
        rows={4}
      />
    </LetterStep>
  );
}

export function SeekStep(props: StepProps) {
  const { t } = useText();
  const { joining, onChange } = props;
  return (
    <LetterStep title={t('joining.step.seek')}>
      <Choices
        legend={t('joining.seekLegend')}
        values={WISHES}
        chosen={joining.wishes}
        nameOf={(wish) => t(`join.wish.${wish}`)}
        onChange={(wishes) => onChange({ ...joining, wishes })}
      />
      <TextStepField
        {...props}
        field="seek"
        label={t('joining.seek')}
        hint={t('joining.seekHint')}
        rows={4}
      />
    </LetterStep>
  );
}

export function WhenStep({ today, ...props }: StepProps & { today: string }) {
  const { t } = useText();
  const { joining, faults, onChange } = props;
  const isWrong = faults.some(({ field }) => field === 'date');
  return (
    <LetterStep title={t('joining.step.when')}>
      <label className={page.field}>
        {t('joining.date')}
        <small>{t('joining.dateHint')}</small>
        <input
          type="date"
          min={today}
          value={joining.date}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'joining-date-fault' : undefined}
          onChange={(event) => onChange({ ...joining, date: event.target.value })}
        />
        {isWrong ? <em id="joining-date-fault">{t('joining.error.dateDate')}</em> : null}
      </label>
      <TextStepField {...props} field="reach" label={t('joining.reach')} hint={t('joining.reachHint')} />
    </LetterStep>
  );
}
