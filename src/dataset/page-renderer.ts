/**
 * How the built program renders a page outside of the build: the service loads it as a module of the built site
 * and gives it documents, so that the service itself knows nothing of how pages are drawn.
 */
import type { DatasetAddress } from './address.ts';
import type { ReadDocument } from './document-reader.ts';

export interface PageRequest {
  /** Without a query: what a page shows for one is drawn in the browser. */
  path: string;
  address: DatasetAddress;
  read: ReadDocument;
  /** For a look before publishing: no scripts, and search engines stay out. */
  preview?: boolean;
}

export type RenderedPage = { status: number; html: string } | { location: string };

export type RenderPage = (request: PageRequest) => Promise<RenderedPage>;

/** What the module exports under the name `openPageRenderer`; `folder` is that of the built site. */
export type OpenPageRenderer = (folder: string) => Promise<RenderPage>;
