import { afterEach, describe, expect, it, vi } from 'vitest';
import { log, loggedPath, withRequestId } from './log.ts';

describe('the log', () => {
  afterEach(() => vi.restoreAllMocks());

  it('keeps neither queries nor what tells one enquiry or account', () => {
    expect(loggedPath('/api/v1/enquiries/PT-2026-7F3K/notes?token=secret')).toBe(
      '/api/v1/enquiries/:id/notes',
    );
    expect(loggedPath('/api/v1/accounts/aB3xYz9/reset-link')).toBe('/api/v1/accounts/:id/reset-link');
    expect(loggedPath('/api/v1/records/entry/seari?x=1')).toBe('/api/v1/records/entry/seari');
    expect(loggedPath('/en/entries/seari')).toBe('/en/entries/seari');
  });

  it('is a JSON object a line, with the request that it belongs to', () => {
    const written = vi.spyOn(console, 'error').mockReturnValue();
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(a@b.cn)',
    });
    withRequestId('r1', () => log.error('It failed.', error));
    const line = String(written.mock.calls[0]?.[0]);
    expect(line).not.toContain('a@b.cn');
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      message: 'It failed.',
      request: 'r1',
      code: '23505',
      reason: 'duplicate key',
    });
  });
});
