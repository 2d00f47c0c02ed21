/** Where places lie. Whether a pair is swapped is told with its shape: in Shanghai a swapped latitude is none. */
import type { Location } from '../domain/place.ts';
import type { Point } from '../domain/point.ts';
import type { Draft } from './check-draft.ts';
import { DISTRICT_FILE, TOLERANCE_METRES, metresOutside, type Outline } from './district.ts';
import { problem, type Path, type Problem } from './problem.ts';

interface Place {
  file: string;
  path: Path;
  point: Point;
  declaredOutside: boolean;
}

export function* checkPlaces(draft: Draft): Generator<Problem> {
  const places = [...placesOf(draft)];
  if (places.length === 0) return;
  if (!draft.district) {
    const message = 'The outline of the district cannot be read, so no place was tested; restore this file.';
    yield problem('district-outline', DISTRICT_FILE, [], message);
    return;
  }
  for (const place of places) yield* checkPlace(draft.district, place);
}

function* checkPlace(outline: Outline, { file, path, point, declaredOutside }: Place): Generator<Problem> {
  const metres = metresOutside(outline, point);
  if (!declaredOutside && metres > TOLERANCE_METRES) {
    const message = `The place lies ${distance(metres)} outside the district; correct “lat” and “lng”, or add "outsideDistrict": true when that is right.`;
    yield problem('outside-district', file, [...path, 'lat'], message);
  } else if (declaredOutside && metres === 0) {
    const message =
      'The place lies inside the district; correct “lat” and “lng”, or remove “outsideDistrict”.';
    yield problem('inside-district', file, [...path, 'outsideDistrict'], message);
  }
}

const distance = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1)} km`;

function* placesOf({ records, poles }: Draft): Generator<Place> {
  for (const { file, fields } of records) yield* placeOf(file, ['location'], fields.location);
  for (const [index, pole] of poles.entries()) {
    yield* placeOf('layout.json', ['poles', index, 'location'], pole?.location);
    yield* placeOf('layout.json', ['poles', index, 'labelAnchor'], pole?.labelAnchor);
  }
}

function* placeOf(file: string, path: Path, place: Location | Point | undefined): Generator<Place> {
  if (place?.lat === undefined || place.lng === undefined) return;
  const declaredOutside = 'outsideDistrict' in place && place.outsideDistrict === true;
  yield { file, path, point: { lat: place.lat, lng: place.lng }, declaredOutside };
}
