import { expect, it } from 'vitest';
import { docsPage } from './docs-page.ts';

it('tells every path with what it takes and answers, and lets no text become markup', () => {
  const page = docsPage({
    info: { title: 'A & B', description: 'Reading <b>needs</b> no account.' },
    paths: {
      '/searches': {
        post: {
          summary: 'Counts',
          tags: ['public'],
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
              },
            },
          },
          responses: { 200: { description: 'It was heard' } },
        },
      },
    },
  });
  expect(page).toContain('<h1>A &amp; B</h1>');
  expect(page).toContain('Reading &lt;b>needs');
  expect(page).toContain('<code>/api/v1/searches</code>');
  expect(page).toContain('text: string');
  expect(page).toContain('200 It was heard');
});
