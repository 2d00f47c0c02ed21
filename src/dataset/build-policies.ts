import type { Locale } from '../domain/locale.ts';
import { POLICY_STATUSES } from '../domain/policy-status.ts';
import type { Policy } from '../domain/policy.ts';
import type { Atlas } from './atlas.ts';
import { buildBody, buildInitiative } from './build-initiative.ts';
import { citation, headings, quote, tell } from './phrasing.ts';
import { type Measure, type Policies, type PolicyCard, type PolicyPage } from './policies.ts';

function buildMeasures({ measures = [], audience = [] }: Policy, locale: Locale): Measure[] {
  return measures.map((measure, index) => ({
    number: index + 1,
    text: tell(measure.text, locale),
    ...(measure.amount && { amount: tell(measure.amount, locale) }),
    audience: measure.audience ?? audience,
  }));
}

function buildCard(policy: Policy, atlas: Atlas, locale: Locale): PolicyCard {
  const {
    id,
    status,
    textFound,
    published,
    pole,
    audience = [],
    whoCanTakePart,
    sources,
    checkedOn,
  } = policy;
  const issuer = buildBody(policy, atlas, locale)?.name;
  const carrier = sources.find(({ supports }) => supports.includes('measures')) ?? sources[0];
  if (!carrier) throw new Error(`policies/${id}.json has no source.`);
  return {
    id,
    heading: headings(policy.names, locale).name,
    status,
    textFound,
    ...(published && { published }),
    ...(issuer && { issuer }),
    ...(pole && { pole }),
    audience,
    ...(whoCanTakePart && { whoCanTakePart: tell(whoCanTakePart, locale) }),
    measures: buildMeasures(policy, locale),
    source: citation(carrier, locale),
    checkedOn,
  };
}

/** What is over comes last; those with a published amount first, then those that tell most, then the latest. */
function byUse(a: PolicyCard, b: PolicyCard): number {
  return (
    Number(a.status === 'expired') - Number(b.status === 'expired') ||
    Number(b.measures.some(({ amount }) => amount)) - Number(a.measures.some(({ amount }) => amount)) ||
    b.measures.length - a.measures.length ||
    POLICY_STATUSES.indexOf(a.status) - POLICY_STATUSES.indexOf(b.status) ||
    ((a.published ?? '') < (b.published ?? '') ? 1 : -1)
  );
}

export function buildPolicies(atlas: Atlas, locale: Locale): Policies {
  const { policies } = atlas.directory;
  return { locale, policies: policies.map((policy) => buildCard(policy, atlas, locale)).sort(byUse) };
}

export function buildPolicyPage(policy: Policy, atlas: Atlas, locale: Locale): PolicyPage {
  const { status, textFound, documentNumber, published } = policy;
  return {
    ...buildInitiative(policy, atlas, locale),
    status,
    textFound,
    ...(documentNumber && { documentNumber: quote(documentNumber, locale) }),
    ...(published && { published }),
    measures: buildMeasures(policy, locale),
  };
}
