/**
 * The check of the directory, in three passes: the shape of each file, the relations between records, and
 * tidiness. It reports all problems at once, each with file and path, and touches nothing. Pure: the caller
 * reads the files.
 */
import type { Directory } from '../domain/directory.ts';
import { checkCitations } from './check-citations.ts';
import { checkDates } from './check-dates.ts';
import type { Draft } from './check-draft.ts';
import { readDocuments } from './check-files.ts';
import { checkHosts } from './check-hosts.ts';
import { checkIdentity } from './check-identity.ts';
import { checkHongKongFields } from './check-hong-kong-fields.ts';
import { checkJoin } from './check-join.ts';
import { checkLayout } from './check-layout.ts';
import { checkNames } from './check-names.ts';
import { checkPlaces } from './check-places.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkTerms } from './check-terms.ts';
import { checkTidiness } from './check-tidiness.ts';
import type { DataFile } from './data-kind.ts';
import { directoryOf, draftOf } from './directory-draft.ts';
import { districtOutline, type Outline } from './district.ts';
import { byPlace, type Problem } from './problem.ts';

const RELATION_CHECKS: readonly ((draft: Draft) => Iterable<Problem>)[] = [
  checkIdentity,
  checkTerms,
  checkReferences,
  checkHosts,
  checkRedirects,
  checkPlaces,
  checkProvenance,
  checkCitations,
  checkDates,
  checkNames,
  checkPrivacy,
  checkLayout,
  checkJoin,
  checkHongKongFields,
];

export interface CheckOptions {
  /** YYYY-MM-DD; nothing may be checked or published after it. The day in Shanghai unless given. */
  today?: string;
  /** The outline in `geo/district.geojson` unless given. */
  district?: Outline;
}

export interface CheckResult {
  /** Absent when any file failed its shape; otherwise there even with problems of the other passes. */
  directory?: Directory;
  problems: Problem[];
}

export function checkDirectory(files: readonly DataFile[], options: CheckOptions = {}): CheckResult {
  const { documents, problems } = readDocuments(files);
  const district = options.district ?? districtOutline(files);
  const draft = draftOf(documents, {
    today: options.today ?? dayInShanghai(new Date()),
    ...(district && { district }),
  });
  const found = [
    ...problems,
    ...RELATION_CHECKS.flatMap((check) => [...check(draft)]),
    ...documents.flatMap(checkTidiness),
  ].toSorted(byPlace);
  return problems.length > 0 ? { problems: found } : { directory: directoryOf(documents), problems: found };
}

/** YYYY-MM-DD, as the editors’ calendar says. */
export function dayInShanghai(now: Date): string {
  return new Date(now.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
