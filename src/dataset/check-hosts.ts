/** Who runs whom: nothing runs itself, no circles, and no living entry under a host that is gone. */
import { entriesOf, entryOf, type Draft, type DraftRecord } from './check-draft.ts';
import { problem, type Problem } from './problem.ts';

export function* checkHosts(draft: Draft): Generator<Problem> {
  for (const entry of entriesOf(draft)) {
    const host = hostOf(draft, entry);
    if (!host) continue;
    const path = ['host', 'entry'];
    if (host.id === entry.id) {
      const message = 'The entry is its own host; name the body that runs it, or remove the host.';
      yield problem('host-self', entry.file, path, message);
    } else if (isFirstOfCircle(draft, entry)) {
      const message = `“${entry.id}” and “${host.id}” run each other in a circle; remove the host of the one at the top.`;
      yield problem('host-cycle', entry.file, path, message);
    }
    const { status, successor } = host.fields;
    if (entry.fields.status === 'active' && isGone(status) && successor === undefined) {
      const message = `The host “${host.id}” is ${status} and has no successor; name the body that runs this entry now.`;
      yield problem('host-closed', entry.file, path, message);
    }
  }
}

export const isGone = (status: string | undefined): boolean => status === 'closed' || status === 'merged';

function hostOf(draft: Draft, { fields: { host } }: DraftRecord): DraftRecord | undefined {
  return host && 'entry' in host ? entryOf(draft, host.entry) : undefined;
}

/** Whether the hosts of an entry lead back to it; told once a circle, at the entry that comes first by id. */
function isFirstOfCircle(draft: Draft, entry: DraftRecord): boolean {
  const passed = new Set<string>();
  let next = hostOf(draft, entry);
  while (next && next.id !== entry.id && !passed.has(next.id)) {
    passed.add(next.id);
    next = hostOf(draft, next);
  }
  return next?.id === entry.id && [...passed].every((id) => entry.id < id);
}
