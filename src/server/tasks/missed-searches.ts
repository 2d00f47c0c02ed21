/** What visitors looked for in vain: words of searches with how often; of needs only how often. */
import type { Connection } from '../store/tables.ts';

const LONGEST = 60;
/** What is rarest is forgotten first beyond so many. */
const MOST_KEPT = 2000;
/** Under which needs are counted; no search has no words. */
const NEEDS = '';
/** Somebody may have typed a person's address or number: that is nobody's business. */
const PERSONAL = /@|\d[\d\s-]{5,}\d/;

/** The words as they are counted, or undefined for what is not kept. */
export function countedWords(text: string): string | undefined {
  const words = text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return words === '' || words.length > LONGEST || PERSONAL.test(words) ? undefined : words;
}

async function count(connection: Connection, text: string, at: string): Promise<void> {
  await connection
    .insertInto('missed_search')
    .values({ text, count: 1, last_at: at })
    .onConflict((conflict) =>
      conflict.column('text').doUpdateSet((eb) => ({
        count: eb('missed_search.count', '+', 1),
        last_at: eb.ref('excluded.last_at'),
      })),
    )
    .execute();
}

export async function countMissed(
  connection: Connection,
  missed: { text: string } | { need: true },
  at: string,
): Promise<void> {
  const words = 'need' in missed ? NEEDS : countedWords(missed.text);
  if (words === undefined) return;
  await count(connection, words, at);
  const rest = connection
    .selectFrom('missed_search')
    .select('text')
    .orderBy('count', 'desc')
    .orderBy('last_at', 'desc')
    .limit(MOST_KEPT);
  const { kept } = await connection
    .selectFrom('missed_search')
    .select((eb) => eb.fn.countAll().as('kept'))
    .executeTakeFirstOrThrow();
  if (Number(kept) > MOST_KEPT) {
    await connection.deleteFrom('missed_search').where('text', 'not in', rest).execute();
  }
}

export async function listMissed(connection: Connection, limit: number) {
  const rows = await connection
    .selectFrom('missed_search')
    .selectAll()
    .orderBy('count', 'desc')
    .orderBy('last_at', 'desc')
    .execute();
  return {
    count: rows.length,
    items: rows.slice(0, limit).map(({ text, count: times }) => ({ name: text, detail: String(times) })),
  };
}
