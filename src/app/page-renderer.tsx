/**
 * The built program as a renderer of pages: an entry of the server's build, which the service loads from the
 * built site.
 */
import { identitySchema } from '../dataset/identity.ts';
import type { OpenPageRenderer } from '../dataset/page-renderer.ts';
import { imageHosts } from '../domain/map-layer.ts';
import { openBuiltProgram } from './built-program.server.ts';
import { kindOfPage } from './page-list.ts';
import { pageHtml, previewHtml } from './page-html.server.ts';
import { localeOf } from './paths.ts';
import { renderPage } from './render-page.tsx';

export const openPageRenderer: OpenPageRenderer = async (folder) => {
  const program = await openBuiltProgram(folder);
  return async ({ path, address, read, preview = false }) => {
    const rendered = await renderPage(path, kindOfPage(path), { read, address });
    if ('location' in rendered) return rendered;
    const { status, parts } = rendered;
    const identity = identitySchema.parse(await read(`${localeOf(path)}/identity.json`));
    const surroundings = { address, imageHosts: imageHosts(identity.layers ?? []) };
    // An unknown address has no page to take over: it is drawn anew, as the built page for it is.
    const page = status === 200 ? parts : { ...parts, kind: 'missing' as const, state: undefined };
    return { status, html: (preview ? previewHtml : pageHtml)(program, page, surroundings) };
  };
};
