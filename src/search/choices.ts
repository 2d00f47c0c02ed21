/**
 * Choices in an address, such as `?who=company&status=draft`: each parameter has one of a closed list of values.
 * What means nothing here is handed back, so that the page can say so.
 */
import type { Dropped } from './query.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
export type Choices<Of extends Lists> = { readonly [Param in keyof Of]?: Of[Param][number] };

export function parseChoices<const Of extends Lists>(
  params: URLSearchParams,
  lists: Of,
): { chosen: Choices<Of>; dropped: readonly Dropped[] } {
  const chosen: Record<string, string> = {};
  const dropped: Dropped[] = [];
  for (const [param, value] of params) {
    const known = Object.hasOwn(lists, param) && lists[param]?.includes(value);
    if (known && chosen[param] === undefined) chosen[param] = value;
    else dropped.push({ param, value });
  }
  return { chosen: chosen as Choices<Of>, dropped };
}

/** The address of the choices with `change` made to them; `undefined` takes a choice back. */
export function formatChoices<Of extends Lists>(
  chosen: Choices<Of>,
  change: { readonly [Param in keyof Of]?: Of[Param][number] | undefined } = {},
): URLSearchParams {
  const all = Object.entries({ ...chosen, ...change }) as [string, string | undefined][];
  return new URLSearchParams(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
