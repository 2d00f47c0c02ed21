/**
 * A map as a picture: drawn on the server, shown without JavaScript. Without a centre it is the face of the
 * site, the whole district with the four seals; with one it is the surroundings of a place.
 *
 * The ground is the SVG sheet; words and marks lie over it as HTML at shares of its size, so that they keep
 * their size on any screen.
 */
import type { EntryType } from '../domain/entry-type.ts';
import type { Point, Precision } from '../domain/point.ts';
import type { PoleId } from '../domain/pole-id.ts';
import type { Seal } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { Attribution } from './attribution.tsx';
import { cropFrame, districtFrame, isInside, styleAt, type Frame } from './locator-frame.ts';
import {
  balancedEm,
  placeLocatorNames,
  WIDTHS,
  type LocatorName,
  type LocatorObstacle,
} from './locator-labels.ts';
import { LocatorSheet } from './locator-sheet.tsx';
import { MarkShape } from './mark-shape.tsx';
import tones from '../ui/pole-tone.module.css';
import { toSheet } from './projection.ts';
import { SealStamp } from './seal-stamp.tsx';
import { distanceAlongSpine, letterSpine } from './spine-lettering.ts';
import styles from './locator-map.module.css';

export interface LocatorMark {
  readonly id: string;
  readonly type: EntryType;
  readonly pole?: PoleId | undefined;
  readonly point: Point;
  readonly precision: Precision;
  readonly label?: string | undefined;
}

/** Something of the surroundings to go by, such as a metro station. */
export interface LocatorLandmark {
  readonly name: string;
  readonly point: Point;
}

interface LocatorMapProps {
  /** The address of the SVG sheet. */
  basemapHref: string;
  seals?: readonly Seal[] | undefined;
  sealHref?: ((id: PoleId) => string) | undefined;
  marks?: readonly LocatorMark[] | undefined;
  landmarks?: readonly LocatorLandmark[] | undefined;
  center?: Point | undefined;
  /** How much ground the crop spans from west to east. */
  spanKm?: number | undefined;
  /** Whether the district is told from its neighbours. */
  showOutline?: boolean | undefined;
  showSubdistricts?: boolean | undefined;
  label: string;
}

const MARK_SIZE = 24;

/** In the bend below the creek, where the sheet is empty. */
const CREEK_NAME = toSheet({ lat: 31.2297, lng: 121.3455 });

export function LocatorMap({
  basemapHref,
  seals = [],
  sealHref,
  marks = [],
  landmarks = [],
  center,
  spanKm = 2,
  showOutline = true,
  showSubdistricts = true,
  label,
}: LocatorMapProps) {
  const { t } = useText();
  const frame = center ? cropFrame(center, spanKm) : districtFrame();
  const shownSeals = seals.filter(({ point }) => isInside(frame, toSheet(point), 0.02));
  const shownMarks = marks.filter(({ point }) => isInside(frame, toSheet(point)));
  const shownLandmarks = landmarks.filter(({ point }) => isInside(frame, toSheet(point), 0.02));
  const letters = letterSpine(
    t('map.spine'),
    ...(center ? letteringOf(frame, center) : ([90, 215] as const)),
  ).filter(({ at }) => isInside(frame, at, 0.05));

  const names: LocatorName[] = [
    ...shownSeals.map(({ id, name, point }) => nameOf(id, name, point, 'seal', 12.5, 5)),
    ...shownMarks.flatMap(({ id, label: text, point }) =>
      text ? [nameOf(id, text, point, MARK_SIZE, 12.5, 4)] : [],
    ),
    ...shownLandmarks.map(({ name, point }) => nameOf(name, name, point, 8, 11, 2)),
  ];
  const obstacles: LocatorObstacle[] = [
    ...shownSeals.map(({ point }) => ({ at: toSheet(point), size: 'seal' as const })),
    ...shownMarks.map(({ point }) => ({ at: toSheet(point), size: MARK_SIZE })),
    ...letters.map(({ at, text }) => ({ at, size: 12, isMinor: text.length > 1 })),
    ...(center ? [] : [{ at: CREEK_NAME, size: 36, isMinor: true }]),
  ];
  // A crop may be small anywhere; the whole district is so on a phone only.
  const place = (widths: readonly number[]) => placeLocatorNames(frame, names, obstacles, widths);
  const small = place(center ? [...WIDTHS.small, ...WIDTHS.large] : WIDTHS.small);
  const large = center ? small : place(WIDTHS.large);
  const sideOf = (key: string) => ({
    'data-small': small.get(key) ?? 'none',
    'data-large': large.get(key) ?? 'none',
  });

  return (
    <div
      className={styles.locator}
      role="group"
      aria-label={label}
      data-crop={Boolean(center) || undefined}
      data-outline={showOutline}
      data-subdistricts={showSubdistricts}
    >
      <div
        className={styles.sheet}
        style={{ paddingBlockEnd: `${((frame.height / frame.width) * 100).toFixed(3)}%` }}
      >
        <LocatorSheet basemapHref={basemapHref} frame={frame} marks={shownMarks} />
        {letters.map(({ text, at, turn }) => (
          <span
            key={text}
            className={styles.letter}
            data-word={text.length > 1 || undefined}
            style={styleAt(frame, at)}
            aria-hidden="true"
          >
            <span
              style={{ transform: `translate(-50%, -50%) rotate(${turn.toFixed(1)}deg) translateY(-1em)` }}
            >
              {text}
            </span>
          </span>
        ))}
        {!center && (
          <span className={styles.water} style={styleAt(frame, CREEK_NAME)} aria-hidden="true">
            {t('map.creek')}
          </span>
        )}
        {shownLandmarks.map(({ name, point }) => (
          <span
            key={name}
            className={styles.landmark}
            style={styleAt(frame, toSheet(point))}
            {...sideOf(name)}
          >
            <span className={styles.name} style={lineWidth(name)}>
              {name}
            </span>
          </span>
        ))}
        {center && shownMarks.length === 0 && (
          <span className={styles.here} style={styleAt(frame, toSheet(center))} aria-hidden="true" />
        )}
        {shownMarks.map(({ id, type, pole, point, precision, label: text }) => (
          <span
            key={id}
            className={`${styles.mark} ${tones.tone}`}
            data-pole={pole}
            style={styleAt(frame, toSheet(point))}
            {...sideOf(id)}
          >
            <MarkShape type={type} approximate={precision === 'area'} />
            {text && (
              <span className={styles.name} style={lineWidth(text)}>
                {text}
              </span>
            )}
          </span>
        ))}
        {shownSeals.map(({ id, name, point }) => {
          const Stand = sealHref ? 'a' : 'span';
          return (
            <Stand
              key={id}
              className={styles.seal}
              style={styleAt(frame, toSheet(point))}
              {...(sealHref ? { href: sealHref(id) } : {})}
              {...sideOf(id)}
            >
              <SealStamp id={id} />
              <span className={styles.name} style={lineWidth(name)}>
                {name}
              </span>
            </Stand>
          );
        })}
      </div>
      <div className={styles.attribution}>
        <Attribution showOutline={showOutline} />
      </div>
    </div>
  );
}

function nameOf(
  key: string,
  text: string,
  point: Point,
  thing: LocatorName['thing'],
  fontSize: number,
  padding: number,
): LocatorName {
  return { key, text, at: toSheet(point), thing, fontSize, padding };
}

function lineWidth(name: string) {
  return { maxInlineSize: `${balancedEm(name).toFixed(2)}em` };
}

/** Set round the point of the road that is nearest to the middle of the crop, a little way off the mark. */
function letteringOf(frame: Frame, center: Point): readonly [number, number] {
  const step = frame.width / 11;
  return [distanceAlongSpine(toSheet(center)) - step * 4.2, step];
}
