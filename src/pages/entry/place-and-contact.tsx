import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import type { Identity } from '../../dataset/identity.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { LocatorMap } from '../../map/locator-map.tsx';
import { routeLinks } from '../../map/shifted-systems.ts';
import { BasisNote } from '../../ui/basis-note.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { formatDistance } from '../../ui/measures.ts';
import { Contact } from './contact.tsx';
import styles from './place-and-contact.module.css';
import { sourceNumbers } from '../../record/source-numbers.ts';

type Props = { entry: Details; site: Identity };

function Map({ entry, site }: Props) {
  const { t, locale } = useText();
  const { basemap } = useDataset();
  const place = entry.place ?? entry.placeOfHost;
  if (!place) return null;
  const { lat, lng, precision } = place;
  return (
    <figure className={styles.map}>
      <div className={styles.sheet}>
        <LocatorMap
          basemapHref={`${basemap.svg}#atlas`}
          center={{ lat, lng }}
          spanKm={precision === 'area' ? 4 : 2.4}
          marks={[
            {
              id: entry.id,
              type: entry.place ? entry.type : (entry.host?.entry?.type ?? entry.type),
              pole: entry.pole?.id,
              point: { lat, lng },
              precision,
            },
          ]}
          showOutline={site.showOutline}
          showSubdistricts={site.showSubdistricts}
          label={t('entry.mapLabel', { name: entry.heading.value })}
        />
      </div>
      <figcaption>
        {precision === 'area'
          ? t('entry.approximate')
          : precision === 'street'
            ? t('entry.approximateStreet')
            : null}{' '}
        <Link to={paths.explore(locale, new URLSearchParams({ entry: entry.id }))}>
          {t('entry.showOnMap')}
        </Link>
      </figcaption>
    </figure>
  );
}

/** How far the nearest metro station is from what the map shows. */
function Metro({ entry: { metro, place } }: { entry: Details }) {
  const { t, locale } = useText();
  if (!metro) return null;
  const words = { station: metro.name, distance: formatDistance(metro.metres, locale) };
  return <p className={styles.metro}>{place ? t('explore.metro', words) : t('entry.metroAtHost', words)}</p>;
}

function Address({ entry }: { entry: Details }) {
  const { t } = useText();
  const { address, addressChinese, basis, host, place, placeOfHost } = entry;
  const chinese = addressChinese ?? address;
  if (!address || !chinese) {
    if (!placeOfHost && host?.entry) return <p>{t('entry.addressHostNoPoint', { name: host.name })}</p>;
    if (placeOfHost && host) return <p>{t('entry.addressAtHost', { name: host.name })}</p>;
    return <p>{t('entry.addressUnknown')}</p>;
  }
  return (
    <>
      <p className={styles.address}>
        {address}
        <BasisNote basis={basis.location ?? 'general-knowledge'} sources={sourceNumbers(entry, 'location')} />
      </p>
      {addressChinese ? (
        <p lang="zh-Hans" className={styles.chinese}>
          {addressChinese}
        </p>
      ) : null}
      <CopyButton text={chinese} label={t('entry.copy')} />
      {place ? (
        <p className={styles.routes}>
          <span>{t('entry.routes')}</span>
          {routeLinks(
            place,
            entry.names.find(({ lang }) => lang === 'zh-Hans')?.value ?? entry.heading.value,
          ).map(({ service, href }) => (
            <a key={service} href={href} target="_blank" rel="noreferrer">
              {t(`entry.map.${service}`)}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}

export function PlaceAndContact({ entry, site }: Props) {
  const { t, locale } = useText();
  return (
    <aside className={styles.aside} aria-labelledby="place">
      <h2 id="place">{t('entry.place')}</h2>
      <Map entry={entry} site={site} />
      <h3>{t('entry.address')}</h3>
      <Address entry={entry} />
      <Metro entry={entry} />
      <h3>{t('entry.contact')}</h3>
      <Contact entry={entry} site={site} />
      <p className={styles.write}>
        <Link to={paths.enquiry(locale, `entries=${entry.id}`)}>{t('list.enquiry')}</Link>
      </p>
    </aside>
  );
}
