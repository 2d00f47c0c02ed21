import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import { buildOffice } from './build-office.ts';
import type { Identity } from './identity.ts';
import { tell } from './phrasing.ts';

function officeOf({ directory: { services, site } }: Atlas, locale: Locale): Identity['office'] {
  const service = services.find(({ id }) => id === site.office);
  if (!service) throw new Error(`site.json names the office "${site.office}", and no service has that id.`);
  const { name, address, phone, asOf } = buildOffice(service, services, locale);
  return { name: name.value, ...(address && { address }), ...(phone && { phone }), ...(asOf && { asOf }) };
}

export function buildIdentity(atlas: Atlas, locale: Locale): Identity {
  const { entries, site } = atlas.directory;
  const { icp, publicSecurityRecord, mapReviewNumber, correctionsEmail } = site;
  return {
    locale,
    name: tell(site.name, locale),
    tagline: tell(site.tagline, locale),
    entries: entries.filter(({ status }) => status === 'active').length,
    ...(icp && { icp }),
    ...(publicSecurityRecord && { publicSecurityRecord }),
    ...(mapReviewNumber && { mapReviewNumber }),
    ...(correctionsEmail && { correctionsEmail }),
    showOutline: site.map.showDistrictOutline,
    showSubdistricts: site.map.showSubdistricts,
    ...(site.map.layers && {
      layers: site.map.layers.map((layer) => ({ ...layer, name: tell(layer.name, locale) })),
    }),
    office: officeOf(atlas, locale),
  };
}
