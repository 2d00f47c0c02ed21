/**
 * Refusals of better-auth in the one form that the whole service has: a status, a code, and a sentence in Chinese
 * and English that tells what to do. Whatever else it answers passes as it is.
 */
import type { RefusalCode } from '../../domain/refusal.ts';
import { REFUSALS, refusalSchema } from '../../domain/refusal.ts';
import { Refused } from '../refused.ts';

type Sentences = readonly [code: RefusalCode, chinese: string, english: string];

const SENTENCES: readonly (readonly [RegExp, Sentences])[] = [
  [
    /^(INVALID_USERNAME_OR_PASSWORD|INVALID_EMAIL_OR_PASSWORD|USERNAME_TOO_|INVALID_USERNAME|INVALID_EMAIL$|USER_NOT_FOUND)/,
    ['wrong-password', '用户名或密码不对。', 'The user name or the password is wrong.'],
  ],
  [/^INVALID_PASSWORD/, ['wrong-password', '现在的密码不对。', 'The present password is wrong.']],
  [
    /^PASSWORD_TOO_/,
    ['wrong-shape', '密码太短或太长：10 至 128 个字符。', 'The password has to have 10 to 128 characters.'],
  ],
  [
    /^(INVALID_CODE|INVALID_BACKUP_CODE|OTP_HAS_EXPIRED)/,
    [
      'wrong-code',
      '验证码不对，或已经用过、过期；请输入最新的一个。',
      'The code is wrong, used or out of date; enter the newest one.',
    ],
  ],
  [
    /^INVALID_TWO_FACTOR_COOKIE/,
    [
      'wrong-code',
      '两步验证等得太久，或试错太多次；请退回去重新输入密码。',
      'The second step took too long, or was tried too often; go back and enter the password again.',
    ],
  ],
  [
    /^(TOO_MANY_ATTEMPTS|ACCOUNT_TEMPORARILY_LOCKED)/,
    [
      'too-many',
      '验证码试错太多次，暂时锁住了；请过几分钟重新登录。',
      'Too many wrong codes: wait some minutes, then sign in again.',
    ],
  ],
  [
    /^(TOTP_NOT_ENABLED|TWO_FACTOR_NOT_ENABLED|BACKUP_CODES_NOT_ENABLED|TOTP_ALREADY_ENABLED)/,
    [
      'wrong-status',
      '两步验证的状态已经变了；请刷新页面再看。',
      'Two-factor sign-in has been changed meanwhile; reload the page.',
    ],
  ],
  [
    /^(INVALID_ORIGIN|MISSING_OR_NULL_ORIGIN|CROSS_SITE)/,
    [
      'cross-site',
      '这个请求不是从本站页面发出的，已被拒绝；请在本站页面上重新操作。',
      'This request did not come from a page of this site and was refused.',
    ],
  ],
];

const BY_STATUS: Readonly<Record<number, Sentences>> = {
  401: [
    'signed-out',
    '您还没有登录，或登录已过期；请重新登录。',
    'You are not signed in, or your session has ended; sign in again.',
  ],
  403: ['not-allowed', '这项操作不被允许；请联系管理员。', 'This is not allowed; ask an administrator.'],
  404: ['not-found', '没有这个接口。', 'There is no such interface; see /api/v1/docs.'],
  415: [
    'wrong-type',
    '这个接口只接受 JSON（content-type: application/json）。',
    'This interface takes JSON only (content-type: application/json).',
  ],
  429: ['too-many', '请求太频繁，请过一会儿再试。', 'Too many requests; try again in a while.'],
};
const WRONG_SHAPE: Sentences = [
  'wrong-shape',
  '提交的内容格式不对；请刷新页面后重试。',
  'What was sent does not have the right form; reload and try again.',
];
const FAILED: Sentences = [
  'failed',
  '服务器出了问题，这次没有成功；请稍后再试，若仍不行请告知管理员。',
  'The server could not do this; try again, and tell an administrator if it stays.',
];

function sentencesFor(status: number, reason: string): Sentences {
  const known = SENTENCES.find(([pattern]) => pattern.test(reason))?.[1];
  return known ?? BY_STATUS[status] ?? (status >= 500 ? FAILED : WRONG_SHAPE);
}

async function contentOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

export async function asOwnAnswer(answer: Response): Promise<Response> {
  if (answer.status < 400) return answer;
  const content = await contentOf(answer);
  const { refusal: own, code: reason } = content as { refusal?: unknown; code?: unknown };
  const ours = refusalSchema.safeParse(own);
  if (ours.success) {
    const { status, code, message, retryAfter, fields } = ours.data;
    const details = { ...(retryAfter !== undefined && { retryAfter }), ...(fields && { fields }) };
    return withCookies(answer, new Refused(code, message['zh-Hans'], message.en, details), status);
  }
  const [code, chinese, english] = sentencesFor(answer.status, String(reason ?? ''));
  const wait = Number(answer.headers.get('x-retry-after') ?? Number.NaN);
  const details = Number.isFinite(wait) ? { retryAfter: wait } : {};
  return withCookies(answer, new Refused(code, chinese, english, details), REFUSALS[code]);
}

/** A refusal may take a cookie away. */
function withCookies(answer: Response, refused: Refused, status: number): Response {
  const response = refused.toResponse();
  const headers = new Headers(response.headers);
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(response.body, { status, headers });
}
