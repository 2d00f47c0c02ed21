import type { Details } from '../../dataset/details.ts';
import type { EntryLink } from '../../dataset/entry-link.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryLinks } from '../../record/entry-links.tsx';
import { InitiativeLinks } from '../../record/initiative-links.tsx';

function Links({ id, title, links }: { id: string; title: string; links: readonly EntryLink[] }) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <EntryLinks links={links} />
    </section>
  );
}

/** What it takes part in, the entries it runs, those that stand in it, and those that are close to it. */
export function Neighbours({ entry: { initiatives, hosted, inPark, related } }: { entry: Details }) {
  const { t } = useText();
  return (
    <>
      {initiatives.length > 0 ? (
        <section aria-labelledby="initiatives">
          <h2 id="initiatives">{t('entry.initiatives')}</h2>
          <InitiativeLinks links={initiatives} />
        </section>
      ) : null}
      <Links id="hosted" title={t('entry.hosted', { count: hosted.length })} links={hosted} />
      <Links id="in-park" title={t('entry.inPark', { count: inPark.length })} links={inPark} />
      <Links id="related" title={t('entry.related')} links={related} />
    </>
  );
}
