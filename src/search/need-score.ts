/**
 * The score of every entry for a need that has been read.
 *
 * What the need is about (capabilities, names, sectors) makes the score; what kind of support it asks for
 * strengthens an entry that is about it, and stands alone only where the support is itself the subject: space,
 * money, incubation. A level takes part only where the need asks for it, membership never.
 */
import type { Matching } from '../domain/matching.ts';
import type { NeedIndex } from './need-index.ts';
import type { NeedFeature, NeedReading } from './need-reading.ts';

export interface NeedScore {
  readonly entry: number;
  score: number;
  /** What carries the match, generic words left out. */
  readonly evidence: number;
}

/** Supports that a firm can look for whatever it makes. */
const STANDALONE: Readonly<Record<string, number>> = {
  space: 1.6,
  incubation: 1.6,
  funding: 1.4,
  'intellectual-property': 2.2,
  talent: 0.8,
  'pilot-production': 1.2,
};
/** Sectors whose words say how one works together, not about what. */
const VAGUE_SECTORS: Readonly<Record<string, number>> = { 'rd-services': 0, 'testing-certification': 0.3 };
const OFFER_GAIN = 0.4;
/** For an entry of the level asked for. */
const LEVEL_GAIN = 0.25;
/** Below this no entry is about what the need names. */
const LEAST_SUBJECT = 0.9;
/** An entry with this share of the best evidence gets half of what a service asked for is worth. */
const SERVICE_HALF = 0.2;
const HOST_GAIN = 0.06;
/** From this share of its host's score on, an entry stands before its host. */
const CLOSE_TO_HOST = 0.75;
const BEHIND = 0.98;

function subjectWeight({ term, weight, generic }: NeedFeature): number {
  if (term?.kind === 'sector') return weight * (VAGUE_SECTORS[term.id] ?? 1);
  if (term?.kind === 'level') return 0;
  if (term?.kind === 'offer') return generic ? 0 : weight * (STANDALONE[term.id] ?? 0);
  return weight;
}

export function scoreEntries(
  reading: NeedReading,
  matching: Matching,
  index: NeedIndex,
): readonly NeedScore[] {
  const size = matching.entries.length;
  const subject = new Float64Array(size);
  const evidence = new Float64Array(size);
  const service = new Float64Array(size);
  const asked = new Float64Array(size);
  const levelled = new Uint8Array(size);
  let allAsked = 0;
  for (const feature of reading.features) {
    const rarity = index.rarity(feature.key);
    const weight = subjectWeight(feature) * rarity;
    const offer = feature.term?.kind === 'offer' ? feature.weight : 0;
    allAsked += offer;
    const telling = !feature.generic && feature.term?.kind !== 'kind' && !feature.service;
    for (const posting of index.find(feature.key)) {
      const { entry } = posting;
      if (feature.term?.kind === 'level') levelled[entry] = 1;
      const sum = feature.service ? service : subject;
      sum[entry] = (sum[entry] ?? 0) + weight * posting.weight;
      if (telling) evidence[entry] = (evidence[entry] ?? 0) + weight * posting.weight;
      if (offer > 0) asked[entry] = (asked[entry] ?? 0) + offer * posting.weight;
    }
  }
  const most = Math.max(0, ...evidence);
  const scores = matching.entries.map((_, entry) => {
    const about = evidence[entry] ?? 0;
    const share = most > 0 ? about / (about + SERVICE_HALF * most) : 1;
    const gain = allAsked > 0 ? (OFFER_GAIN * (asked[entry] ?? 0)) / allAsked : 0;
    const score =
      (subject[entry] ?? 0) * (1 + gain + LEVEL_GAIN * (levelled[entry] ?? 0)) +
      (service[entry] ?? 0) * share;
    // A need that names nothing but a service is about that service.
    return { entry, score, evidence: most < LEAST_SUBJECT ? about + (service[entry] ?? 0) : about };
  });
  return addHosts(scores, matching);
}

/** Who runs the right platform is a good address too; who does the work comes before who has it done. */
function addHosts(scores: readonly NeedScore[], { entries }: Matching): readonly NeedScore[] {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const best = new Map<number, number>();
  entries.forEach(({ host }, place) => {
    const at = host === undefined ? undefined : places.get(host);
    if (at !== undefined) best.set(at, Math.max(best.get(at) ?? 0, scores[place]?.score ?? 0));
  });
  return scores.map((score, place) => {
    const child = best.get(place) ?? 0;
    if (child === 0 || score.score === 0) return score;
    const own = score.score + HOST_GAIN * child;
    return { ...score, score: child >= CLOSE_TO_HOST * own ? Math.min(own, BEHIND * child) : own };
  });
}
