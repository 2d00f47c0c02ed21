import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import type { Identity } from './identity.ts';
import { headings, tell } from './phrasing.ts';

function buildOffice({ directory: { services, site } }: Atlas, locale: Locale): Identity['office'] {
  const office = services.find(({ id }) => id === site.office);
  if (!office) throw new Error(`site.json names the office "${site.office}", and no service has that id.`);
  const address = office.location?.address;
  const asOf = office.sources.find(({ supports }) => supports.includes('contact'))?.date;
  return {
    name: headings(office.names, locale).name.value,
    ...(address && { address: tell(address, locale) }),
    ...(office.contact?.phone && { phone: office.contact.phone }),
    ...(asOf && { asOf }),
  };
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
    office: buildOffice(atlas, locale),
  };
}
