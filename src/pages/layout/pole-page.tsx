import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { POLES } from '../../domain/pole-id.ts';
import { useText } from '../../i18n/use-text.tsx';
import { LocatorMap } from '../../map/locator-map.tsx';
import { InitiativeLinks } from '../../record/initiative-links.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import button from '../../ui/button.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { SealSquare } from '../../ui/seal-square.tsx';
import { EntryCards } from './entry-cards.tsx';
import styles from './pole-page.module.css';
import { PoleFigures } from './pole-figures.tsx';
import { PoleSources } from './pole-sources.tsx';

/** How much ground shows each pole's entries: 武 runs along a road, 中 has a park around it. */
const SPAN_KM = { zhong: 5, hua: 4, wu: 10.5, shu: 4 } as const;

export function PolePage() {
  const { t, locale } = useText();
  const params = useParams();
  const id = POLES.find((pole) => pole === params.pole);
  if (!id) throw new Response('Not found', { status: 404 });
  const dataset = useDataset();
  const { data: pole } = useSuspenseQuery(dataset.pole(locale, id));
  const { data: overview } = useSuspenseQuery(dataset.overview(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const title = t('pole.title', { character: pole.character, name: pole.name });
  const marks = pole.cards.flatMap(({ id: entry, type, pole: own, place, name }) =>
    place
      ? [
          {
            id: entry,
            type,
            pole: own,
            point: { lat: place.lat, lng: place.lng },
            precision: place.precision,
            label: name.value,
          },
        ]
      : [],
  );
  return (
    <div className={styles.page} data-pole={id}>
      <PageHead title={title} site={site.name} description={pole.summary} />
      <header className={styles.head}>
        <SealSquare pole={id} size="lg" />
        <div>
          <h1>{pole.name}</h1>
          <p className={styles.summary}>{pole.summary}</p>
          <dl className={styles.facts}>
            <div>
              <dt>{t('pole.focus')}</dt>
              <dd>{pole.focus}</dd>
            </div>
            <div>
              <dt>{t('pole.address')}</dt>
              <dd>
                {pole.precision === 'axis' ? t('pole.axis') : (pole.address ?? t('pole.noAddress'))}
                {pole.locationBasis && pole.locationBasis !== 'sourced' ? (
                  <BasisNote basis={pole.locationBasis} sources={[]} />
                ) : null}
              </dd>
            </div>
          </dl>
          <p className={styles.actions}>
            <Link className={button.primary} to={paths.explore(locale, new URLSearchParams({ pole: id }))}>
              {t('pole.openInExplore')}
            </Link>
            {id === 'wu' ? (
              <Link className={button.button} to={paths.join(locale)}>
                {t('pole.join')}
              </Link>
            ) : null}
            {pole.entry ? (
              <Link className={button.button} to={paths.entry(locale, pole.entry)}>
                {t('pole.itself')}
              </Link>
            ) : null}
          </p>
        </div>
      </header>
      <div className={styles.map}>
        <LocatorMap
          basemapHref={`${dataset.basemap.svg}#atlas`}
          seals={overview.poles.filter((seal) => seal.id === id)}
          sealHref={(seal) => paths.pole(locale, seal)}
          marks={marks}
          center={pole.point}
          spanKm={SPAN_KM[id]}
          showOutline={site.showOutline}
          showSubdistricts={site.showSubdistricts}
          label={t('entry.mapLabel', { name: pole.name })}
        />
      </div>
      <PoleFigures figures={pole.figures} />
      <EntryCards cards={pole.cards} />
      {pole.initiatives.length > 0 ? (
        <section aria-labelledby="initiatives">
          <h2 id="initiatives">{t('pole.initiatives')}</h2>
          <InitiativeLinks links={pole.initiatives} />
        </section>
      ) : null}
      <PoleSources sources={pole.sources} checkedOn={pole.checkedOn} />
      <nav className={styles.others} aria-label={t('pole.others')}>
        <h2>{t('pole.others')}</h2>
        <ul>
          {overview.poles
            .filter((other) => other.id !== id)
            .map(({ id: other, name }) => (
              <li key={other}>
                <Link to={paths.pole(locale, other)}>
                  <SealSquare pole={other} size="md" />
                  {name}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
