/** What the parts of the service share: the store, the workshop, what is published, and the clock. */
import type { Publication } from './publication.ts';
import type { Database } from './store/tables.ts';
import type { Workshop } from './workshop.ts';

export interface Service {
  db: Database;
  workshop: Workshop;
  publication: Publication;
  /** ISO 8601 in UTC. */
  now(): string;
}
