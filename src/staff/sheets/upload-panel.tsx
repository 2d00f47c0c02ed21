import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { Failure } from '../failure.tsx';
import styles from '../staff.module.css';
import { FaultLine } from './fault-line.tsx';
import own from './sheets.module.css';
import type { usePlan } from './use-plan.ts';

type Planning = ReturnType<typeof usePlan>;

function Running({ planning: { progress, file, cancel } }: { planning: Planning }) {
  const { t } = useText();
  return (
    <div className={own.drop}>
      <p role="status">
        {progress ? t('sheets.comparing', { ...progress }) : t('sheets.reading', { name: file })}
      </p>
      <progress
        className={own.progress}
        aria-label={t('sheets.upload')}
        {...(progress && { max: progress.total, value: progress.done })}
      />
      <button type="button" className={button.button} onClick={cancel}>
        {t('sheets.cancel')}
      </button>
    </div>
  );
}

function Chooser({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useText();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      className={own.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id} className={button.primary}>
        {t('sheets.choose')}
      </label>
      <input
        id={id}
        className={own.file}
        type="file"
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          take(target.files);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
      <span className={styles.note}>{t('sheets.drop')}</span>
    </div>
  );
}

export function UploadPanel({ planning }: { planning: Planning }) {
  const { t } = useText();
  const { planned, isPending, error, wasCancelled, start } = planning;
  const stops = planned?.plan.stops ?? [];
  return (
    <section className={styles.panel} aria-label={t('sheets.upload')}>
      <h2>{t('sheets.upload')}</h2>
      <p className={styles.note}>{t('sheets.uploadHelp')}</p>
      {isPending ? <Running planning={planning} /> : <Chooser onFile={start} />}
      {wasCancelled ? <p role="status">{t('sheets.cancelled')}</p> : null}
      <Failure error={error} />
      {stops.length > 0 ? (
        <div className={styles.error} role="alert">
          <p>{t('sheets.stops')}</p>
          <ul className={own.faults}>
            {stops.map((fault) => (
              <FaultLine key={`${fault.sheet} ${fault.code} ${JSON.stringify(fault.values)}`} fault={fault} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
