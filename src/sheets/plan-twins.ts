/** The twins of every row whose name the file brings. */
import { findTwins, type NamedBody } from './find-twins.ts';
import { namesOf, type Known } from './known.ts';
import type { RowPlan } from './plan.ts';

export interface Planned {
  readonly plan: RowPlan;
  readonly names: readonly string[];
}

/** Everybody's names: those of the file for the records that it holds, those of the directory for the others. */
export function withTwins(planned: readonly Planned[], known: Known): RowPlan[] {
  const keyOf = ({ plan }: Planned) => (plan.state === 'new' ? `${plan.sheet} ${plan.row}` : plan.id);
  const isNamedAnew = ({ plan }: Planned) =>
    plan.state === 'new' || plan.edits.some(({ title }) => title === '正式名称' || title === '其他名称');
  const inFile = planned.map((one): NamedBody => ({
    key: keyOf(one),
    id: one.plan.id,
    names: one.names,
    isNew: isNamedAnew(one),
    isKnown: one.plan.state !== 'new',
  }));
  if (!inFile.some(({ isNew }) => isNew)) return planned.map(({ plan }) => plan);
  const keys = new Set(inFile.map(({ key }) => key));
  const others = known.records
    .filter(({ id }) => !keys.has(id))
    .map(({ id, document }): NamedBody => ({
      key: id,
      id,
      names: namesOf(document),
      isNew: false,
      isKnown: true,
    }));
  const twins = findTwins([...inFile, ...others]);
  return planned.map((one) => ({ ...one.plan, twins: twins.get(keyOf(one)) ?? [] }));
}
