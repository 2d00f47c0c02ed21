/**
 * The map's own geometry for pictures drawn in GCJ-02: places stay in WGS 84 and are shifted as they are
 * projected, so that everything drawn moves together and stands on the ground where it belongs.
 */
import { CRS, extend, LatLng, Projection } from 'leaflet';
import { fromGcj02, toGcj02 } from './shifted-systems.ts';

const { SphericalMercator } = Projection;

export const GCJ02_MERCATOR: CRS = extend({}, CRS.EPSG3857, {
  projection: extend({}, SphericalMercator, {
    project: (at: LatLng) => {
      const { lat, lng } = toGcj02(at);
      return SphericalMercator.project(new LatLng(lat, lng));
    },
    unproject: (point: Parameters<typeof SphericalMercator.unproject>[0]) => {
      const { lat, lng } = fromGcj02(SphericalMercator.unproject(point));
      return new LatLng(lat, lng);
    },
  }),
});
