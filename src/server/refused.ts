/** Thrown wherever the service says no; the app turns it into the answer. */
import { log } from './log.ts';
import { REFUSALS, type Refusal, type RefusalCode } from '../domain/refusal.ts';

export type Sentence = Refusal['message'];
type Details = Pick<Refusal, 'fields' | 'problems' | 'stale' | 'version' | 'retryAfter'>;

export class Refused extends Error {
  readonly code: RefusalCode;
  readonly sentence: Sentence;
  readonly details: Partial<Details>;

  constructor(code: RefusalCode, chinese: string, english: string, details: Partial<Details> = {}) {
    super(english);
    this.name = 'Refused';
    this.code = code;
    this.sentence = { 'zh-Hans': chinese, en: english };
    this.details = details;
  }

  toAnswer(): Refusal {
    return {
      type: `urn:directory:refusal:${this.code}`,
      title: this.sentence.en,
      status: REFUSALS[this.code],
      code: this.code,
      message: this.sentence,
      ...this.details,
    };
  }

  toResponse(): Response {
    const { retryAfter } = this.details;
    return new Response(JSON.stringify(this.toAnswer()), {
      status: REFUSALS[this.code],
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      },
    });
  }
}

export const notFound = (): Refused =>
  new Refused(
    'not-found',
    '找不到这一项；它可能已被删除，请返回列表重新查看。',
    'This does not exist; it may have been removed. Go back to the list.',
  );

const DISK_FULL = /SQLITE_FULL|database or disk is full|ENOSPC|disk full|No space left/i;

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && DISK_FULL.test(`${String(Reflect.get(error, 'code'))} ${error.message}`);

/** What a handler threw, as a refusal; what nobody expected is logged and told without its inside. */
export function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (isDiskFull(error)) {
    log.error('The disk is full; nothing can be saved until there is room.');
    return new Refused(
      'disk-full',
      '服务器磁盘已满，这次没有保存；已保存的内容完好。请联系管理员腾出空间后重试。',
      'The disk of the server is full: this was not saved, and what was saved is whole. Ask an administrator to make room.',
    );
  }
  if (error instanceof SyntaxError || (error instanceof Error && /Malformed JSON/i.test(error.message))) {
    return new Refused('wrong-shape', '提交的内容不是有效的 JSON。', 'What was sent is not JSON.');
  }
  log.error('A request failed.', error);
  return new Refused(
    'failed',
    '服务器出了问题，这次没有成功；请稍后再试，若仍不行请告知管理员。',
    'The server could not do this; try again, and tell an administrator if it stays.',
  );
}
