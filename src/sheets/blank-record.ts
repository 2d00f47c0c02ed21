import type { Document } from '../dataset/document-path.ts';
import type { MatchedSheet } from './match-columns.ts';

/** What a record holds before anybody wrote anything. */
export function blankDocument({ sheet }: MatchedSheet, id: string, today: string): Document {
  return {
    id: id || 'new',
    type: sheet.type,
    ...(sheet.kind === 'entry' && { status: 'active', membership: { status: 'unconfirmed' } }),
    names: [],
    sectors: [],
    offers: [],
    sources: [],
    confidence: 'low',
    checkedOn: today,
  };
}
