/** Every record has its page in every language, by plain HTTP, and stands in the list. */
import { paths } from '../../src/app/paths.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { headingsOf, listed, records, redirects } from './records.ts';
import { expect, test } from './site.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The text of the page's only h1. */
function headingOf(html: string): string {
  const found = [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, inner = '']) => inner);
  expect(found).toHaveLength(1);
  return (found[0] ?? '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Plain HTTP knows no sizes. */
const once = { tag: '@desk' };

for (const language of LOCALES) {
  test(`every record has its page in ${language}`, once, async ({ request }) => {
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) {
      const address = paths.entry(language, record.id);
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect(headingsOf(record, language), address).toContain(headingOf(await answer.text()));
    }
  });

  test(`every active record stands in the list in ${language}`, once, async ({ request, visitor }) => {
    const html = await (await request.get(paths.explore(language))).text();
    const written = [...html.matchAll(/<article data-entry-id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(written)).toEqual(new Set(listed.map(({ id }) => id)));
    await visitor.explore();
    await visitor.finds(listed.length);
  });
}

test('a retired id leads to its successor for good', once, async ({ request }) => {
  for (const { from, to } of redirects) {
    for (const language of LOCALES) {
      const answer = await request.get(paths.entry(language, from), { maxRedirects: 0 });
      expect(answer.status()).toBe(301);
      expect(answer.headers()['location']).toBe(paths.entry(language, to));
    }
  }
});
