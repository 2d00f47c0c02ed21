import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import { differencesOf } from '../../domain/field-difference.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { DifferenceTable } from '../change/difference-table.tsx';
import { Dialog } from '../dialog.tsx';
import { Failure } from '../failure.tsx';
import { labelsOf } from '../form/use-labels.ts';
import { wholeRecordsQuery } from '../queries.ts';
import { isGroup, type Json } from '../record/json.ts';
import { recordShape } from '../record/record-kind.ts';
import styles from '../staff.module.css';
import { BULK_WAYS, bulkChanged, type BulkChange } from './bulk-change.ts';
import { BulkValue } from './bulk-value.tsx';
import type { TableRow } from './record-row.ts';
import tableStyles from './record-table.module.css';

const NEVER = new Set(['$schema', 'id', 'type', 'names', 'basis']);
const SHOWN = 50;

/** One field of all chosen records, with every record that changes shown before anything is made. */
export function BulkDialog({ rows, onClose }: { rows: readonly TableRow[]; onClose: () => void }) {
  const text = useText();
  const { t, locale } = text;
  const { field: fieldName } = labelsOf(text);
  const navigate = useNavigate();
  const kind = rows[0]?.row.kind ?? 'entry';
  const isMixed = rows.some(({ row }) => row.kind !== kind);
  const shape = recordShape(kind);
  const fields = shape.kind === 'group' ? shape.fields.filter(({ name }) => !NEVER.has(name)) : [];
  const [change, setChange] = useState<BulkChange>({
    field: fields[0]?.name ?? '',
    way: 'set',
    value: undefined,
  });
  const whole = useQuery({ ...wholeRecordsQuery(kind), enabled: !isMixed });
  const field = fields.find(({ name }) => name === change.field);
  const ways = BULK_WAYS.filter(
    (way) => way === 'set' || (way === 'clear' ? !field?.required : field?.shape.kind === 'list'),
  );
  const isReady = change.way === 'clear' || change.value !== undefined;
  const changed = useMemo(() => {
    if (!isReady) return [];
    const chosen = new Set(rows.map(({ key }) => key));
    return (whole.data ?? []).flatMap(({ kind: of, id, revision, document }) => {
      if (!chosen.has(`${of}/${id}`) || !isGroup(document)) return [];
      const next = bulkChanged(of, document as Record<string, Json>, change);
      return next ? [{ kind: of, id, base: revision, before: document, document: next }] : [];
    });
  }, [rows, whole.data, change, isReady]);
  const make = useMutation({
    mutationFn: () =>
      callService('changes', changeHeadSchema, {
        method: 'POST',
        body: {
          why: t('staff.bulk.why', { name: fieldName(change.field) }),
          records: changed.map(({ before: _before, ...proposal }) => proposal),
        },
      }),
    onSuccess: ({ id }) => void navigate(paths.staff(locale, `changes/${id}`)),
  });
  const nameOf = (id: string) => rows.find(({ row }) => row.id === id)?.cells.name ?? id;
  return (
    <Dialog title={t('staff.bulk.title', { count: rows.length })} onClose={onClose} isWide>
      {isMixed ? (
        <p className={styles.notice}>{t('staff.bulk.mixed')}</p>
      ) : (
        <div className={styles.page}>
          <div className={styles.actions}>
            <label className={styles.field}>
              {t('staff.bulk.field')}
              <select
                value={change.field}
                onChange={({ target }) => setChange({ field: target.value, way: 'set', value: undefined })}
              >
                {fields.map(({ name }) => (
                  <option key={name} value={name}>
                    {fieldName(name)}
                  </option>
                ))}
              </select>
            </label>
            <label className={styles.field}>
              {t('staff.bulk.way')}
              <select
                value={change.way}
                onChange={({ target }) => setChange({ ...change, way: target.value as BulkChange['way'] })}
              >
                {ways.map((way) => (
                  <option key={way} value={way}>
                    {t(`staff.bulk.${way}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {field && change.way !== 'clear' ? (
            <BulkValue
              key={change.field}
              kind={kind}
              type={
                rows.every((row) => row.cells.type === rows[0]?.cells.type)
                  ? rows[0]?.row.document
                  : undefined
              }
              field={field}
              value={change.value}
              onChange={(value) => setChange({ ...change, value })}
            />
          ) : null}
          <Failure error={whole.error ?? make.error} />
          <p role="status">
            {whole.isPending
              ? t('staff.loading')
              : isReady
                ? t('staff.bulk.changed', { count: changed.length, of: rows.length })
                : ''}
          </p>
          <div className={tableStyles.preview}>
            {changed.slice(0, SHOWN).map(({ id, before, document }) => (
              <DifferenceTable
                key={id}
                kind={kind}
                differences={differencesOf(before, document)}
                caption={nameOf(id)}
              />
            ))}
            {changed.length > SHOWN ? (
              <p className={styles.note}>{t('staff.bulk.rest', { count: changed.length - SHOWN })}</p>
            ) : null}
          </div>
          <div className={styles.actions}>
            <button
              type="button"
              className={button.primary}
              disabled={changed.length === 0 || make.isPending}
              onClick={() => make.mutate()}
            >
              {t('staff.bulk.make')}
            </button>
            <button type="button" className={button.button} onClick={onClose}>
              {t('staff.cancel')}
            </button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
