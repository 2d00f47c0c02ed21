/** Enquiries as staff work on them. */
import type { Author } from '../../domain/staff.ts';
import { createRouter } from '../api/environment.ts';
import { findEnquiry, listEnquiries } from '../store/enquiries.ts';
import {
  addNote,
  answerEnquiry,
  assignees,
  deleteEnquiry,
  editEnquiry,
  enquiryOrRefuse,
  proposeChange,
} from './handling.ts';
import {
  listRoute,
  exportRoute,
  assigneesRoute,
  readRoute,
  editRoute,
  noteRoute,
  answerRoute,
  proposalRoute,
  deleteRoute,
} from './staff-paths.ts';

const EXPORTED_AT_ONCE = 200;

const authorOf = ({ id, name }: Author): Author => ({ id, name });

export function staffEnquiryRoutes() {
  const router = createRouter();

  router.openapi(listRoute, async (context) => {
    const { status, ...filter } = context.req.valid('query');
    return context.json(
      await listEnquiries(context.get('backstage').db, { ...filter, statuses: status }),
      200,
    );
  });
  router.openapi(exportRoute, async (context) => {
    const { db } = context.get('backstage');
    const { after } = context.req.valid('query');
    const { enquiries, next } = await listEnquiries(db, { limit: EXPORTED_AT_ONCE, after });
    const cases = await Promise.all(enquiries.map(({ reference }) => findEnquiry(db, reference)));
    return context.json({ enquiries: cases.filter((one) => one !== undefined), ...(next && { next }) }, 200);
  });
  router.openapi(assigneesRoute, async (context) =>
    context.json({ people: await assignees(context.get('backstage')) }, 200),
  );
  router.openapi(readRoute, async (context) =>
    context.json(
      await enquiryOrRefuse(context.get('backstage').db, context.req.valid('param').reference),
      200,
    ),
  );
  router.openapi(editRoute, async (context) =>
    context.json(
      await editEnquiry(
        context.get('backstage'),
        context.req.valid('param').reference,
        context.req.valid('json'),
      ),
      200,
    ),
  );
  router.openapi(noteRoute, async (context) => {
    const { reference } = context.req.valid('param');
    const { text } = context.req.valid('json');
    const author = authorOf(context.get('account'));
    return context.json(await addNote(context.get('backstage'), author, reference, text), 200);
  });
  router.openapi(answerRoute, async (context) => {
    const { reference } = context.req.valid('param');
    const { version, text } = context.req.valid('json');
    return context.json(await answerEnquiry(context.get('backstage'), reference, version, text), 200);
  });
  router.openapi(proposalRoute, async (context) => {
    const author = authorOf(context.get('account'));
    const { reference } = context.req.valid('param');
    return context.json(await proposeChange(context.get('backstage'), author, reference), 201);
  });
  router.openapi(deleteRoute, async (context) => {
    await deleteEnquiry(context.get('backstage'), context.req.valid('param').reference);
    return context.json({ deleted: true as const }, 200);
  });
  return router;
}
