/**
 * Nobody’s private number gets into the directory, in whatever field. Addresses of sources are left out: the
 * long numbers in them count articles.
 */
import type { Draft } from './check-draft.ts';
import { jsonNodes } from './json-nodes.ts';
import { problem, type Problem } from './problem.ts';

/** 11 digits from 13 to 19, with or without +86, blanks and hyphens between. */
const MOBILE = /(?<![\d.])(?:(?:\+|00)?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/u;

/** Six digits of a place, a date of birth, and four more places. */
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/u;

export function* checkPrivacy({ documents }: Draft): Generator<Problem> {
  for (const { file, value } of documents) {
    for (const { path, value: text } of jsonNodes(value)) {
      if (typeof text !== 'string' || path.at(-1) === 'url') continue;
      const plain = text.normalize('NFKC');
      if (MOBILE.test(plain)) {
        const message =
          'The text holds a mobile telephone number; give an office telephone instead, or remove it.';
        yield problem('personal-number', file, path, message);
      }
      if (IDENTITY.test(plain)) {
        const message = 'The text holds what looks like the number of an identity card; remove it.';
        yield problem('identity-number', file, path, message);
      }
    }
  }
}
