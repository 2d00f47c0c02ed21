/**
 * The judged queries and needs. The tuning files may be looked at while the ranking is worked on; the test files
 * are read only to report.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Part = 'tuning' | 'test';

export interface JudgedQuery {
  readonly kind:
    | 'name'
    | 'alias'
    | 'part'
    | 'pinyin'
    | 'initials'
    | 'mixed'
    | 'typo'
    | 'english'
    | 'traditional'
    | 'hongkong'
    /** Not a name: what somebody can do, in words that its record may not have. */
    | 'capability';
  readonly query: string;
  /** Any of these is the right answer. */
  readonly relevant: readonly string[];
}

export interface JudgedNeed {
  readonly id: string;
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly need: string;
  /**
   * 3: does what is asked; 2: does a part of it, or runs the entry that does it; 1: worth a call. Empty where
   * nothing in the directory fits.
   */
  readonly relevant: readonly {
    readonly entry: string;
    readonly grade: 1 | 2 | 3;
    readonly reason: string;
  }[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'));
}

export function judgedQueries(part: Part): readonly JudgedQuery[] {
  return read(`queries.${part}.json`) as JudgedQuery[];
}

export function judgedNeeds(part: Part): readonly JudgedNeed[] {
  return read(`needs.${part}.json`) as JudgedNeed[];
}
