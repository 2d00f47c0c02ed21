/** Who draws the fields: the InnoHK clusters, those of the two parks, and the panels of the Research Grants Council. */
export const FIELD_SCHEMES = ['innohk', 'hkstp', 'cyberport', 'rgc'] as const;
