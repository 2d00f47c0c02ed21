/** The fields of a record for which a correction may give the right text. */
export const CORRECTABLE_FIELDS = ['phone', 'website', 'email', 'address'] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

export const CASE_LIMITS = { note: 2000, answer: 5000, correction: 300 } as const;
