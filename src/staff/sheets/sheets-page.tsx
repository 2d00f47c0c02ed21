/** Records as spreadsheets: taken away, edited in Excel or WPS, and brought back as one change. */
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import { recordsQuery } from '../queries.ts';
import styles from '../staff.module.css';
import { DownloadPanel } from './download-panel.tsx';
import { PlanPreview } from './plan-preview.tsx';
import own from './sheets.module.css';
import { UploadPanel } from './upload-panel.tsx';
import { usePlan } from './use-plan.ts';
import { WithoutSheet } from './without-sheet.tsx';

export function SheetsPage() {
  const { t } = useText();
  const records = useQuery(recordsQuery);
  const planning = usePlan();
  const { planned } = planning;
  const isReady = planned !== undefined && planned.plan.stops.length === 0;
  return (
    <div className={styles.page}>
      <title>{`${t('sheets.nav')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{isReady ? planned.name : t('sheets.heading')}</h1>
        {isReady ? (
          <button type="button" className={styles.small} onClick={planning.reset}>
            {t('sheets.other')}
          </button>
        ) : null}
      </div>
      {isReady ? (
        <PlanPreview plan={planned.plan} known={planned.known} file={planned.name} />
      ) : (
        <>
          <p className={styles.note}>{t('sheets.lead')}</p>
          <Failure error={records.error} onRetry={() => void records.refetch()} />
          {records.isPending ? <p role="status">{t('staff.loading')}</p> : null}
          <div className={own.panels}>
            {records.data ? <DownloadPanel rows={records.data} /> : null}
            <UploadPanel planning={planning} />
          </div>
          <WithoutSheet />
        </>
      )}
    </div>
  );
}
