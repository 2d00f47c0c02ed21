import { useState } from 'react';
import type { RecordRow } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { isGroup } from '../../dataset/document-path.ts';
import { SHEETS } from '../../sheets/sheet-table.ts';
import button from '../../ui/button.module.css';
import { Failure } from '../failure.tsx';
import { labelsOf } from '../form/use-labels.ts';
import styles from '../staff.module.css';
import { isSheetRow } from './known-records.ts';
import own from './sheets.module.css';
import { useDownload } from './use-download.ts';

const typeOf = ({ document }: RecordRow): string => (isGroup(document) ? String(document['type']) : '');

/** The whole directory, or the types that one chooses. */
export function DownloadPanel({ rows }: { rows: readonly RecordRow[] }) {
  const text = useText();
  const { t } = text;
  const { choice } = labelsOf(text);
  const [types, setTypes] = useState<readonly string[]>([]);
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const download = useDownload();
  const wanted = rows.filter((row) => isSheetRow(row) && (types.length === 0 || types.includes(typeOf(row))));
  const isCsvPossible = types.length === 1;
  const taken = isCsvPossible ? format : 'xlsx';
  const toggle = (type: string) =>
    setTypes(types.includes(type) ? types.filter((one) => one !== type) : [...types, type]);
  return (
    <section className={styles.panel} aria-label={t('sheets.download')}>
      <h2>{t('sheets.download')}</h2>
      <fieldset className={own.types}>
        <legend className={styles.note}>{t('sheets.downloadHelp')}</legend>
        {SHEETS.map(({ type, name }) => (
          <label key={type}>
            <input type="checkbox" checked={types.includes(type)} onChange={() => toggle(type)} />
            {text.locale === 'en' ? choice(type) : name}
          </label>
        ))}
      </fieldset>
      <fieldset className={own.types}>
        <legend className={styles.note}>{t('sheets.format')}</legend>
        {(['xlsx', 'csv'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="sheet-format"
              checked={taken === one}
              disabled={one === 'csv' && !isCsvPossible}
              onChange={() => setFormat(one)}
            />
            {t(one === 'csv' ? 'sheets.formatCsv' : 'sheets.formatXlsx')}
          </label>
        ))}
      </fieldset>
      <p className={styles.actions}>
        <button
          type="button"
          className={button.primary}
          disabled={download.isPending}
          onClick={() => download.mutate({ wanted, types, format: taken })}
        >
          {download.isPending ? t('sheets.writing') : t('sheets.downloadButton', { count: wanted.length })}
        </button>
      </p>
      <Failure error={download.error} />
    </section>
  );
}
