import { useId } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { RowPlan } from '../../sheets/plan.ts';
import { obstacleOf, type Decision } from '../../sheets/settle.ts';
import styles from '../staff.module.css';
import { EditTable } from './edit-table.tsx';
import { FaultLine } from './fault-line.tsx';
import own from './sheets.module.css';
import type { RowProblem } from './use-apply.ts';

interface RowPanelProps {
  readonly row: RowPlan;
  readonly decision: Decision;
  /** Found by the service's check when it was to be submitted. */
  readonly problems: readonly RowProblem[];
  readonly isIdTaken: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function RowPanel({ row, decision, problems, isIdTaken, onDecide }: RowPanelProps) {
  const { t, locale } = useText();
  const id = useId();
  const obstacle = obstacleOf(row, decision);
  const isIn = !decision.isLeftOut && obstacle !== 'fault';
  const isUnsound = row.faults.length + problems.length > 0;
  return (
    <section className={`${styles.panel} ${isIn ? '' : own.out}`} aria-labelledby={id}>
      <div className={own.head}>
        <h3 id={id}>
          {row.state === 'new' || row.id === '' ? (
            row.name || row.id
          ) : (
            <Link to={paths.staff(locale, `records/${row.kind}/${row.id}`)}>{row.name}</Link>
          )}
        </h3>
        {row.state === 'new' ? (
          <span className={styles.chip} data-tone="good">
            {t('sheets.newRecord')}
          </span>
        ) : null}
        <span className={styles.note}>{t('sheets.row', { sheet: row.sheetName, row: row.row })}</span>
        {obstacle === 'fault' || row.state === 'same' ? null : (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={!decision.isLeftOut}
              onChange={({ target }) => onDecide({ ...decision, isLeftOut: !target.checked })}
            />
            {t('sheets.include')}
          </label>
        )}
      </div>
      {isUnsound ? (
        <ul className={own.faults}>
          {row.faults.map((fault) => (
            <FaultLine key={`${fault.column} ${fault.code}`} fault={fault} />
          ))}
          {problems.map(({ column, sentence }) => (
            <li key={`${column} ${sentence}`} className={own.fault}>
              {column ? <strong>{column} </strong> : null}
              {sentence}
            </li>
          ))}
          {row.faults.length > 0 ? <li className={styles.note}>{t('sheets.faulty')}</li> : null}
        </ul>
      ) : null}
      {row.twins.length > 0 ? (
        <p className={own.twins}>
          {row.twins.map(({ id: twin, name, isNew }) => (
            <span key={`${twin} ${name}`}>
              {t(isNew ? 'sheets.twinNew' : 'sheets.twin')}{' '}
              {isNew ? name : <Link to={paths.staff(locale, `records/entry/${twin}`)}>{name}</Link>}{' '}
            </span>
          ))}
        </p>
      ) : null}
      {row.state === 'new' && row.faults.length === 0 ? (
        <label className={styles.field}>
          {t('sheets.idLabel')}
          <input
            value={decision.id ?? row.id}
            aria-invalid={obstacle === 'id' || isIdTaken}
            aria-describedby={`${id}-id`}
            onChange={({ target }) => onDecide({ ...decision, id: target.value })}
          />
          <small id={`${id}-id`} className={styles.note}>
            {obstacle === 'id' ? t('sheets.idWrong') : t(isIdTaken ? 'sheets.idTaken' : 'sheets.idHelp')}
          </small>
        </label>
      ) : null}
      {row.edits.length > 0 ? (
        <EditTable
          edits={row.edits}
          theirs={decision.theirs ?? []}
          onTheirs={(theirs) => onDecide({ ...decision, theirs })}
        />
      ) : null}
    </section>
  );
}
