/**
 * Renders every public page that needs no query to static HTML, in three languages, into the built site.
 * Runs after the two builds, in Node; takes the folder of the built site as its argument.
 */
import { identitySchema } from '../dataset/identity.ts';
import { imageHosts } from '../domain/map-layer.ts';
import { openBuiltSite } from './built-site.server.ts';
import { listPages } from './page-list.ts';
import { pageHtml } from './page-html.server.ts';
import { renderPage } from './render-page.tsx';

const site = await openBuiltSite(process.argv[2] ?? 'dist');
const { layers = [] } = identitySchema.parse(await site.read('zh-Hans/identity.json'));
const surroundings = { address: site.address, imageHosts: imageHosts(layers) };

let count = 0;
for (const { path: address, file, kind } of listPages(site.ids)) {
  const rendered = await renderPage(address, kind, site);
  if ('location' in rendered) throw new Error(`${address} leads to ${rendered.location}.`);
  if (!('parts' in rendered) || rendered.status !== (kind === 'missing' ? 404 : 200)) {
    throw new Error(`${address} rendered with status ${rendered.status}.`);
  }
  await site.writePage(file, pageHtml(site.program, rendered.parts, surroundings));
  count += 1;
}
await site.writeRedirectPages();
await site.compress();
console.log(`${count} pages prerendered.`);
