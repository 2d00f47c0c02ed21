/**
 * From the checked directory to the documents that readers load. Pure: the same directory always gives the
 * same bytes, and so the same version.
 */
import { createHash } from 'node:crypto';
import type { Directory } from '../domain/directory.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { createAtlas } from './atlas.ts';
import { buildIdentity } from './build-identity.ts';
import { buildDetails } from './build-details.ts';
import { buildFigures } from './build-figures.ts';
import { buildFieldList } from './build-field-list.ts';
import { buildJoinPage } from './build-join-page.ts';
import { buildMatching } from './build-matching.ts';
import { buildOverview } from './build-overview.ts';
import { buildPolePage } from './build-pole-page.ts';
import { buildPolicies, buildPolicyPage } from './build-policies.ts';
import { buildProgrammePage, buildProgrammes } from './build-programmes.ts';
import { buildRoll } from './build-roll.ts';
import { buildServices } from './build-services.ts';
import { buildSummary } from './build-summary.ts';
import type { MetroStation } from './stations.ts';

export interface Datasets {
  /** Twelve hexadecimal digits that change with any byte of any document. */
  version: string;
  /** Path below `data/v1/<version>/`, such as `en/entries/seari.json`, to JSON text. */
  documents: ReadonlyMap<string, string>;
}

export function buildDatasets(directory: Directory, stations: readonly MetroStation[] = []): Datasets {
  const atlas = createAtlas(directory, stations);
  const retired = new Set(directory.redirects.map(({ from }) => from));
  const built = new Map<string, object>();
  for (const locale of LOCALES) {
    built.set(`${locale}/summary.json`, buildSummary(atlas, locale));
    built.set(`${locale}/identity.json`, buildIdentity(atlas, locale));
    built.set(`${locale}/overview.json`, buildOverview(atlas, locale));
    built.set(`${locale}/roll.json`, buildRoll(atlas, locale));
    built.set(`${locale}/join.json`, buildJoinPage(atlas, locale));
    built.set(`${locale}/fields.json`, buildFieldList(atlas, locale));
    for (const pole of POLES) built.set(`${locale}/poles/${pole}.json`, buildPolePage(atlas, pole, locale));
    for (const entry of atlas.directory.entries) {
      if (retired.has(entry.id)) continue;
      built.set(`${locale}/entries/${entry.id}.json`, buildDetails(entry, atlas, locale));
    }
  }
  for (const locale of LOCALES) {
    built.set(`${locale}/figures.json`, buildFigures(atlas, locale));
    built.set(`${locale}/services.json`, buildServices(atlas, locale));
    built.set(`${locale}/programmes.json`, buildProgrammes(atlas, locale));
    for (const programme of directory.programmes) {
      built.set(`${locale}/programmes/${programme.id}.json`, buildProgrammePage(programme, atlas, locale));
    }
    built.set(`${locale}/policies.json`, buildPolicies(atlas, locale));
    for (const policy of directory.policies) {
      built.set(`${locale}/policies/${policy.id}.json`, buildPolicyPage(policy, atlas, locale));
    }
  }
  built.set('matching.json', buildMatching(atlas));
  built.set(
    'redirects.json',
    directory.redirects.map(({ from, to }) => ({ from, to })),
  );
  const hash = createHash('sha256');
  for (const [path, document] of built) hash.update(path).update(JSON.stringify(document));
  const version = hash.digest('hex').slice(0, 12);
  const documents = new Map(
    [...built].map(([path, document]) => [
      path,
      JSON.stringify('version' in document ? { ...document, version } : document),
    ]),
  );
  return { version, documents };
}
