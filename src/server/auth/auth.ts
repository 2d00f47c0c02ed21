/**
 * Accounts by better-auth: passwords, sessions, second factors. Nobody signs up; accounts come by invitation.
 * What an account may do (`role`, `active`) is set by the service alone.
 */
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { twoFactor, username } from 'better-auth/plugins';
import type { OpenDatabase } from '../store/database.ts';
import { Refused } from '../refused.ts';
import { clearFailures, countFailure, refuseLockedOut } from './lockout.ts';
import { PASSWORD_LENGTH, refuseWeakPassword } from './password-rules.ts';
import { usernameSchema } from '../../domain/staff.ts';

export const SITE_TITLE = '普陀科创名录';

/** The header in which the app tells the address of who asks; anything sent under this name is dropped. */
export const CLIENT_HEADER = 'x-directory-client';

/** A day of work and the next morning. */
const SESSION_SECONDS = 16 * 60 * 60;
const PASSWORD_SIGN_INS = ['/sign-in/username', '/sign-in/email'];

/** Everything of better-auth that would let an account be made or changed past the service's own rules. */
const CLOSED = [
  '/sign-up/email',
  '/sign-in/social',
  '/is-username-available',
  '/request-password-reset',
  '/reset-password',
  '/send-verification-email',
  '/verify-email',
  '/update-user',
  '/change-email',
  '/delete-user',
  '/link-social',
  '/unlink-account',
];

interface AuthConfig {
  database: OpenDatabase;
  secret: string;
  /** The public address, such as https://directory.example.cn; absent where it is not told. */
  origin?: string | undefined;
  now(): string;
}

/** A refusal inside one of better-auth’s own errors; `auth-answer.ts` takes it out again. */
function asApiError(error: unknown): unknown {
  if (!(error instanceof Refused)) return error;
  const refusal = error.toAnswer();
  return new APIError(statusNames[refusal.status] ?? 'BAD_REQUEST', { message: refusal.title, refusal });
}

const statusNames: Readonly<Record<number, 'FORBIDDEN' | 'TOO_MANY_REQUESTS'>> = {
  403: 'FORBIDDEN',
  429: 'TOO_MANY_REQUESTS',
};

/** The site’s own address as the browser sees it, so that other sites are told from it. */
function ownOrigins(request: Request | undefined): string[] {
  const host = request?.headers.get('host') ?? (request && new URL(request.url).host);
  return host ? [`https://${host}`, `http://${host}`] : [];
}

/** What whoever is signed in is called: no password may be made of it. */
async function ownNames(context: Parameters<typeof getSessionFromCtx>[0]): Promise<string[]> {
  const session = await getSessionFromCtx(context);
  const { name, email, username: own } = (session?.user ?? {}) as Record<string, unknown>;
  return [name, email, own].map((value) => String(value ?? ''));
}

const nameIn = (body: unknown): string => {
  const { username: name, email } = (body ?? {}) as { username?: unknown; email?: unknown };
  return String(name ?? email ?? '');
};

export function createAuth({ database, secret, origin, now }: AuthConfig) {
  const { db, engine } = database;
  return betterAuth({
    appName: SITE_TITLE,
    ...(origin !== undefined && { baseURL: origin }),
    basePath: '/api/auth',
    secret,
    database: { db, type: engine },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    trustedOrigins: (request) => ownOrigins(request),
    disabledPaths: CLOSED,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    user: {
      modelName: 'staff_user',
      additionalFields: {
        role: { type: 'string', required: true, input: false, defaultValue: 'editor' },
        active: { type: 'boolean', required: true, input: false, defaultValue: true },
      },
    },
    session: { modelName: 'staff_session', expiresIn: SESSION_SECONDS, updateAge: 60 * 60 },
    account: { modelName: 'staff_account' },
    verification: { modelName: 'staff_verification' },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/*': { window: 60, max: 60 },
        '/two-factor/*': { window: 60, max: 20 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'directory',
      // Said outright, so that tests see it too.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ...(origin?.startsWith('https:') && { useSecureCookies: true }),
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 30,
        usernameValidator: (name) => usernameSchema.safeParse(name).success,
      }),
      twoFactor({ issuer: SITE_TITLE, schema: { twoFactor: { modelName: 'staff_two_factor' } } }),
    ],
    databaseHooks: {
      session: {
        create: {
          // An account that was removed keeps its password, but gets no session any more.
          before: async ({ userId }) => {
            const user = await db
              .selectFrom('staff_user')
              .select('active')
              .where('id', '=', userId)
              .executeTakeFirst();
            if (user?.active) return;
            throw asApiError(
              new Refused(
                'not-allowed',
                '这个账号已经停用，请联系管理员。',
                'This account has been removed; ask an administrator.',
              ),
            );
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        try {
          if (PASSWORD_SIGN_INS.includes(context.path)) {
            await refuseLockedOut(db, nameIn(context.body), now());
          }
          if (context.path === '/change-password') {
            const { newPassword } = context.body as { newPassword?: unknown };
            await refuseWeakPassword(String(newPassword ?? ''), await ownNames(context));
          }
        } catch (error) {
          throw asApiError(error);
        }
      }),
      after: createAuthMiddleware(async (context) => {
        if (!PASSWORD_SIGN_INS.includes(context.path)) return;
        const { returned } = context.context;
        if (!(returned instanceof APIError)) await clearFailures(db, nameIn(context.body));
        else if (returned.statusCode === 401) await countFailure(db, nameIn(context.body), now());
      }),
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;
