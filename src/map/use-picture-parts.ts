/** What a picture of the map is made of, with its words in the language of the page. */
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import type { Seal } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { useAttribution } from './attribution.tsx';
import type { Basemap } from './basemap-document.ts';
import { namesOnMap } from './place-names.ts';
import type { Place } from './places.ts';
import { roadsOnMap } from './road-lettering.ts';

export interface PictureContent {
  readonly basemap: Basemap | undefined;
  readonly places: readonly Place[];
  readonly seals: readonly Seal[];
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
  readonly reviewNumber?: string | undefined;
}

/** The words of a picture in the language of the page, and its parts that follow from the content. */
export function usePictureParts({ basemap, showOutline, showSubdistricts, ...content }: PictureContent) {
  const { t, locale } = useText();
  const attribution = useAttribution({ showOutline, reviewNumber: content.reviewNumber });
  return {
    showOutline,
    showSubdistricts,
    places: content.places,
    seals: content.seals,
    names: basemap
      ? namesOnMap(basemap, locale).filter(({ kind }) => showSubdistricts || kind !== 'subdistrict')
      : [],
    roads: basemap ? roadsOnMap(basemap, locale) : [],
    spine: t('map.spine'),
    legend: ENTRY_TYPES.map((type) => ({ type, label: t(`type.${type}`) })),
    approximate: t('map.approximate'),
    attribution: [...attribution, '© OpenStreetMap contributors'].join(' · '),
  };
}
