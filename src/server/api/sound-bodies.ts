/**
 * What is sent is looked at before anything works on it: how large it may be depends on who sends it, it has to be
 * JSON, and nothing in it may be what no page of the site sends and what a store or a program stumbles over.
 */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { CHANGE_LIMITS } from '../../domain/change.ts';
import { Refused } from '../refused.ts';
import type { ApiEnvironment } from './environment.ts';
import { accountOf } from './guards.ts';

/** A letter of the longest kind in Chinese, with its proof of work, has a tenth of that. */
const SMALL_BODY = 256 * 1024;
/** A batch and what stands around it. */
const LARGEST_BODY = CHANGE_LIMITS.bytes + 1024 * 1024;
const TAKES_BATCHES = /^\/api\/v1\/(changes(\/\d+)?|check)$/;
/** Records have a third of that. */
const DEEPEST = 32;

export const tooLarge = (): never => {
  throw new Refused(
    'too-large',
    '提交的内容太大；请分批提交，或使用表格导入。',
    'What was sent is too large; send it in parts.',
  );
};

const unsound = (chinese: string, english: string): Refused => new Refused('wrong-shape', chinese, english);

/** Throws for a value that is nested beyond measure, or holds a name or a sign that nothing of ours holds. */
function refuseUnsoundValue(root: unknown): void {
  const open: [value: unknown, depth: number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string') {
      if (/[\0\p{Surrogate}]/u.test(value))
        throw unsound(
          '提交的内容里有看不见的控制字符或不完整的字符，请重新输入这一项。',
          'What was sent holds a control character or half of one; type it anew.',
        );
    } else if (typeof value === 'object' && value !== null) {
      if (depth === DEEPEST)
        throw unsound('提交的内容嵌套太深，无法处理。', 'What was sent is nested too deeply.');
      if (Object.hasOwn(value, '__proto__'))
        throw unsound(
          '提交的内容里有不允许的字段名。',
          'What was sent has a field of a name that is not allowed.',
        );
      for (const [name, inner] of Object.entries(value)) open.push([name, depth], [inner, depth + 1]);
    }
  }
}

/** Streams are counted as they come, so that nothing beyond the limit is kept. Only staff send batches. */
export const limitBodies: MiddlewareHandler<ApiEnvironment> = async (context, next) => {
  const { req } = context;
  const stated = Number(req.header('content-length') ?? Number.POSITIVE_INFINITY);
  const isBatch = req.method !== 'GET' && stated > SMALL_BODY && TAKES_BATCHES.test(req.path);
  const isStaff = isBatch && (await accountOf(context.get('backstage'), req.raw.headers)) !== undefined;
  return bodyLimit({ maxSize: isStaff ? LARGEST_BODY : SMALL_BODY, onError: tooLarge })(context, next);
};

export const refuseUnsoundBodies: MiddlewareHandler<ApiEnvironment> = async ({ req }, next) => {
  if (/%00/.test(req.url)) {
    throw unsound('地址里有不允许的字符。', 'The address holds a character that is not allowed.');
  }
  if (req.method === 'GET' || req.method === 'HEAD' || req.raw.body === null) return next();
  const text = await req.text();
  if (text === '') return next();
  if (!/^application\/json\b/i.test(req.header('content-type') ?? '')) {
    throw new Refused(
      'wrong-type',
      '这个接口只接受 JSON（content-type: application/json）。',
      'This interface takes JSON only (content-type: application/json).',
    );
  }
  refuseUnsoundValue(JSON.parse(text));
  return next();
};
