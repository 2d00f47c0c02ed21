/** What every handler of the interface finds: the service, the accounts, and who asks. */
import { OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import type { Account, Role } from '../../domain/staff.ts';
import { refusalSchema } from '../../domain/refusal.ts';
import type { Auth } from '../auth/auth.ts';
import type { Mailer } from '../mailer.ts';
import { Refused } from '../refused.ts';
import type { Service } from '../service.ts';

export interface Backstage extends Service {
  auth: Auth;
  mailer: Mailer;
  /** What challenges are signed with. */
  secret: string;
  /** The public address, for links in messages; without it the address by which the page was asked for. */
  origin?: string | undefined;
}

export interface ApiEnvironment {
  /** `client` is the address that asks, for limits alone. */
  Variables: { backstage: Backstage; account: Account; client: string };
}

/** What was sent has not the shape that the schema tells: answered with each place. */
function wrongShape(error: z.ZodError | z.core.$ZodError): Refused {
  const fields = error.issues
    .slice(0, 100)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  const [first] = fields;
  const place = first ? `${first.path}: ${first.message}` : '';
  return new Refused(
    'wrong-shape',
    `提交的内容格式不对（${place}）。请刷新页面后重试；若仍出现，请告知管理员。`,
    `What was sent does not have the right form (${place}). Reload and try again.`,
    { fields },
  );
}

export const createRouter = () =>
  new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw wrongShape(result.error);
    },
  });

export const asJson = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});

/** For the description: how this path says no, and who may ask. */
export const described = (who: 'all' | Role): Pick<RouteConfig, 'security' | 'tags'> => ({
  tags: [who === 'all' ? 'public' : who],
  ...(who !== 'all' && { security: [{ session: [] }] }),
});

export const refusals = {
  default: {
    content: { 'application/problem+json': { schema: refusalSchema } },
    description: 'Refused, with a sentence in Chinese and English',
  },
} as const;
