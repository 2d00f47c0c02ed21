/** A metro station: a point to measure from. */
import * as z from 'zod/mini';

export const stationSchema = z.object({
  id: z.string(),
  name: z.string(),
  lat: z.number(),
  lng: z.number(),
  /** Whether it lies in the district or on its border. */
  within: z.boolean(),
});
export type Station = z.infer<typeof stationSchema>;

/** The station nearest to a place, in metres of straight line. */
export const nearestStationSchema = z.object({ name: z.string(), metres: z.number() });
export type NearestStation = z.infer<typeof nearestStationSchema>;
