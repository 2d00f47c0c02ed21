/** What the page and its worker say to each other. Plain values only. */
import type { Document } from '../../dataset/document-path.ts';
import type { Known, KnownRecord } from '../../sheets/known.ts';
import type { PlacedFault } from '../../sheets/fault.ts';
import type { BaseRequest, Plan } from '../../sheets/plan.ts';

export type ToWorker =
  | {
      readonly say: 'write';
      readonly known: Known;
      readonly records: readonly KnownRecord[];
      readonly types: readonly string[];
      readonly format: 'xlsx' | 'csv';
    }
  | { readonly say: 'read'; readonly file: File; readonly known: Known; readonly today: string }
  | { readonly say: 'bases'; readonly bases: ReadonlyMap<string, Document> };

export type FromWorker =
  | { readonly say: 'written'; readonly content: Uint8Array<ArrayBuffer> | string }
  /** The file is read; these older states are needed to compare it. */
  | { readonly say: 'wanted'; readonly bases: readonly BaseRequest[] }
  | { readonly say: 'progress'; readonly done: number; readonly total: number }
  | { readonly say: 'planned'; readonly plan: Plan }
  | { readonly say: 'refused'; readonly fault: PlacedFault }
  | { readonly say: 'failed'; readonly message: string };
