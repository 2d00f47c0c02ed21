/** Longer needs are read up to here; what a firm asks stands in its first pages. */
export const LONGEST_NEED = 5000;
