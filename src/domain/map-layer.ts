/**
 * A ground that a site may offer beside the embedded one: pictures in squares from another server. None is
 * asked for before the visitor chooses it. A key is never written here: it is read at run time.
 */
import * as z from 'zod/mini';

/** Which system a server's pictures are drawn in. */
export const COORDINATE_SYSTEMS = ['wgs84', 'gcj02'] as const;

const TEMPLATE = /^(https?:\/\/[^\s{}/]+)?\/(?=.*\{z\})(?=.*\{x\})(?=.*\{-?y\})\S+$/;

/** What every kind has, with the words still to come. */
const shared = { id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80)) };

/** The kinds of ground: 天地图 and OpenStreetMap are known, any other is a template of addresses. */
export const LAYER_SHAPES = {
  tianditu: {
    ...shared,
    kind: z.literal('tianditu'),
    /** 审图号, as the service states it. */
    reviewNumber: z.optional(z.string().check(z.maxLength(100))),
  },
  osm: { ...shared, kind: z.literal('osm') },
  xyz: {
    ...shared,
    kind: z.literal('xyz'),
    /** `https://…/{z}/{x}/{y}.png`, or a path of this site; `{key}` stands for the key of `config.json`. */
    url: z.string().check(z.regex(TEMPLATE), z.maxLength(2000)),
    system: z.enum(COORDINATE_SYSTEMS),
    attribution: z.string().check(z.maxLength(500)),
    reviewNumber: z.optional(z.string().check(z.maxLength(100))),
    maxZoom: z.optional(z.number()),
  },
} as const;

const name = z.string().check(z.maxLength(100));
export const mapLayerSchema = z.discriminatedUnion('kind', [
  z.object({ ...LAYER_SHAPES.tianditu, name }),
  z.object({ ...LAYER_SHAPES.osm, name }),
  z.object({ ...LAYER_SHAPES.xyz, name }),
]);
export type MapLayer = z.infer<typeof mapLayerSchema>;

const TIANDITU_HOST = 'https://*.tianditu.gov.cn';
const OSM_HOST = 'https://tile.openstreetmap.org';

/** The other hosts that a page with these layers may show pictures of. */
export function imageHosts(layers: readonly { kind: string; url?: string | undefined }[]): string[] {
  const hosts = layers.flatMap(({ kind, url = '' }) => {
    if (kind === 'tianditu') return [TIANDITU_HOST];
    if (kind === 'osm') return [OSM_HOST];
    return (
      /^https?:\/\/[^/]+/
        .exec(url)
        ?.slice(0, 1)
        .map((host) => host.replace('{s}', '*')) ?? []
    );
  });
  return [...new Set(hosts)].sort();
}
