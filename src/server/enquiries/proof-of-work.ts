/**
 * A challenge that costs a visitor's device about a second and a flood of messages a machine of its own. Made
 * and checked here: no third party learns who writes to the office. Each is good for one message.
 */
import { createChallenge, randomInt, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { Refused } from '../refused.ts';
import type { Connection } from '../store/tables.ts';

const ALGORITHM = 'PBKDF2/SHA-256';
const COST = 2000;
/** Keys that a device has to derive until it finds the one asked for. */
const STEPS = [300, 600] as const;
const MINUTES = 30;

const hex = z.string().regex(/^[0-9a-f]{1,256}$/i);
const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ nonce: hex, salt: hex, expiresAt: z.number() }),
    signature: hex,
  }),
  solution: z.looseObject({ counter: z.number().int().min(0), derivedKey: hex }),
});

/** A key of its own for each purpose of the one secret. */
const keyFor = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(`enquiry ${purpose}`).digest('hex');

export function makeChallenge(secret: string, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    counter: randomInt(STEPS[1], STEPS[0]),
    deriveKey,
    expiresAt: new Date(now.getTime() + MINUTES * 60_000),
    hmacSignatureSecret: keyFor(secret, 'challenge'),
    hmacKeySignatureSecret: keyFor(secret, 'key'),
  });
}

const unsolved = (): Refused =>
  new Refused(
    'not-allowed',
    '发送前的自动验证没有通过或已过期；请再点一次“发送”，内容不会丢失。',
    'The automatic check before sending failed or has expired; press “Send” again, nothing is lost.',
  );

function readWork(work: string): Payload {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(work, 'base64').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw unsolved();
    throw error;
  }
  const parsed = payloadSchema.safeParse(content);
  if (!parsed.success) throw unsolved();
  return content as Payload;
}

/** Refuses work that was not done, is too old, or was used for another message. Only within a transaction. */
export async function spendWork(connection: Connection, secret: string, work: string): Promise<void> {
  const { challenge, solution } = readWork(work);
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: keyFor(secret, 'challenge'),
    hmacKeySignatureSecret: keyFor(secret, 'key'),
  });
  const { nonce, expiresAt = 0 } = challenge.parameters;
  if (!verified) throw unsolved();
  const { numInsertedOrUpdatedRows } = await connection
    .insertInto('spent_challenge')
    .values({ nonce, expires_at: new Date(expiresAt * 1000).toISOString() })
    .onConflict((conflict) => conflict.column('nonce').doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw unsolved();
}
