import { useMemo } from 'react';
import type { FieldDifference } from '../../domain/field-difference.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import { differenceLines } from '../record/difference-words.ts';
import { useSpeaker } from '../use-reference.ts';
import styles from './difference-table.module.css';

interface DifferenceTableProps {
  kind: EditableKind;
  differences: readonly FieldDifference[];
  caption: string;
}

/** What changes, in plain words: the field, what stood there, what will stand there. */
export function DifferenceTable({ kind, differences, caption }: DifferenceTableProps) {
  const { t } = useText();
  const speaker = useSpeaker();
  const lines = useMemo(() => differenceLines(kind, differences, speaker), [kind, differences, speaker]);
  if (lines.length === 0) return <p className={styles.none}>{t('staff.diff.none')}</p>;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staff.diff.field')}</th>
          <th scope="col">{t('staff.diff.before')}</th>
          <th scope="col">{t('staff.diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ place, before, after }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place may have several lines
          <tr key={`${place} ${index}`}>
            <th scope="row">{place}</th>
            <td data-label={t('staff.diff.before')}>
              {before === undefined ? <em>{t('staff.diff.absent')}</em> : <del>{before}</del>}
            </td>
            <td data-label={t('staff.diff.after')}>
              {after === undefined ? <em>{t('staff.diff.removed')}</em> : <ins>{after}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
