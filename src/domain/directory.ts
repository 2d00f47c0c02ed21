/**
 * The whole directory as one value: what the check returns and the dataset build starts from.
 */
import type { Entry } from './entry.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { HongKongField } from './hong-kong-field.ts';
import type { Join } from './join.ts';
import type { Layout } from './pole.ts';
import type { Policy } from './policy.ts';
import type { Programme } from './programme.ts';
import type { Redirect } from './redirect.ts';
import type { Service } from './service.ts';
import type { Site } from './site.ts';
import type { Term, VocabularyName } from './vocabulary.ts';

export interface Directory {
  entries: Entry[];
  programmes: Programme[];
  policies: Policy[];
  services: Service[];
  layout: Layout;
  vocabulary: Record<VocabularyName, Term[]>;
  figures: Figure[];
  timeline: Event[];
  join: Join;
  hongKongFields: HongKongField[];
  redirects: Redirect[];
  publishedIds: string[];
  site: Site;
}
