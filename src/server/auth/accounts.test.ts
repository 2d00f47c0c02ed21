/** Accounts, as those who have one meet them: the link, the password, the second factor, the end of a session. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../../domain/refusal.ts';
import type { Account, Invitation } from '../../domain/staff.ts';
import { openSample, SAMPLE_PASSWORD, type Answer, type Ask, type Sample } from '../sample-service.ts';
import { STORES } from '../store/sample-stores.ts';
import { waitAfter } from './lockout.ts';
import { codeFor } from './sample-authenticator.ts';

const OWN = { origin: 'http://localhost' };
const GOOD = 'seven lanterns over water';

function expectRefusal({ status, body }: Answer, expected: number, sentence: RegExp): void {
  expect(status).toBe(expected);
  const { message } = body as Refusal;
  expect(message['zh-Hans']).toMatch(/\p{Script=Han}/u);
  expect(message.en).toMatch(sentence);
}

describe.each(STORES)('an account on $name', ({ open, close }) => {
  let sample: Sample;
  let administrator: Ask;
  beforeAll(async () => {
    sample = await openSample(await open(), { trustProxy: true });
    administrator = await sample.staff('administrator');
  });
  afterAll(async () => {
    await sample.close();
    await close();
  });

  let count = 0;
  /** Each from an address of its own: the limits of an address are not what is asked about. */
  const auth = (ask: Ask, path: string, body: object = {}) =>
    ask('POST', `/api/auth/${path}`, body, { ...OWN, 'x-forwarded-for': `10.1.0.${(count += 1)}` });
  const signIn = (username: string, password: string) =>
    auth(sample.anonymous, 'sign-in/username', { username, password });
  const cookieOf = ({ headers }: Answer): string =>
    headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  const signedIn = async (username: string, password = SAMPLE_PASSWORD): Promise<Ask> => {
    const answer = await signIn(username, password);
    expect(answer.status).toBe(200);
    return sample.askWith(cookieOf(answer));
  };
  const accounts = async () =>
    ((await administrator('GET', '/api/v1/accounts')).body as { accounts: Account[] }).accounts;
  const accountOf = async (username: string) =>
    (await accounts()).find((account) => account.username === username) as Account;
  const invite = async (body: object = { role: 'editor' }) =>
    (await administrator('POST', '/api/v1/invitations', body)).body as {
      invitation: Invitation;
      link: string;
    };
  const tokenOf = (link: string): string => link.split('#')[1] ?? '';
  const accept = (token: string, more: object) =>
    sample.anonymous('POST', '/api/v1/invitations/accept', {
      token,
      name: '王编辑',
      password: GOOD,
      ...more,
    });

  describe('begins with a link that', () => {
    it('works once, tells its role, and signs in', async () => {
      const { link } = await invite({ role: 'reviewer', email: 'wang@example.org' });
      const token = tokenOf(link);
      const look = () => sample.anonymous('POST', '/api/v1/invitations/look', { token });
      expect((await look()).body).toMatchObject({ role: 'reviewer', purpose: 'invitation' });
      const made = await accept(token, { username: 'wang', email: 'Wang@example.org' });
      expect(made.status).toBe(201);
      const own = sample.askWith(cookieOf(made));
      expect((await own('GET', '/api/v1/session')).body).toMatchObject({
        user: { name: '王编辑', username: 'wang', role: 'reviewer', email: 'wang@example.org' },
      });
      expectRefusal(await look(), 410, /has been used/);
      expectRefusal(await accept(token, { username: 'other' }), 410, /has been used/);
      const byMail = { email: 'wang@example.org', password: GOOD };
      expect((await auth(sample.anonymous, 'sign-in/email', byMail)).status).toBe(200);
    });

    it('ends when it is cancelled or a week old, and is told to nobody afterwards', async () => {
      const [cancelled, old] = [await invite(), await invite()];
      await administrator('DELETE', `/api/v1/invitations/${cancelled.invitation.id}`);
      expectRefusal(await accept(tokenOf(cancelled.link), { username: 'late' }), 410, /cancelled/);
      const { db } = sample.backstage;
      const past = new Date(Date.now() - 1000).toISOString();
      await db
        .updateTable('invitation')
        .set({ expires_at: past })
        .where('id', '=', old.invitation.id)
        .execute();
      expectRefusal(await accept(tokenOf(old.link), { username: 'late' }), 410, /expired/);
      const open = (await administrator('GET', '/api/v1/invitations')).body as { invitations: Invitation[] };
      expect(open.invitations).toEqual([]);
      const kept = await db.selectFrom('invitation').selectAll().execute();
      expect(JSON.stringify(kept)).not.toContain(tokenOf(old.link));
    });

    it('gives no name twice', async () => {
      const { link } = await invite();
      expectRefusal(await accept(tokenOf(link), { username: 'administrator' }), 409, /taken/);
      expect((await accept(tokenOf(link), { username: 'free-name' })).status).toBe(201);
    });
  });

  describe('is guarded', () => {
    it('against guessing: after five wrong passwords it waits, whatever is tried, each time longer', async () => {
      await sample.staff('editor', 'guessed');
      for (let attempt = 0; attempt < 5; attempt += 1)
        expectRefusal(await signIn('guessed', `wrong password ${attempt}`), 401, /wrong/);
      const locked = await signIn('guessed', SAMPLE_PASSWORD);
      expectRefusal(locked, 429, /try again in \d+ seconds/);
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(20);
      expectRefusal(await signIn('GUESSED', SAMPLE_PASSWORD), 429, /Too many/);
      // A name that nobody has is answered alike, so that it cannot be told from one that somebody has.
      for (let attempt = 0; attempt < 5; attempt += 1)
        expectRefusal(await signIn('nobody-here', `wrong password ${attempt}`), 401, /wrong/);
      expectRefusal(await signIn('nobody-here', SAMPLE_PASSWORD), 429, /Too many/);
      const { db } = sample.backstage;
      const past = new Date(Date.now() - 31_000).toISOString();
      await db.updateTable('failed_sign_in').set({ last_at: past }).execute();
      expect((await signIn('guessed', SAMPLE_PASSWORD)).status).toBe(200);
      expect([4, 5, 6, 7, 30].map(waitAfter)).toEqual([0, 30, 60, 120, 1800]);
    });

    it('by a second factor that each code opens once, and recovery codes that are spent', async () => {
      const own = await sample.staff('editor', 'careful');
      const enabled = await auth(own, 'two-factor/enable', { password: SAMPLE_PASSWORD });
      const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] };
      expectRefusal(await auth(own, 'two-factor/verify-totp', { code: '000000' }), 401, /code is wrong/);
      expect((await auth(own, 'two-factor/verify-totp', { code: codeFor(totpURI) })).status).toBe(200);
      expect(await accountOf('careful')).toMatchObject({ twoFactor: true });

      const half = async () => {
        const answer = await signIn('careful', SAMPLE_PASSWORD);
        expect(answer.body).toMatchObject({ twoFactorRedirect: true });
        return sample.askWith(cookieOf(answer));
      };
      const first = await half();
      expect((await first('GET', '/api/v1/session')).status).toBe(401);
      const whole = await auth(first, 'two-factor/verify-totp', { code: codeFor(totpURI) });
      expect(whole.status).toBe(200);
      expect((await sample.askWith(cookieOf(whole))('GET', '/api/v1/session')).status).toBe(200);

      const [code = ''] = backupCodes;
      expect((await auth(await half(), 'two-factor/verify-backup-code', { code })).status).toBe(200);
      expectRefusal(await auth(await half(), 'two-factor/verify-backup-code', { code }), 401, /wrong, used/);
      const guessing = await half();
      for (let attempt = 0; attempt < 5; attempt += 1)
        await auth(guessing, 'two-factor/verify-totp', { code: `00000${attempt}` });
      const locked = await auth(guessing, 'two-factor/verify-totp', { code: codeFor(totpURI) });
      expect([401, 429]).toContain(locked.status);
    });

    it('against a password made of its own name, when it is changed', async () => {
      const own = await sample.staff('editor', 'sunflower');
      const change = (newPassword: string, currentPassword = SAMPLE_PASSWORD) =>
        auth(own, 'change-password', { currentPassword, newPassword, revokeOtherSessions: true });
      expectRefusal(await change('my sunflower 2026'), 400, /name of the account/);
      expectRefusal(await change('qwertyuiop'), 400, /leaked/);
      expectRefusal(await change(GOOD, 'not the present one'), 401, /present password/);
      const elsewhere = await signedIn('sunflower');
      expect((await change(GOOD)).status).toBe(200);
      expect((await elsewhere('GET', '/api/v1/session')).status).toBe(401);
      expectRefusal(await signIn('sunflower', SAMPLE_PASSWORD), 401, /wrong/);
    });

    it.each([
      ['sign-up/email', { name: 'x', email: 'x@example.org', password: GOOD }],
      ['update-user', { name: 'x', role: 'administrator' }],
      ['delete-user', {}],
      ['request-password-reset', { email: 'x@example.org' }],
    ])('against %s, which nobody may do by themselves', async (path, body) => {
      expectRefusal(await auth(administrator, path, body), 404, /no such interface/);
    });

    it('against pages of other sites', async () => {
      const body = { username: 'administrator', password: SAMPLE_PASSWORD };
      const elsewhere = { origin: 'https://elsewhere.example', cookie: 'x=1' };
      const answer = await sample.anonymous('POST', '/api/auth/sign-in/username', body, elsewhere);
      expectRefusal(answer, 403, /did not come from a page of this site/);
    });
  });

  describe('is looked after by an administrator', () => {
    it('who removes it: its sessions end, and its password opens nothing until it is let in again', async () => {
      const own = await sample.staff('editor', 'leaving');
      const { id } = await accountOf('leaving');
      const change = (body: object) => administrator('PATCH', `/api/v1/accounts/${id}`, body);
      expect((await change({ active: false })).body).toMatchObject({ active: false });
      expect((await own('GET', '/api/v1/session')).status).toBe(401);
      const refused = await signIn('leaving', SAMPLE_PASSWORD);
      expectRefusal(refused, 403, /has been removed/);
      expect((refused.body as Refusal).message['zh-Hans']).toBe('这个账号已经停用，请联系管理员。');
      expect((await change({ active: true })).body).toMatchObject({ active: true });
      expect((await signIn('leaving', SAMPLE_PASSWORD)).status).toBe(200);
    });

    it('who gives a link for a new password: the old one, the sessions and the second factor end', async () => {
      const own = await sample.staff('editor', 'forgetful');
      const enabled = await auth(own, 'two-factor/enable', { password: SAMPLE_PASSWORD });
      const { totpURI } = enabled.body as { totpURI: string };
      await auth(own, 'two-factor/verify-totp', { code: codeFor(totpURI) });
      const { id } = await accountOf('forgetful');
      const { link } = (await administrator('POST', `/api/v1/accounts/${id}/reset-link`, {})).body as {
        link: string;
      };
      const token = tokenOf(link);
      expect((await sample.anonymous('POST', '/api/v1/invitations/look', { token })).body).toMatchObject({
        purpose: 'reset',
        name: 'forgetful',
      });
      expectRefusal(await accept(token, { password: 'forgetful again 1' }), 400, /name of the account/);
      expect((await accept(token, {})).status).toBe(201);
      expect((await own('GET', '/api/v1/session')).status).toBe(401);
      expectRefusal(await signIn('forgetful', SAMPLE_PASSWORD), 401, /wrong/);
      expect((await signIn('forgetful', GOOD)).body).not.toHaveProperty('twoFactorRedirect', true);
      expect(await accountOf('forgetful')).toMatchObject({ twoFactor: false });
    });

    it('who cannot take the last administrator away, also not themselves', async () => {
      const { id } = await accountOf('administrator');
      for (const body of [{ active: false }, { role: 'editor' }])
        expectRefusal(
          await administrator('PATCH', `/api/v1/accounts/${id}`, body),
          403,
          /last administrator/,
        );
    });
  });

  it('tells where it is signed in, and ends it there', async () => {
    const [here, there] = [await sample.staff('editor', 'everywhere'), await signedIn('everywhere')];
    const { body } = await here('GET', '/api/auth/list-sessions');
    const sessions = body as { token: string }[];
    expect(sessions).toHaveLength(2);
    const current = (await here('GET', '/api/auth/get-session')).body as { session: { token: string } };
    const other = sessions.find(({ token }) => token !== current.session.token);
    await auth(here, 'revoke-session', { token: other?.token });
    expect((await there('GET', '/api/v1/session')).status).toBe(401);
    expect((await here('GET', '/api/v1/session')).status).toBe(200);
  });
});
