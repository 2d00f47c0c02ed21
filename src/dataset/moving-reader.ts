/** Reads the documents of the newest version that the page knows of. */
import { createHttpReader, type ReadDocument } from './document-reader.ts';

export interface MovingReader {
  read: ReadDocument;
  /** From now on documents come from `base`; those that are on their way are read again from there. */
  moveTo(base: string): void;
}

export function createMovingReader(
  base: string,
  readerAt: (base: string) => ReadDocument = createHttpReader,
): MovingReader {
  let current = readerAt(base);
  const read: ReadDocument = async (path) => {
    const asked = current;
    try {
      const document = await asked(path);
      return asked === current ? document : await read(path);
    } catch (error) {
      if (asked === current) throw error;
      return read(path);
    }
  };
  return {
    read,
    moveTo(next) {
      current = readerAt(next);
    },
  };
}
