/** The map of the printed page: a picture in the page's own colours, with numbers beside the marks and a grid. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { basemapQuery } from './basemap-query.ts';
import type { MarkGroup } from './clusters.ts';
import { drawPicture } from './picture.ts';
import { membersOf, type Gathering } from './places.ts';
import { PRINT_GRID, type PrintFrame } from './print-frame.ts';
import { usePictureParts } from './use-picture-parts.ts';
import styles from './print-map.module.css';

interface Props {
  summary: Summary;
  entries: readonly SummaryEntry[];
  gathering: Gathering;
  frame: PrintFrame;
  basemapUrl: string;
  showOutline: boolean;
  showSubdistricts: boolean;
  reviewNumber?: string | undefined;
}

const WIDTH = 1060;
/** More numbers than this would run over the map; the squares tell the rest. */
const MOST_NUMBERS = 4;

export function PrintMap({ summary, entries, gathering, frame, basemapUrl, ...look }: Props) {
  const { t } = useText();
  const basemap = useQuery(basemapQuery(basemapUrl));
  const parts = usePictureParts({
    ...look,
    basemap: basemap.data,
    places: gathering.places,
    seals: summary.seals,
  });
  const numbers = useMemo(() => new Map(entries.map(({ id }, index) => [id, index + 1])), [entries]);
  const numberOf = (group: MarkGroup) => {
    const found = group.places
      .flatMap(membersOf)
      .flatMap(({ id }) => numbers.get(id) ?? [])
      .sort((a, b) => a - b);
    return found.slice(0, MOST_NUMBERS).join(' ') + (found.length > MOST_NUMBERS ? ' …' : '');
  };

  if (basemap.isError) return <p role="alert">{t('print.mapFailed')}</p>;
  if (!basemap.data) return <p role="status">{t('print.loading')}</p>;
  const picture = drawPicture({
    ...parts,
    basemap: basemap.data,
    frame,
    width: WIDTH,
    tone: (name) => `var(--${name})`,
    numberOf,
    grid: PRINT_GRID,
  });
  return (
    <figure
      className={styles.map}
      role="img"
      aria-label={t('print.mapLabel')}
      // Drawn by us; every word in it is escaped.
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}
