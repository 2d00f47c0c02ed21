/**
 * Where things stand on the sheet, and what other maps call the same place.
 *
 * The atlas is drawn in Web Mercator. One unit of the sheet is one pixel of zoom 16 (about 2 m in Putuo),
 * counted from the north-western corner, so that whole numbers suffice. Both the drawn SVG and the basemap
 * document are written in these units. All data stays WGS 84; the shifted systems of mainland China are made
 * only for links out.
 */
import gcoord from 'gcoord';
import type { Point } from '../domain/point.ts';

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A place on the sheet, in units. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** What the geodata covers; beyond it the sheet fades out. */
export const SHEET_BOUNDS: Bounds = { west: 121.3, south: 31.205, east: 121.465, north: 31.325 };
/** The extent of the district. A test holds it to the geodata. */
export const DISTRICT_BOUNDS: Bounds = { west: 121.3217, south: 31.2201, east: 121.4469, north: 31.3048 };

const WORLD = 256 * 2 ** 16;

function project({ lat, lng }: Point): SheetPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lng + 180) / 360) * WORLD,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD,
  };
}

const corner = project({ lat: SHEET_BOUNDS.north, lng: SHEET_BOUNDS.west });

export function toSheet(point: Point): SheetPoint {
  const { x, y } = project(point);
  return { x: x - corner.x, y: y - corner.y };
}

export function fromSheet({ x, y }: SheetPoint): Point {
  const turned = Math.PI * (1 - (2 * (y + corner.y)) / WORLD);
  return {
    lat: (Math.atan(Math.sinh(turned)) * 180) / Math.PI,
    lng: ((x + corner.x) / WORLD) * 360 - 180,
  };
}

const farCorner = toSheet({ lat: SHEET_BOUNDS.south, lng: SHEET_BOUNDS.east });
export const SHEET_SIZE = { width: Math.round(farCorner.x), height: Math.round(farCorner.y) };

/** Metres on the ground as units of the sheet, at the latitude of the point. */
export function metresToSheet(metres: number, { lat }: Point): number {
  const equator = 40_075_016.686;
  return (metres / (equator * Math.cos((lat * Math.PI) / 180))) * WORLD;
}

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
