/** For tests: an enquiry with the work that its challenge asks for. */
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { EnquiryReceipt } from '../../domain/enquiry-answer.ts';
import type { EnquiryContent } from '../../domain/enquiry-case.ts';
import type { Ask } from '../sample-service.ts';

export const NEED: EnquiryContent = {
  kind: 'need',
  locale: 'en',
  organisation: 'Example Batteries Ltd.',
  reach: 'lab@example.org',
  need: 'UN38.3 tests\nfor 40 <b>packs</b>',
  entries: ['seari'],
};

export const CORRECTION: EnquiryContent = {
  kind: 'correction',
  locale: 'zh-Hans',
  organisation: '',
  reach: '',
  need: '电话换了',
  entries: [],
  record: { kind: 'entry', id: 'seari' },
  corrections: { phone: '021-12345678' },
};

export async function solvedWork(ask: Ask): Promise<string> {
  const { body } = await ask('GET', '/api/v1/enquiries/challenge');
  const challenge = body as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

export async function send(ask: Ask, enquiry: unknown, work?: string, client?: string) {
  const body = { enquiry, consent: true, work: work ?? (await solvedWork(ask)) };
  return ask('POST', '/api/v1/enquiries', body, client === undefined ? {} : { 'x-forwarded-for': client });
}

export async function receipt(ask: Ask, enquiry: unknown): Promise<EnquiryReceipt> {
  const { status, body } = await send(ask, enquiry);
  if (status !== 201) throw new Error(`Sending: ${status} ${JSON.stringify(body)}`);
  return body as EnquiryReceipt;
}
