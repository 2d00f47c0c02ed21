import type { Edit } from '../../sheets/plan.ts';
import type { Decision } from '../../sheets/settle.ts';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import styles from './sheets.module.css';

interface EditTableProps {
  readonly edits: readonly Edit[];
  readonly theirs: NonNullable<Decision['theirs']>;
  readonly onTheirs: (theirs: readonly string[]) => void;
}

/** Every changed cell, what stood there and what will; where two people changed it, which one to take. */
export function EditTable({ edits, theirs, onTheirs }: EditTableProps) {
  const { t } = useText();
  const id = useId();
  const shown = (text: string) => text || t('sheets.empty');
  const choose = (title: string, isTheirs: boolean) =>
    onTheirs(isTheirs ? [...theirs, title] : theirs.filter((one) => one !== title));
  return (
    <table className={styles.cells}>
      <thead>
        <tr>
          <th>{t('sheets.column')}</th>
          <th>{t('sheets.before')}</th>
          <th>{t('sheets.after')}</th>
        </tr>
      </thead>
      <tbody>
        {edits.map(({ title, before, after, conflict, isAutomatic }) => (
          <tr key={title}>
            <th scope="row">
              {title} {isAutomatic ? <span className={styles.note}>{t('sheets.automatic')}</span> : null}
            </th>
            <td>{before ? <del>{before}</del> : <span className={styles.note}>{t('sheets.empty')}</span>}</td>
            <td>
              <ins>{shown(after)}</ins>
              {conflict ? (
                <fieldset className={styles.types}>
                  <legend className={styles.note}>
                    {conflict.base === undefined
                      ? t('sheets.conflictUnknown')
                      : t('sheets.conflictNote', { base: shown(conflict.base) })}
                  </legend>
                  {[false, true].map((isTheirs) => (
                    <label key={String(isTheirs)}>
                      <input
                        type="radio"
                        name={`${id}-${title}`}
                        checked={theirs.includes(title) === isTheirs}
                        onChange={() => choose(title, isTheirs)}
                      />
                      {t(isTheirs ? 'sheets.theirs' : 'sheets.mine')}
                    </label>
                  ))}
                </fieldset>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
