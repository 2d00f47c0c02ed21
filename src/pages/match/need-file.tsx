import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import styles from './need-file.module.css';
import { useFileText, type FileState } from './use-file-text.ts';

function FileNote({ state, onStop }: { state: FileState; onStop: () => void }) {
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
  if (state.kind === 'read') return <>{t('match.fileDone', { name: state.name })}</>;
  if (state.kind === 'fault') return <>{t(`match.fault.${state.reason}`, { name: state.name })}</>;
  return null;
}

/** What lies inside takes a dropped file; below it the button for those who do not drag. */
export function NeedFile({ onText, children }: { onText: (text: string) => void; children: ReactNode }) {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  const { state, read, stop } = useFileText(onText);
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
        if (file) read(file);
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
              if (file) read(file);
              // The same file can be chosen again after it was changed.
              event.currentTarget.value = '';
            }}
          />
          {t('match.file')}
        </label>
        <span>{t('match.fileHint')}</span>
      </p>
      <p role="status" className={styles.state} data-fault={state.kind === 'fault' || undefined}>
        <FileNote state={state} onStop={stop} />
      </p>
    </div>
  );
}
