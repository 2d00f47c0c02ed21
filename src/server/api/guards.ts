/** Who may pass: the header that no other site can send, the session, the role. */
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { mayActAs, type Account, type Role } from '../../domain/staff.ts';
import { asAccount } from '../auth/accounts.ts';
import { Refused } from '../refused.ts';
import type { ApiEnvironment, Backstage } from './environment.ts';

export const REQUEST_HEADER = 'x-directory-request';
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

const crossSite = (): Refused =>
  new Refused(
    'cross-site',
    '这个请求不是从本站页面发出的，已被拒绝；请在本站页面上重新操作。',
    'This request did not come from a page of this site and was refused.',
  );

/** A form or script of another site cannot set the header, and cannot hide where it comes from. */
export const refuseCrossSite: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  if (READS.has(req.method)) return next();
  if (req.header(REQUEST_HEADER) !== '1') throw crossSite();
  const origin = req.header('origin');
  const host = req.header('host') ?? new URL(req.url).host;
  if (origin !== undefined && !isHost(origin, host)) throw crossSite();
  const site = req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw crossSite();
  return next();
};

function isHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The account of a session that is neither expired nor ended. */
export async function accountOf(backstage: Backstage, headers: Headers): Promise<Account | undefined> {
  const session = await backstage.auth.api.getSession({ headers });
  if (!session) return undefined;
  const { user } = session;
  const account = asAccount({
    ...user,
    username: user.username ?? null,
    twoFactorEnabled: user.twoFactorEnabled ?? null,
  });
  return account.active ? account : undefined;
}

export const needs = (role: Role) =>
  createMiddleware<ApiEnvironment>(async (context, next) => {
    const account = await accountOf(context.get('backstage'), context.req.raw.headers);
    if (!account) {
      throw new Refused(
        'signed-out',
        '您还没有登录，或登录已过期；请重新登录，未保存的内容会保留在页面上。',
        'You are not signed in, or your session has ended; sign in again.',
      );
    }
    if (!mayActAs(account.role, role)) {
      const [chinese, english] = ROLE_NAMES[role];
      throw new Refused(
        'not-allowed',
        `这项操作需要${chinese}权限；请找有权限的同事，或请管理员调整您的角色。`,
        `This needs the role ${english}; ask a colleague who has it.`,
      );
    }
    context.set('account', account);
    return next();
  });

const ROLE_NAMES: Record<Role, readonly [string, string]> = {
  editor: ['编辑', 'editor'],
  reviewer: ['审核', 'reviewer'],
  administrator: ['管理员', 'administrator'],
};
