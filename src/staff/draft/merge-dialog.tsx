import { useMemo, useState } from 'react';
import { differencesOf } from '../../domain/field-difference.ts';
import { mergeDocuments, type Conflict } from '../../domain/merging.ts';
import type { EditableKind, RecordDocument } from '../../domain/record-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { DifferenceTable } from '../change/difference-table.tsx';
import { Dialog } from '../dialog.tsx';
import { differenceLines } from '../record/difference-words.ts';
import { withPart } from '../record/part.ts';
import styles from '../staff.module.css';
import { useSpeaker } from '../use-reference.ts';
import mergeStyles from './merge-dialog.module.css';

interface MergeDialogProps {
  kind: EditableKind;
  base: RecordDocument;
  mine: RecordDocument;
  theirs: RecordDocument;
  onSettle: (merged: RecordDocument) => void;
  onClose: () => void;
}

type Side = 'mine' | 'theirs';

interface ConflictChoiceProps {
  kind: EditableKind;
  conflict: Conflict;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}

/** One field that both changed: the two texts side by side, of which one is chosen. */
function ConflictChoice({ kind, conflict, side, onChoose }: ConflictChoiceProps) {
  const { t } = useText();
  const speaker = useSpeaker();
  const told = (value: unknown) => {
    const lines = differenceLines(
      kind,
      [{ path: conflict.path, ...(value !== undefined && { after: value }) }],
      speaker,
    );
    return { place: lines[0]?.place ?? '', words: lines.map(({ after }) => after ?? '').join('\n') };
  };
  const { place } = told(conflict.mine ?? conflict.theirs);
  return (
    <fieldset className={mergeStyles.conflict}>
      <legend>{place}</legend>
      <p className={styles.note}>
        {t('staff.merge.before')} {told(conflict.base).words || t('staff.diff.absent')}
      </p>
      <div className={mergeStyles.sides}>
        {(['mine', 'theirs'] as const).map((option) => (
          <label key={option} className={mergeStyles.side}>
            <span>
              <input
                type="radio"
                name={conflict.path.join('/')}
                checked={side === option}
                onChange={() => onChoose(option)}
              />{' '}
              {t(`staff.merge.${option}`)}
            </span>
            <span className={mergeStyles.words}>
              {told(conflict[option]).words || t('staff.diff.removed')}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What both changed is decided field by field; what only one changed is taken over by itself, and shown. */
export function MergeDialog({ kind, base, mine, theirs, onSettle, onClose }: MergeDialogProps) {
  const { t } = useText();
  const { merged, conflicts } = useMemo(() => mergeDocuments(base, mine, theirs), [base, mine, theirs]);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const keyOf = ({ path }: Conflict) => path.join('/');
  const settled = conflicts.reduce<unknown>(
    (document, conflict) =>
      sides[keyOf(conflict)] === 'theirs' ? withPart(document, conflict.path, conflict.theirs) : document,
    merged,
  );
  const open = conflicts.filter((conflict) => sides[keyOf(conflict)] === undefined).length;
  return (
    <Dialog title={t('staff.merge.title')} onClose={onClose} isWide>
      <div className={styles.page}>
        <p>
          {conflicts.length > 0 ? t('staff.merge.text', { count: conflicts.length }) : t('staff.merge.none')}
        </p>
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={keyOf(conflict)}
            kind={kind}
            conflict={conflict}
            side={sides[keyOf(conflict)]}
            onChoose={(side) => setSides({ ...sides, [keyOf(conflict)]: side })}
          />
        ))}
        <DifferenceTable
          kind={kind}
          differences={differencesOf(theirs, settled)}
          caption={t('staff.merge.result')}
        />
        <div className={styles.actions}>
          <button
            type="button"
            className={button.primary}
            disabled={open > 0}
            onClick={() => onSettle(settled as RecordDocument)}
          >
            {t('staff.merge.settle')}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {t('staff.cancel')}
          </button>
          {open > 0 ? <span className={styles.note}>{t('staff.merge.left', { count: open })}</span> : null}
        </div>
      </div>
    </Dialog>
  );
}
