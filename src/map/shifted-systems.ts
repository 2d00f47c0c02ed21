/**
 * The shifted coordinate systems of mainland China, and links to the maps that use them. Apart from the
 * projection, because the map needs them only over pictures that are drawn in one.
 */
import gcoord from 'gcoord';
import type { Point } from '../domain/point.ts';

type Position = [number, number];

function shift({ lat, lng }: Point, target: typeof gcoord.GCJ02 | typeof gcoord.BD09): Point {
  const [x, y] = gcoord.transform([lng, lat] as Position, gcoord.WGS84, target);
  return { lat: y, lng: x };
}

/** The state's shifted system, used by 高德, 腾讯, and by Apple and Google for their maps of the mainland. */
export const toGcj02 = (point: Point): Point => shift(point, gcoord.GCJ02);
/** Back to WGS 84, to a decimetre. */
export function fromGcj02({ lat, lng }: Point): Point {
  const [x, y] = gcoord.transform([lng, lat] as Position, gcoord.GCJ02, gcoord.WGS84);
  return { lat: y, lng: x };
}
/** 百度's own shift on top of GCJ-02. */
export const toBd09 = (point: Point): Point => shift(point, gcoord.BD09);
export function fromBd09({ lat, lng }: Point): Point {
  const [x, y] = gcoord.transform([lng, lat] as Position, gcoord.BD09, gcoord.WGS84);
  return { lat: y, lng: x };
}

export type RouteService = 'amap' | 'baidu' | 'tencent' | 'apple' | 'google';
export interface RouteLink {
  readonly service: RouteService;
  readonly href: string;
}

const pair = (first: number, second: number) => `${first.toFixed(6)},${second.toFixed(6)}`;

/**
 * The point in five map services, each in the coordinates that the service expects in Putuo.
 *
 * Google draws its road map of the mainland shifted while its aerial picture is not; the links open the road
 * map, so they carry GCJ-02.
 */
export function routeLinks(point: Point, name: string): readonly RouteLink[] {
  const gcj = toGcj02(point);
  const bd = toBd09(point);
  const link = (service: RouteService, address: string, parameters: Record<string, string>): RouteLink => ({
    service,
    href: `${address}?${new URLSearchParams(parameters).toString()}`,
  });
  const latLng = pair(gcj.lat, gcj.lng);
  return [
    link('amap', 'https://uri.amap.com/marker', {
      position: pair(gcj.lng, gcj.lat),
      name,
      coordinate: 'gaode',
    }),
    link('baidu', 'https://api.map.baidu.com/marker', {
      location: pair(bd.lat, bd.lng),
      title: name,
      content: name,
      coord_type: 'bd09ll',
      output: 'html',
      src: 'putuo-innovation-directory',
    }),
    link('tencent', 'https://apis.map.qq.com/uri/v1/marker', {
      marker: `coord:${latLng};title:${name.replace(/[:;]/g, ' ')}`,
      referer: 'putuo-innovation-directory',
    }),
    link('apple', 'https://maps.apple.com/', { ll: latLng, q: name }),
    link('google', 'https://www.google.com/maps/search/', { api: '1', query: latLng }),
  ];
}
