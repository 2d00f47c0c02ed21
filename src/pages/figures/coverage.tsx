import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Figures } from '../../dataset/figures.ts';
import { useText } from '../../i18n/use-text.tsx';
import { localeTag } from '../../ui/dates.ts';
import { ChartSection } from './chart-section.tsx';
import styles from './coverage.module.css';

/** From the share of the fullest cell to one of four tones. */
function heatOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(4, 1 + Math.floor((count / most) * 4));
}

/** Sectors against support: each cell opens its entries; an empty one is what nobody listed offers yet. */
export function Coverage({ figures: { sectors, offers, coverage } }: { figures: Figures }) {
  const { t, locale } = useText();
  const most = Math.max(1, ...coverage.flat());
  const gaps = sectors.map((sector, row) => ({
    sector,
    missing: offers.filter((_, column) => coverage[row]?.[column] === 0),
  }));
  const empty = gaps.reduce((sum, { missing }) => sum + missing.length, 0);
  const list = new Intl.ListFormat(localeTag(locale));
  return (
    <ChartSection
      id="coverage"
      title="figures.section.coverage"
      sentence={t('figures.coverageSentence', { empty, all: sectors.length * offers.length })}
    >
      <p className={styles.slide}>{t('figures.slide')}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="coverage">
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td aria-hidden="true" />
              {offers.map(({ id, name }) => (
                <th key={id} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sectors.map((sector, row) => (
              <tr key={sector.id}>
                <th scope="row">
                  <Link to={paths.explore(locale, new URLSearchParams({ sector: sector.id }))}>
                    {sector.name}
                  </Link>
                </th>
                {offers.map((offer, column) => {
                  const count = coverage[row]?.[column] ?? 0;
                  if (count === 0) {
                    return (
                      <td key={offer.id} className={styles.empty} title={t('figures.nobody')}>
                        <span aria-hidden="true">·</span>
                        <span className={styles.hidden}>{t('figures.nobody')}</span>
                      </td>
                    );
                  }
                  return (
                    <td key={offer.id} data-heat={heatOf(count, most)}>
                      <Link
                        to={paths.explore(
                          locale,
                          new URLSearchParams({ sector: sector.id, offers: offer.id }),
                        )}
                        aria-label={t('figures.cell', { sector: sector.name, offer: offer.name, count })}
                      >
                        {count}
                      </Link>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className={styles.gaps}>
        <summary>{t('figures.gaps')}</summary>
        <p>
          {t('figures.gapsNote')} <Link to={paths.enquiry(locale)}>{t('list.enquiry')}</Link>
        </p>
        <dl>
          {gaps
            .filter(({ missing }) => missing.length > 0)
            .map(({ sector, missing }) => (
              <div key={sector.id}>
                <dt>{sector.name}</dt>
                <dd>{list.format(missing.map(({ name }) => name))}</dd>
              </div>
            ))}
        </dl>
      </details>
    </ChartSection>
  );
}
