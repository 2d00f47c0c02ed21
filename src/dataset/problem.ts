/**
 * What the check finds: one sentence about one place in one file, that tells an editor what to do.
 */
import { RULES, type Pass, type RuleId } from './check-rules.ts';

export interface Problem {
  rule: RuleId;
  pass: Pass;
  /** Relative to the data folder. */
  file: string;
  /** The place in the file, e.g. `sources[2].supports[0]`; empty for the file as a whole. */
  path: string;
  message: string;
}

export type Path = readonly PropertyKey[];

export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

export function problem(rule: RuleId, file: string, path: Path, message: string): Problem {
  return { rule, pass: RULES[rule].pass, file, path: formatPath(path), message };
}

export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || compare(a.path, b.path);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The report for a terminal or an error: grouped by file, a count at the end. */
export function describeProblems(problems: readonly Problem[]): string {
  const byFile = new Map<string, string[]>();
  for (const { file, path, message } of problems) {
    const lines = byFile.get(file) ?? [];
    lines.push(`  ${path === '' ? '' : `${path}: `}${message}`);
    byFile.set(file, lines);
  }
  const groups = [...byFile].map(([file, lines]) => [file, ...lines].join('\n'));
  return [...groups, `${count(problems.length, 'problem')} in ${count(byFile.size, 'file')}`].join('\n\n');
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
