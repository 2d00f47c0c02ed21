/**
 * Nothing that was published vanishes. An entry that closed or merged keeps its file. With a successor, which a
 * merged one must have, its id is redirected there as well; closed without one, its page stays and says so.
 */
import { entriesOf, entryOf, type Draft } from './check-draft.ts';
import { isGone } from './check-hosts.ts';
import { problem, type Problem } from './problem.ts';

const REDIRECTS = 'redirects.json';
const PUBLISHED = 'published-ids.json';

export function* checkRedirects(draft: Draft): Generator<Problem> {
  yield* checkSuccessors(draft);
  yield* checkRedirectList(draft);
  yield* checkPublished(draft);
}

function* checkSuccessors(draft: Draft): Generator<Problem> {
  const redirected = new Set(draft.redirects.map((redirect) => redirect?.from));
  for (const { file, id, fields } of entriesOf(draft)) {
    const { status, successor } = fields;
    if (successor === id) {
      yield problem(
        'successor',
        file,
        ['successor'],
        'The entry is its own successor; name the one that carries on.',
      );
    } else if (status === 'active' && successor !== undefined) {
      const message =
        'An active entry has no successor; remove “successor”, or set the status to closed or merged.';
      yield problem('successor', file, ['successor'], message);
    } else if (status === 'merged' && successor === undefined) {
      const message =
        'A merged entry needs a successor; add “successor” with the id of the entry it merged into.';
      yield problem('successor', file, ['status'], message);
    } else if (isGone(status) && successor !== undefined && !redirected.has(id)) {
      const message = `The entry has a successor but no redirect; add { "from": "${id}", "to": "${successor}", "since": … } to ${REDIRECTS}.`;
      yield problem('successor-redirect', file, ['successor'], message);
    }
  }
}

function* checkRedirectList(draft: Draft): Generator<Problem> {
  const seen = new Set<string>();
  const origins = new Set(draft.redirects.map((redirect) => redirect?.from));
  for (const [index, redirect] of draft.redirects.entries()) {
    if (!redirect) continue;
    const { from, to } = redirect;
    const live = draft.byId.get(from);
    if (live && !isGone(live.fields.status)) {
      const message = `“${from}” is the id of ${live.file}, which is in use; remove the redirect, or close that entry.`;
      yield problem('redirect-from', REDIRECTS, [index, 'from'], message);
    } else if (seen.has(from)) {
      yield problem(
        'redirect-from',
        REDIRECTS,
        [index, 'from'],
        `“${from}” is redirected twice; keep one of the two.`,
      );
    }
    seen.add(from);
    if (origins.has(to)) {
      const message = `“${to}” is redirected itself; write the entry at the end of the way instead.`;
      yield problem('redirect-chain', REDIRECTS, [index, 'to'], message);
    } else if (!entryOf(draft, to)) {
      yield problem(
        'redirect-to',
        REDIRECTS,
        [index, 'to'],
        `There is no entry “${to}”; write the id of an entry.`,
      );
    }
  }
}

function* checkPublished(draft: Draft): Generator<Problem> {
  const origins = new Set(draft.redirects.map((redirect) => redirect?.from));
  const published = new Set(draft.publishedIds);
  for (const [index, id] of draft.publishedIds.entries()) {
    if (id === undefined || entryOf(draft, id) || origins.has(id)) continue;
    const message = `“${id}” was published and has no file any more; restore its file, or add a redirect to ${REDIRECTS}.`;
    yield problem('published-vanished', PUBLISHED, [index], message);
  }
  for (const { file, id } of entriesOf(draft)) {
    if (published.has(id)) continue;
    const message = `The entry is not in ${PUBLISHED}; run npm run data:tidy, which adds it.`;
    yield problem('published-unlisted', file, ['id'], message);
  }
}
