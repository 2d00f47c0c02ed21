/** The web addresses that records name: of the bodies and of their sources. */
import type { KeptRecord } from './record-tasks.ts';

const WEB = /^https?:\/\//;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) yield* textsIn(child);
  }
}

/** Each address with the records that name it. */
export function linksOf(records: readonly KeptRecord[]): ReadonlyMap<string, readonly KeptRecord[]> {
  const links = new Map<string, KeptRecord[]>();
  for (const record of records) {
    for (const text of new Set(textsIn(record.document))) {
      if (!WEB.test(text) || !URL.canParse(text)) continue;
      links.set(text, [...(links.get(text) ?? []), record]);
    }
  }
  return links;
}
