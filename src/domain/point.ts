/** A place on the ground in WGS 84 decimal degrees. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** What a point is exact to: the building, the street number, or only the area. */
export const PRECISIONS = ['building', 'street', 'area'] as const;
export type Precision = (typeof PRECISIONS)[number];
