import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { localisedSchema, textSchema } from './localised.ts';
import { LAYER_SHAPES } from './map-layer.ts';

const name = localisedSchema;
const layerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...LAYER_SHAPES.tianditu, name }),
  z.strictObject({ ...LAYER_SHAPES.osm, name }),
  z.strictObject({ ...LAYER_SHAPES.xyz, name }),
]);

/** Identity and footer of the site. What the district has not given yet is absent, and the footer leaves it out. */
export const siteSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  name: localisedSchema,
  tagline: localisedSchema,
  office: idSchema.describe('The service that answers questions about the directory'),
  origin: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .describe('https://… of the public site, for canonical links'),
  correctionsEmail: z.email().max(254).optional(),
  icp: textSchema.optional().describe('ICP 备案号'),
  publicSecurityRecord: textSchema.optional().describe('公安备案号'),
  mapReviewNumber: textSchema.optional().describe('审图号'),
  map: z.strictObject({
    showDistrictOutline: z.boolean().describe('Draws the outline, labelled 示意，非法定界线'),
    showSubdistricts: z.boolean(),
    layers: z
      .array(layerSchema)
      .optional()
      .describe('Grounds of other servers that a visitor may choose; keys are read from /config.json'),
  }),
});
export type Site = z.infer<typeof siteSchema>;
