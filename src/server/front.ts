/**
 * What stands before the app: the published documents are answered at once, as they are asked for most; everything
 * else goes on to the app, with a request id, and leaves a line in the log where it is worth one.
 */
import type { RequestListener } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { AnswerDocument } from './document-answer.ts';
import { log, loggedPath, withRequestId } from './log.ts';

const isWorthALine = (path: string, status: number): boolean => status >= 400 || path.startsWith('/api/');

export function createFront(answerDocument: AnswerDocument, app: RequestListener): RequestListener {
  return (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    if ((method === 'GET' || method === 'HEAD') && url.startsWith('/data/v1/')) {
      const end = url.indexOf('?');
      const answer = answerDocument({
        path: end < 0 ? url : url.slice(0, end),
        accepts: headers['accept-encoding']?.toString(),
        ifNoneMatch: headers['if-none-match'],
      });
      if (answer) {
        response.writeHead(answer.status, answer.headers);
        response.end(method === 'HEAD' ? undefined : answer.body);
        return;
      }
    }
    const id = randomBytes(6).toString('base64url');
    const start = performance.now();
    response.setHeader('x-request-id', id);
    response.once('close', () => {
      const { statusCode: status } = response;
      if (!isWorthALine(url, status)) return;
      const ms = Math.round(performance.now() - start);
      log.info('request', { request: id, method, path: loggedPath(url), status, ms });
    });
    withRequestId(id, () => app(request, response));
  };
}
