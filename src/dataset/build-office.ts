import type { Locale } from '../domain/locale.ts';
import type { Service } from '../domain/service.ts';
import type { Office } from './office.ts';
import { headings, tell } from './phrasing.ts';

export function buildOffice(service: Service, services: readonly Service[], locale: Locale): Office {
  const address = service.location?.address;
  const phone = service.contact?.phone;
  const asOf = service.sources.find(({ supports }) => supports.includes('contact'))?.date;
  const via = services.find(({ id }) => id === service.contactService);
  return {
    id: service.id,
    ...headings(service.names, locale),
    ...(address && { address: tell(address, locale) }),
    ...(phone && { phone }),
    ...(asOf && { asOf }),
    ...(!phone && via && { via: headings(via.names, locale).name.value }),
  };
}
