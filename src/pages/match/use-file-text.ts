/** Reads the text of a chosen file; long work shows how far it is and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import { DocumentFault, type FaultReason } from '../../documents/reading/document-fault.ts';
import { LONGEST_NEED } from '../../search/longest-need.ts';

export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'read'; readonly name: string }
  | { readonly kind: 'fault'; readonly name: string; readonly reason: FaultReason };

export function useFileText(onText: (text: string) => void) {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(function stopWhenLeaving() {
    return () => running.current?.abort();
  }, []);

  const read = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const { name } = file;
    setState({ kind: 'reading', name, share: 0 });
    try {
      const { readDocument } = await import('../../documents/reading/read-document.ts');
      const onProgress = (share: number) => {
        if (!signal.aborted) setState({ kind: 'reading', name, share });
      };
      const text = await readDocument(file, { signal, longest: LONGEST_NEED, onProgress });
      if (signal.aborted) return;
      setState({ kind: 'read', name });
      onText(text);
    } catch (error) {
      if (signal.aborted) return;
      console.info('The file was not read.', error);
      setState({ kind: 'fault', name, reason: error instanceof DocumentFault ? error.reason : 'corrupt' });
    }
  };
  return {
    state,
    read: (file: File) => void read(file),
    stop() {
      running.current?.abort();
      setState({ kind: 'none' });
    },
  };
}
