/** The four poles, in the order of the motto 中华武数. */
export const POLES = ['zhong', 'hua', 'wu', 'shu'] as const;
export type PoleId = (typeof POLES)[number];

/** For counts, in which some entries belong to no pole. */
export const POLES_AND_NONE = [...POLES, 'none'] as const;
