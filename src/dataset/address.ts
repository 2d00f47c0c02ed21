/** Where the documents of the published dataset are. Written into each page, and to `/data/v1/index.json`. */
import * as z from 'zod/mini';

export const datasetAddressSchema = z.object({
  version: z.string(),
  /** Folder of the documents of this version, ending in a slash. */
  base: z.string(),
  basemap: z.object({
    /** For the interactive map. */
    json: z.string(),
    /** One SVG with the symbol `atlas`, for maps drawn without a script. */
    svg: z.string(),
  }),
});
export type DatasetAddress = z.infer<typeof datasetAddressSchema>;
