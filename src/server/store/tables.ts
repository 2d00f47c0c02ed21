/** The tables of the store as Kysely sees them. Documents and lists are JSON text; times are ISO 8601 in UTC. */
import type { Generated, Kysely, Transaction } from 'kysely';

export interface Tables {
  /** One row: what is published. */
  publication: { id: number; number: number; seeded_at: string | null };
  /** What was last built: from which publication, and by which program. At most one row. */
  built: { id: number; number: number; version: string; program: string };
  /** The built documents. `number` is the publication that last changed one; without `gzip` it is gone. */
  document: { path: string; digest: string; number: number; gzip: Uint8Array | null };
  record: { kind: string; id: string; revision: number; document: string | null; updated_at: string };
  revision: {
    kind: string;
    id: string;
    revision: number;
    at: string;
    author_id: string;
    author_name: string;
    approver_id: string | null;
    approver_name: string | null;
    change_number: number | null;
    why: string;
    document: string | null;
  };
  change: {
    number: Generated<number>;
    status: string;
    version: number;
    why: string;
    author_id: string;
    author_name: string;
    approver_id: string | null;
    approver_name: string | null;
    created_at: string;
    updated_at: string;
    published_at: string | null;
    undoes: number | null;
    undone_by: number | null;
    origin: string | null;
    count: number;
    keys: string;
  };
  proposal: {
    change_number: number;
    position: number;
    kind: string;
    id: string;
    base: number;
    document: string | null;
  };
  comment: {
    number: Generated<number>;
    change_number: number;
    at: string;
    author_id: string;
    author_name: string;
    text: string;
  };
  presence: {
    kind: string;
    id: string;
    user_id: string;
    user_name: string;
    since: string;
    seen_at: string;
    editing: number;
  };
  setting: { name: string; value: string };
  invitation: {
    id: string;
    token_hash: string;
    purpose: string;
    role: string;
    email: string | null;
    /** Whose password a reset sets. */
    user_id: string | null;
    invited_by_id: string;
    invited_by_name: string;
    expires_at: string;
    used_at: string | null;
  };
  /** Searches, and needs without their words, that found nothing. */
  missed_search: { text: string; count: number; last_at: string };
  /** Sign-ins that failed, by account name; cleared by one that succeeds. */
  failed_sign_in: { name: string; count: number; last_at: string };
  /** Written by better-auth, which names the columns; dates are text on SQLite. */
  staff_user: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean | number;
    username: string | null;
    role: string;
    active: boolean | number;
    twoFactorEnabled: boolean | number | null;
    createdAt: string | Date;
    updatedAt: string | Date;
  };
  staff_session: {
    id: string;
    token: string;
    userId: string;
    updatedAt: string | Date;
    expiresAt: string | Date;
  };
  staff_two_factor: { id: string; userId: string };
  /** What was sent is JSON in `content`; of the secret only its hash is kept. */
  enquiry: {
    reference: string;
    secret_hash: string;
    kind: string;
    status: string;
    version: number;
    content: string;
    assignee_id: string | null;
    assignee_name: string | null;
    reply_by: string | null;
    received_at: string;
    updated_at: string;
    answer: string | null;
    answered_at: string | null;
    closed_at: string | null;
    change_number: number | null;
  };
  enquiry_note: {
    reference: string;
    position: number;
    at: string;
    author_id: string;
    author_name: string;
    text: string;
  };
  /** Challenges that were solved for an enquiry, until they would have expired. */
  spent_challenge: { nonce: string; expires_at: string };
  link_check: { url: string; checked_at: string; failing_since: string | null; result: string };
}

export type Database = Kysely<Tables>;
/** A database or a transaction on it. */
export type Connection = Database | Transaction<Tables>;
