import type { Translate } from '../../i18n/use-text.tsx';
import type { EntryType } from '../../domain/entry-type.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Summary } from '../../domain/summary.ts';
import { FACETS, type FacetId } from '../../search/facets.ts';

/** The name of a facet's value in the language of the page. */
export function facetLabel(facet: FacetId, value: string, { vocabulary }: Summary, t: Translate): string {
  if (value === 'none') return facet === 'level' ? t('facet.noLevel') : t('facet.noPole');
  if (facet === 'type') return t(`type.${value as EntryType}`);
  if (facet === 'membership') return t(`membership.${value as Membership}`);
  const { labels } = FACETS[facet];
  if (labels === 'interface') return value;
  return vocabulary[labels].find(({ id }) => id === value)?.name ?? value;
}
