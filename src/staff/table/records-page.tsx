/** All records in one table: the address says which, a person chooses what is shown of them. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { ENTRY_TYPES } from '../../domain/entry-type.ts';
import { EDITABLE_KINDS } from '../../domain/record-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { Failure } from '../failure.tsx';
import { labelsOf } from '../form/use-labels.ts';
import { recordsQuery } from '../queries.ts';
import { DownloadFound } from '../sheets/download-found.tsx';
import styles from '../staff.module.css';
import { useSpeaker } from '../use-reference.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { RecordTable } from './record-table.tsx';
import { rowAnswers, tableRow } from './record-row.ts';
import tableStyles from './record-table.module.css';
import { useColumns } from './use-columns.ts';
import { usePrepared } from './use-prepared.ts';

const MISSING = ['phone', 'address', 'place', 'website', 'level', 'sources'] as const;

export function RecordsPage() {
  const text = useText();
  const { t, locale } = text;
  const { choice } = labelsOf(text);
  const [params, setParams] = useSearchParams();
  const records = useQuery(recordsQuery);
  const speaker = useSpeaker();
  const [columns, setColumns] = useColumns();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isBulk, setBulk] = useState(false);
  const read = (name: string) => params.get(name) ?? '';
  const filter = useDeferredValue({ words: read('q'), of: read('of'), missing: read('missing') }, undefined);
  const put = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const rows = useMemo(
    () => (records.data ?? []).map((row) => tableRow(row, speaker, t)),
    [records.data, speaker, t],
  );
  usePrepared(rows);
  const { words, of, missing } = filter;
  const found = useMemo(
    () => rows.filter((row) => rowAnswers(row, { words, of, missing })),
    [rows, words, of, missing],
  );
  const selected = found.filter(({ key }) => chosen.has(key));
  return (
    <div className={`${styles.page} ${tableStyles.page}`}>
      <title>{`${t('staff.nav.records')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{t('staff.nav.records')}</h1>
        <span className={styles.note} role="status">
          {t('staff.table.count', { count: found.length })}
        </span>
        <Link className={button.button} to={paths.staff(locale, 'new')}>
          {t('staff.new.title')}
        </Link>
      </div>
      <div className={tableStyles.filters} role="search">
        <input
          type="search"
          value={read('q')}
          placeholder={t('staff.table.search')}
          aria-label={t('staff.table.search')}
          onChange={({ target }) => put('q', target.value)}
        />
        <select
          aria-label={t('staff.table.of')}
          value={read('of')}
          onChange={({ target }) => put('of', target.value)}
        >
          <option value="">{t('staff.table.all')}</option>
          {ENTRY_TYPES.map((type) => (
            <option key={type} value={type}>
              {choice(type)}
            </option>
          ))}
          {EDITABLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`staff.kind.${kind}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('staff.table.missing')}
          value={read('missing')}
          onChange={({ target }) => put('missing', target.value)}
        >
          <option value="">{t('staff.table.missing')}</option>
          {MISSING.map((name) => (
            <option key={name} value={name}>
              {t('staff.table.without', { name: t(`staff.column.${name}`) })}
            </option>
          ))}
        </select>
        <ColumnChoice columns={columns} onChange={setColumns} />
        <DownloadFound found={found.map(({ row }) => row)} />
        {selected.length > 0 ? (
          <>
            <button type="button" className={button.primary} onClick={() => setBulk(true)}>
              {t('staff.bulk.open', { count: selected.length })}
            </button>
            <button type="button" className={styles.small} onClick={() => setChosen(new Set())}>
              {t('staff.table.unselect')}
            </button>
          </>
        ) : null}
      </div>
      <Failure error={records.error} onRetry={() => void records.refetch()} />
      {records.isPending ? <p role="status">{t('staff.loading')}</p> : null}
      {records.data ? (
        <RecordTable rows={found} columns={columns} chosen={chosen} onChoose={setChosen} />
      ) : null}
      {isBulk ? <BulkDialog rows={selected} onClose={() => setBulk(false)} /> : null}
    </div>
  );
}
