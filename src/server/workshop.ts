/**
 * What the rest of the service asks to have checked and built. The work is a builder's, which tells what differs
 * from what is published; here that becomes whole sets of documents, those that did not change shared.
 */
import type { RecordProblem } from '../domain/refusal.ts';
import type { Builder, Commission } from './building.ts';
import { packedWith, type PackedDocuments } from './packed-documents.ts';
import type { Publication } from './publication.ts';
import type { Difference } from './store/documents.ts';

export interface Work {
  /** Of the publication that the proposals were laid over. */
  number: number;
  problems: RecordProblem[];
  built?: PackedDocuments;
  /** What `built` changes, for the store. */
  difference?: Difference;
}

export interface Workshop {
  work(commission: Pick<Commission, 'proposals' | 'build'>): Promise<Work>;
  close(): Promise<void>;
}

const ATTEMPTS = 5;

export function createWorkshop(builder: Builder, publication: Publication): Workshop {
  return {
    async work(commission) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { number, problems, difference } = await builder.build(commission);
        if (!difference) return { number, problems };
        if (publication.current().number < number) await publication.refresh();
        const { number: kept, documents } = publication.current();
        // Somebody published meanwhile: what differs is told of documents that are not kept any more.
        if (kept !== number) continue;
        return { number, problems, built: packedWith(documents, difference), difference };
      }
      throw new Error('Others published again and again while the documents were built.');
    },
    close: () => builder.close(),
  };
}
