import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Star, StarPoint } from '../../charts/host-stars.ts';
import { placeStars } from '../../charts/star-places.ts';
import type { EntryLink } from '../../dataset/entry-link.ts';
import type { HostGroup } from '../../dataset/figures.ts';
import { ENTRY_TYPES } from '../../domain/entry-type.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Foreign } from '../../ui/foreign.tsx';
import { Mark } from '../../ui/mark.tsx';
import { ChartSection } from './chart-section.tsx';
import page from './figures-page.module.css';
import styles from './host-network.module.css';

const loadStars = () => import('../../charts/host-stars.ts');

/** Who runs which platforms, drawn as stars and told as a list. */
export function HostNetwork({ hosts }: { hosts: readonly HostGroup[] }) {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const stars = useMemo((): Star[] => {
    const pointOf = ({ id, name, type, pole }: EntryLink): StarPoint => ({
      name,
      type,
      href: paths.entry(locale, id),
      colour: pole ? `--${pole}` : '--no-pole',
    });
    return hosts.map(({ host, label, platforms }) => ({
      hub: {
        label,
        ...(host.entry ? pointOf(host.entry) : { name: host.name, type: 'outside', colour: '--no-pole' }),
      },
      points: platforms.map(pointOf),
    }));
  }, [hosts, locale]);
  const platforms = hosts.reduce((sum, group) => sum + group.platforms.length, 0);
  const [first, second, third] = hosts;
  return (
    <ChartSection
      id="network"
      title="figures.section.network"
      sentence={t('figures.networkSentence', {
        hosts: hosts.length,
        platforms,
        first: first?.host.name,
        second: second?.host.name,
        third: third?.host.name,
        top: [first, second, third].reduce((sum, group) => sum + (group?.platforms.length ?? 0), 0),
      })}
    >
      <Chart
        load={loadStars}
        data={stars}
        heightAt={(width) => placeStars(stars, width).height}
        onOpen={(href) => void navigate(href)}
      />
      <ul className={page.key}>
        {ENTRY_TYPES.filter(
          (type) => hosts.some(({ host }) => host.entry?.type === type) || type === 'platform',
        ).map((type) => (
          <li key={type}>
            <Mark type={type} size={14} /> {t(`type.${type}`)}
          </li>
        ))}
        <li>
          <span className={page.swatch} data-tone="outside" /> {t('figures.outside')}
        </li>
      </ul>
      <details className={page.table}>
        <summary>{t('figures.table', { name: t('figures.section.network') })}</summary>
        <ul className={styles.hosts}>
          {hosts.map(({ host, platforms: own }) => (
            <li key={host.entry?.id ?? host.name}>
              <h3>
                {host.entry ? (
                  <Link to={paths.entry(locale, host.entry.id)}>
                    <Foreign>{host.name}</Foreign>
                  </Link>
                ) : (
                  <Foreign>{host.name}</Foreign>
                )}{' '}
                <small>{own.length}</small>
              </h3>
              <ul>
                {own.map((platform) => (
                  <li key={platform.id}>
                    <Mark type={platform.type} pole={platform.pole} size={11} />
                    <Link
                      to={paths.entry(locale, platform.id)}
                      lang={platform.nameLang === locale ? undefined : platform.nameLang}
                    >
                      {platform.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </ChartSection>
  );
}
