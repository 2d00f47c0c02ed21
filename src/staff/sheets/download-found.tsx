import type { RecordRow } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import styles from '../staff.module.css';
import { isSheetRow } from './known-records.ts';
import { useDownload } from './use-download.ts';

/** What the table shows, as a spreadsheet. */
export function DownloadFound({ found }: { found: readonly RecordRow[] }) {
  const { t } = useText();
  const download = useDownload();
  const wanted = found.filter(isSheetRow);
  return (
    <>
      <button
        type="button"
        className={styles.small}
        disabled={wanted.length === 0 || download.isPending}
        onClick={() => download.mutate({ wanted })}
      >
        {t(download.isPending ? 'sheets.writing' : 'sheets.downloadFound')}
      </button>
      <Failure error={download.error} />
    </>
  );
}
