/** The public page as a change would make it, to look at before it is live: no script runs, nobody else may frame it. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { DEFAULT_LOCALE, LOCALES } from '../../domain/locale.ts';
import { createRouter, type ApiEnvironment } from '../api/environment.ts';
import { needs } from '../api/guards.ts';
import { unsound } from '../changes/deciding.ts';
import { changeOrRefuse } from '../changes/drafting.ts';
import type { PackedDocuments } from '../packed-documents.ts';
import { notFound, Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { proposalsOf } from '../store/changes.ts';
import { pageResponse } from './live-pages.ts';
import type { PageDrawer } from './page-drawer.ts';

/** Each shares with what is published all documents but those that it changes. */
const KEPT = 4;

const wantedSchema = z.object({
  change: z.string().regex(/^[1-9]\d{0,14}$/),
  language: z.enum(LOCALES),
  page: z.string().regex(/^([a-z0-9-]+(\/[a-z0-9-]+)*)?$/),
});

const HEADERS = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
  'x-robots-tag': 'noindex',
  'cache-control': 'no-store',
} as const;

function wantedIn({ req }: Context<ApiEnvironment>): z.infer<typeof wantedSchema> {
  const [change, language, ...page] = req.path.replace(/^.*\/preview\//, '').split('/');
  const parsed = wantedSchema.safeParse({ change, language, page: page.join('/') });
  if (!parsed.success) throw notFound();
  return parsed.data;
}

export function previewRoutes(drawer: PageDrawer | undefined) {
  const router = createRouter();
  const kept = new Map<string, PackedDocuments>();

  async function documentsWith({ db, workshop, publication }: Service, id: string): Promise<PackedDocuments> {
    const { version } = await changeOrRefuse(db, id);
    const key = `${id} ${version} ${publication.current().number}`;
    const known = kept.get(key);
    if (known) return known;
    const proposals = await proposalsOf(db, Number(id));
    const { problems, built } = await workshop.work({ proposals, build: true });
    if (!built) throw unsound(problems);
    kept.set(key, built);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return built;
  }

  router.get('/preview/:change/:language/*', needs('editor'), async (context) => {
    const { change, language, page } = wantedIn(context);
    const backstage = context.get('backstage');
    const documents = await documentsWith(backstage, change);
    const address = { ...backstage.publication.current().address, version: documents.version };
    const at = (path: string) =>
      drawer?.draw({ path, address, preview: true }, (name) => documents.gzip.get(name));
    const prefix = language === DEFAULT_LOCALE ? '' : `/${language}`;
    let drawn;
    try {
      drawn = await at(`${prefix}/${page}`.replace(/(?<=.)\/$/, ''));
      // A record that the change retires is seen where its address then leads.
      if (drawn?.kind === 'redirect') drawn = await at(drawn.location);
    } catch (cause) {
      console.error(cause);
    }
    if (drawn?.kind === 'missing') throw notFound();
    if (drawn?.kind !== 'page') {
      throw new Refused(
        'unavailable',
        '现在无法显示预览；请先看改动对照表，稍后再试。',
        'The preview cannot be shown now; look at the table of differences, and try again later.',
      );
    }
    const response = pageResponse(drawn, context.req.raw);
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    return response;
  });
  return router;
}
