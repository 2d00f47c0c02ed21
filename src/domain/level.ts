/** Who recognised an entry, the highest first. */
export const LEVELS = ['national', 'ministerial', 'municipal', 'district'] as const;
export type Level = (typeof LEVELS)[number];
