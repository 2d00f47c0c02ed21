/**
 * Whatever the description of the interface tells is asked for wrongly: by nobody, by somebody of too low a role,
 * from another site, and with what no page sends. A new path is covered by itself.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../domain/refusal.ts';
import { ROLES } from '../domain/staff.ts';
import { addressOf, operationsOf, placesIn, validFrom, withAt, type Operation } from './sample-interface.ts';
import { openSample, type Answer, type Ask, type Sample } from './sample-service.ts';
import { STORES } from './store/sample-stores.ts';

const ODD_TEXTS = [
  "' or '1'='1",
  '1; drop table record; --',
  "') union select password from staff_account --",
  '../../../etc/passwd',
  '..%2f..%2fvar%2fsecret',
  '<script>alert(1)</script>',
  '{"$ne":null}',
  '%',
  'a\0b',
  'x'.repeat(5000),
];
const ODD_BODIES: [string, string][] = [
  ['nothing', 'null'],
  ['a list', '[]'],
  ['a text', '"text"'],
  ['a number', '7'],
  ['half a text', '{"why": "'],
  ['a page', '<html></html>'],
  ['a nest of lists', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['another prototype', '{"__proto__": {"role": "administrator"}}'],
];

/** Says no, in both languages, and tells nothing of its inside. */
function expectRefusal({ status, body, headers }: Answer, expected: number | readonly number[]): Refusal {
  expect([expected].flat()).toContain(status);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const refusal = body as Refusal;
  expect(refusal.message['zh-Hans']).toMatch(/\p{Script=Han}.*[。；]/u);
  expect(refusal.message.en).toMatch(/^[A-Z].*\.$/su);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|SQLITE|syntax error at|stack/i);
  return refusal;
}

describe.each(STORES)('every path of the interface on $name', ({ open, close }) => {
  let sample: Sample;
  let operations: Operation[];
  let count = 0;
  const staff: Partial<Record<Operation['who'], Ask & { cookie: string }>> = {};

  beforeAll(async () => {
    sample = await openSample(await open(), { trustProxy: true });
    operations = await operationsOf(sample.anonymous);
    for (const role of ROLES) staff[role] = await sample.staff(role);
  });
  afterAll(async () => {
    await sample.close();
    await close();
  });

  /** Each from an address of its own: the limits are not what is asked about. */
  const from = () => ({ 'x-forwarded-for': `10.0.${Math.trunc((count += 1) / 250)}.${count % 250}` });
  const as = (who: Operation['who']): Ask =>
    who === 'public' ? sample.anonymous : (staff[who] ?? sample.anonymous);
  const bodyOf = ({ body }: Operation) => (body ? validFrom(body) : undefined);
  const all = (wanted: (operation: Operation) => boolean) => {
    const found = operations.filter(wanted);
    expect(found.length).toBeGreaterThan(3);
    return found;
  };

  it('is told with who may ask', () => {
    expect(operations.length).toBeGreaterThan(35);
    for (const { who } of operations) expect(['public', ...ROLES]).toContain(who);
  });

  it('is closed to whoever has no session, or one that is forged, ended or out of date', async () => {
    const { db } = sample.backstage;
    const [ended, old] = [
      await sample.staff('administrator', 'ended'),
      await sample.staff('administrator', 'old'),
    ];
    expect((await ended('GET', '/api/v1/session')).status).toBe(200);
    await ended('POST', '/api/auth/sign-out', {}, { origin: 'http://localhost' });
    const past = new Date(Date.now() - 1000);
    await db
      .updateTable('staff_session')
      .set({ expiresAt: (sample.engine === 'sqlite' ? past.toISOString() : past) as never })
      .where('userId', '=', (eb) => eb.selectFrom('staff_user').select('id').where('username', '=', 'old'))
      .execute();
    const forged = sample.askWith(
      (staff.administrator?.cookie ?? '').replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`),
    );
    for (const operation of all(({ who }) => who !== 'public')) {
      for (const ask of [sample.anonymous, forged, ended, old]) {
        const answer = await ask(operation.method, addressOf(operation), bodyOf(operation), from());
        expect(expectRefusal(answer, 401).code).toBe('signed-out');
      }
    }
  });

  it('is closed to a role that is too low', async () => {
    for (const operation of all(({ who }) => who === 'reviewer' || who === 'administrator')) {
      const lower = ROLES.slice(0, ROLES.indexOf(operation.who as (typeof ROLES)[number]));
      for (const role of lower) {
        const answer = await as(role)(operation.method, addressOf(operation), bodyOf(operation), from());
        expect(expectRefusal(answer, 403).code).toBe('not-allowed');
      }
    }
  });

  it('takes nothing from a page of another site', async () => {
    for (const operation of all(({ method }) => method !== 'GET')) {
      for (const headers of [
        { 'x-directory-request': '' },
        { origin: 'https://elsewhere.example' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        const answer = await as(operation.who)(operation.method, addressOf(operation), bodyOf(operation), {
          ...from(),
          ...headers,
        });
        expect(expectRefusal(answer, 403).code).toBe('cross-site');
      }
    }
  });

  it('refuses odd texts in each part of its address, or finds nothing by them', async () => {
    for (const operation of all(({ parameters }) => parameters.length > 0)) {
      for (const { name } of operation.parameters) {
        for (const value of ODD_TEXTS) {
          const address = addressOf(operation, { name, value });
          const answer = await as(operation.who)(operation.method, address, bodyOf(operation), from());
          if (answer.status === 200) {
            expect(JSON.stringify(answer.body)).toMatch(/^\{"\w+":(\[\]|true)\}$/);
          } else expectRefusal(answer, [400, 404, 409, 422]);
        }
      }
    }
    const { rows } = (await as('editor')('GET', '/api/v1/records?kind=entry')).body as { rows: unknown[] };
    expect(rows.length).toBeGreaterThan(90);
  });

  it('refuses JSON of another shape, and what is no JSON', async () => {
    for (const operation of all(({ body }) => body !== undefined)) {
      const send = (body: unknown, headers = {}) =>
        as(operation.who)(operation.method, addressOf(operation), body, { ...from(), ...headers });
      for (const [, text] of ODD_BODIES) {
        const answer = await send(text);
        expectRefusal(answer, 400);
      }
      expectRefusal(await send('why=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415);
    }
  });

  it('holds a limit for every text and list that is sent, and refuses what is beyond it', async () => {
    for (const operation of all(({ body }) => body !== undefined)) {
      const { body = {} } = operation;
      for (const { path, schema } of placesIn(body)) {
        const isText = schema.type === 'string' || schema.type?.[0] === 'string';
        const isBounded =
          schema.maxLength !== undefined ||
          schema.maxItems !== undefined ||
          schema.enum ||
          schema.pattern ||
          schema.format;
        expect(isBounded, `${operation.path}: ${path.join('.')} has a limit`).toBeTruthy();
        const beyond = isText ? ['x'.repeat((schema.maxLength ?? 500) + 1), 'a\0b', 7] : ['text', {}];
        for (const value of beyond) {
          const answer = await as(operation.who)(
            operation.method,
            addressOf(operation),
            withAt(validFrom(body), path, value),
            from(),
          );
          expectRefusal(answer, 400);
        }
      }
    }
  });
});
