import { useDeferredValue, useMemo, useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { Known } from '../../sheets/known.ts';
import type { Plan, RowPlan } from '../../sheets/plan.ts';
import { rowKey, settle, takenRows, type Decision, type Decisions } from '../../sheets/settle.ts';
import button from '../../ui/button.module.css';
import { Refusal } from '../change/refusal.tsx';
import styles from '../staff.module.css';
import { RowPanel } from './row-panel.tsx';
import { inOrder, ROW_VIEWS, type RowView } from './row-views.ts';
import own from './sheets.module.css';
import { useApply } from './use-apply.ts';

const AT_ONCE = 40;
const UNDECIDED: Decision = {};

function takenIds(known: Known, rows: readonly RowPlan[], decisions: Decisions): Set<string> {
  const ids = rows
    .filter(({ state }) => state === 'new')
    .map((row) => decisions.get(rowKey(row))?.id ?? row.id);
  return new Set([...known.records.map(({ id }) => id), ...ids.filter((id, at) => ids.indexOf(id) !== at)]);
}

/** What the file would change, row by row; the decisions that a person has to take; and the way on. */
export function PlanPreview({ plan, known, file }: { plan: Plan; known: Known; file: string }) {
  const { t } = useText();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [view, setView] = useState<RowView>();
  const [count, setCount] = useState(AT_ONCE);
  const [why, setWhy] = useState(file);
  const apply = useApply(plan);
  const rows = useMemo(() => inOrder(plan.rows), [plan]);
  const shown = view ? plan.rows.filter(ROW_VIEWS[view]) : rows;
  const settled = useDeferredValue(decisions);
  const taken = useMemo(() => takenRows(plan, settled), [plan, settled]);
  const ids = useMemo(() => takenIds(known, taken, settled), [known, taken, settled]);
  const isIdTaken = (row: RowPlan) =>
    row.state === 'new' && ids.has(decisions.get(rowKey(row))?.id ?? row.id);
  const isHeld = taken.some(isIdTaken);
  const decide = (row: RowPlan, decision: Decision) =>
    setDecisions((before) => new Map(before).set(rowKey(row), decision));
  return (
    <>
      <div className={styles.head}>
        <div className={styles.tabs} role="group" aria-label={t('sheets.view')}>
          <button type="button" aria-pressed={view === undefined} onClick={() => setView(undefined)}>
            {t('sheets.all')}
          </button>
          {(Object.keys(ROW_VIEWS) as RowView[]).map((one) => {
            const found = plan.rows.filter(ROW_VIEWS[one]).length;
            return found > 0 ? (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {t(`sheets.summary.${one}`, { count: found })}
              </button>
            ) : null;
          })}
        </div>
      </div>
      {plan.missingTitles.map(({ sheetName, titles }) => (
        <p key={sheetName} className={styles.note}>
          {t('sheets.missing', { sheet: sheetName, titles: titles.join('、') })}
        </p>
      ))}
      {rows.length === 0 ? (
        <p className={styles.panel} role="status">
          {t('sheets.nothing')}
        </p>
      ) : null}
      {shown.slice(0, count).map((row) => (
        <RowPanel
          key={rowKey(row)}
          row={row}
          decision={decisions.get(rowKey(row)) ?? UNDECIDED}
          problems={apply.problems.get(rowKey(row)) ?? []}
          isIdTaken={isIdTaken(row)}
          onDecide={(decision) => decide(row, decision)}
        />
      ))}
      {shown.length > count ? (
        <button type="button" className={button.button} onClick={() => setCount(count + AT_ONCE)}>
          {t('sheets.more', { count: Math.min(AT_ONCE, shown.length - count) })}
        </button>
      ) : null}
      {rows.length > 0 ? (
        <form
          className={own.foot}
          onSubmit={(event) => {
            event.preventDefault();
            apply.mutate({ why, records: settle(plan, decisions, known) });
          }}
        >
          <label className={styles.field}>
            {t('sheets.why')}
            <input
              required
              maxLength={2000}
              value={why}
              placeholder={t('sheets.whyHint')}
              onChange={({ target }) => setWhy(target.value)}
            />
          </label>
          {apply.problems.size > 0 ? <p className={styles.error}>{t('sheets.unsound')}</p> : null}
          <Refusal error={apply.error} />
          <p className={styles.actions}>
            <button
              type="submit"
              className={button.primary}
              disabled={taken.length === 0 || isHeld || apply.isPending}
            >
              {apply.isPending ? t('sheets.applying') : t('sheets.apply', { count: taken.length })}
            </button>
            {taken.length === 0 ? <span className={styles.note}>{t('sheets.none')}</span> : null}
            {isHeld ? <span className={styles.note}>{t('sheets.idTaken')}</span> : null}
          </p>
        </form>
      ) : null}
    </>
  );
}
