/** All records as the files they are: for whoever wants a copy, or takes the directory elsewhere. */
import { exportArchive } from '../operations/export-files.ts';
import { createRouter } from './environment.ts';
import { needs } from './guards.ts';

export function exportRoute() {
  const router = createRouter();
  router.get('/export', needs('administrator'), async (context) => {
    const { db, now } = context.get('backstage');
    const bytes = await exportArchive(db);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="directory-${now().slice(0, 10)}.zip"`,
      },
    });
  });
  return router;
}
