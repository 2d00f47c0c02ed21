/**
 * How the service has pages drawn by the built program, which works in a thread of its own: what goes to that
 * thread and what comes back. So the service knows nothing of how pages are drawn, and answers meanwhile.
 */
import type { DatasetAddress } from './address.ts';

export interface PageOrder {
  /** Without a query: what a page shows for one is drawn in the browser. */
  path: string;
  address: DatasetAddress;
  /** For a look before publishing: no scripts, and search engines stay out. */
  preview?: boolean;
}

/** A page ready to be sent; where its address leads; or that there is none. */
export type DrawnPage =
  | { kind: 'page'; status: 200 | 404; etag: string; gzip: Uint8Array; br: Uint8Array }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing' };

/** `order` counts the orders, `need` the documents that were asked for. */
export type ToPageThread =
  | { type: 'draw'; order: number; page: PageOrder }
  | { type: 'document'; need: number; gzip: Uint8Array | undefined };

export type FromPageThread =
  | { type: 'need'; order: number; need: number; name: string }
  | { type: 'drawn'; order: number; page: DrawnPage }
  | { type: 'failed'; order: number; reason: string };

/** What the thread is started with. */
export interface PageThreadData {
  /** The folder of the built site. */
  site: string;
}
