/** Who somebody is when they ask what is there for them. The sorting of records by it is the editor's. */
export const AUDIENCES = ['university', 'company', 'start-up', 'organisation', 'person'] as const;
