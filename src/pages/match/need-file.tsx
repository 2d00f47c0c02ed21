import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import styles from './need-file.module.css';
import { useFileText, type FileState } from './use-file-text.ts';

interface NoteProps {
  state: FileState;
  onStop: () => void;
  /** Absent where nothing was written before. */
  onRestore: (() => void) | undefined;
}

function FileNote({ state, onStop, onRestore }: NoteProps) {
  const { t } = useText();
  if (state.kind === 'reading') {
    return (
      <>
        {t('match.fileReading', { name: state.name, percent: Math.round(state.share * 100) })}
        <button type="button" className={button.quiet} onClick={onStop}>
          {t('match.fileCancel')}
        </button>
      </>
    );
  }
  if (state.kind === 'read') {
    return (
      <>
        {t('match.fileDone', { name: state.name })}{' '}
        {onRestore ? (
          <>
            {t('match.fileKept')}
            <button type="button" className={button.quiet} onClick={onRestore}>
              {t('match.fileUndo')}
            </button>
          </>
        ) : null}
      </>
    );
  }
  if (state.kind === 'fault') return <>{t(`match.fault.${state.reason}`, { name: state.name })}</>;
  return null;
}

/** What lies inside takes a dropped file; below it the button for those who do not drag. */
export function NeedFile({
  text,
  onText,
  children,
}: {
  /** What is written now. */
  text: string;
  onText: (text: string) => void;
  children: ReactNode;
}) {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  const [before, setBefore] = useState('');
  const { state, read, stop } = useFileText(onText);
  const open = (file: File) => {
    setBefore(text);
    read(file);
  };
  const restore = () => {
    onText(before);
    stop();
  };
  const isFile = (event: React.DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) open(file);
      }}
    >
      {children}
      <p className={styles.choose}>
        <label className={button.button}>
          <input
            type="file"
            className={styles.input}
            accept=".txt,.docx,.pdf,text/plain,application/pdf"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) open(file);
              // The same file can be chosen again after it was changed.
              event.currentTarget.value = '';
            }}
          />
          {t('match.file')}
        </label>
        <span>{t('match.fileHint')}</span>
      </p>
      <p role="status" className={styles.state} data-fault={state.kind === 'fault' || undefined}>
        <FileNote state={state} onStop={stop} onRestore={before.trim() === '' ? undefined : restore} />
      </p>
    </div>
  );
}
