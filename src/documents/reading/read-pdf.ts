/** The text of a PDF, page by page, in a worker of its own so that the page stays responsive. */
import { getDocument, GlobalWorkerOptions, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- the bundler makes the address of the file its default export
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { DocumentFault } from './document-fault.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Tables for Chinese fonts that bring none of their own; the build puts them here. */
const CHARACTER_MAPS = import.meta.env.DEV ? '/node_modules/pdfjs-dist/cmaps/' : `/assets/cmaps-${version}/`;

export interface Reading {
  readonly signal: AbortSignal;
  /** Longer texts are not read to their end. */
  readonly longest: number;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

function faultOf(error: unknown): DocumentFault {
  const name = error instanceof Error ? error.name : '';
  return new DocumentFault(name === 'PasswordException' ? 'locked' : 'corrupt', error);
}

export async function readPdf(bytes: Uint8Array, { signal, longest, onProgress }: Reading): Promise<string> {
  const task = getDocument({
    data: bytes,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  signal.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= document.numPages && text.length < longest; number += 1) {
      signal.throwIfAborted();
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
      text += '\n';
      page.cleanup();
      onProgress(number / document.numPages);
    }
    return text;
  } catch (error) {
    signal.throwIfAborted();
    throw faultOf(error);
  } finally {
    signal.removeEventListener('abort', stop);
    await task.destroy();
  }
}
