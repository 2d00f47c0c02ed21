/**
 * - `named`: a source names the entry as part of the community, its alliance or a pole.
 * - `located`: it works in Putuo, and no source names it.
 * - `unconfirmed`: its presence in Putuo is not confirmed.
 */
export const MEMBERSHIPS = ['named', 'located', 'unconfirmed'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];
