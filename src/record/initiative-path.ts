import { paths } from '../app/paths.ts';
import type { InitiativeKind } from '../dataset/initiative.ts';
import type { Locale } from '../domain/locale.ts';

/** Where a programme, a policy or a service is told of. */
export function initiativePath(locale: Locale, { kind, id }: { kind: InitiativeKind; id: string }): string {
  if (kind === 'programme') return paths.programme(locale, id);
  return kind === 'policy' ? paths.policy(locale, id) : paths.services(locale, id);
}
