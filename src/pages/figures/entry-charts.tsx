import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Chart } from '../../charts/chart.tsx';
import type { BarPart, BarRows } from '../../charts/stacked-bars.ts';
import type { Figures } from '../../dataset/figures.ts';
import type { Overview } from '../../dataset/overview.ts';
import { ENTRY_TYPES } from '../../domain/entry-type.ts';
import { POLES, POLES_AND_NONE } from '../../domain/pole-id.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SEAL_CHARACTERS } from '../../ui/seal-characters.ts';
import { SealSquare } from '../../ui/seal-square.tsx';
import { ChartSection } from './chart-section.tsx';
import { CountTable } from './count-table.tsx';
import styles from './figures-page.module.css';

const loadBars = () => import('../../charts/stacked-bars.ts');
const heightOf = (rows: readonly unknown[]) => () => rows.length * 34 + 40;

function Bars({ data }: { data: BarRows }) {
  return <Chart load={loadBars} data={data} heightAt={heightOf(data.rows)} />;
}

/** Entries of each type, cut by pole. */
export function TypeChart({ types, poles }: { types: Figures['types']; poles: Overview['poles'] }) {
  const { t, locale } = useText();
  const nameOf = (pole: string) => poles.find(({ id }) => id === pole)?.name ?? t('facet.noPole');
  const countOf = (type: string, pole?: string) =>
    types
      .filter((part) => part.type === type && (pole === undefined || part.pole === pole))
      .reduce((sum, { count }) => sum + count, 0);
  const data = useMemo((): BarRows => {
    const rowOf = (type: (typeof ENTRY_TYPES)[number]) => t(`typePlural.${type}`);
    const parts = types.map(({ type, pole, count }): BarPart => {
      const name = pole === 'none' ? t('facet.noPole') : SEAL_CHARACTERS[pole];
      return {
        row: rowOf(type),
        count,
        part: name,
        sign: pole === 'none' ? undefined : SEAL_CHARACTERS[pole],
        colour: pole === 'none' ? '--no-pole' : `--${pole}`,
        tip: `${rowOf(type)} · ${name} · ${count}`,
      };
    });
    return { parts, rows: ENTRY_TYPES.map(rowOf) };
  }, [types, t]);
  const most = ENTRY_TYPES.toSorted((a, b) => countOf(b) - countOf(a))[0]!;
  return (
    <ChartSection
      id="types"
      title="figures.section.types"
      sentence={t('figures.typesSentence', {
        most: t(`typePlural.${most}`),
        count: countOf(most),
        wu: types.filter(({ pole }) => pole === 'wu').reduce((sum, { count }) => sum + count, 0),
      })}
    >
      <Bars data={data} />
      <ul className={styles.key}>
        {POLES.map((pole) => (
          <li key={pole}>
            <SealSquare pole={pole} size="sm" /> {nameOf(pole)}
          </li>
        ))}
        <li>
          <span className={styles.swatch} data-tone="none" /> {t('facet.noPole')}
        </li>
      </ul>
      <CountTable
        caption={t('figures.section.types')}
        columns={[...POLES_AND_NONE.map((pole) => t(`figures.pole.${pole}`)), t('figures.total')]}
        rows={ENTRY_TYPES.map((type) => ({
          id: type,
          head: (
            <Link to={paths.explore(locale, new URLSearchParams({ type }))}>{t(`typePlural.${type}`)}</Link>
          ),
          cells: [...POLES_AND_NONE.map((pole) => countOf(type, pole)), countOf(type)],
        }))}
      />
    </ChartSection>
  );
}

/** Platforms of each level, those without a public source apart. */
export function LevelChart({ levels }: { levels: Figures['levels'] }) {
  const { t, locale } = useText();
  const data = useMemo((): BarRows => {
    const rowOf = ({ id, name }: (typeof levels)[number]) => (id === 'none' ? t('facet.noLevel') : name);
    const part = (row: string, count: number, words: string, more: Partial<BarPart>): BarPart => ({
      row,
      count,
      part: words,
      colour: '--sourced',
      tip: `${row} · ${words} · ${count}`,
      ...more,
    });
    return {
      parts: levels.flatMap((level) => [
        part(rowOf(level), level.sourced, t('basis.sourced'), {}),
        part(rowOf(level), level.unsourced, t('basis.generalKnowledge'), {
          colour: '--unconfirmed',
          hollow: true,
        }),
      ]),
      rows: levels.map(rowOf),
    };
  }, [levels, t]);
  const sum = (key: 'sourced' | 'unsourced') => levels.reduce((total, level) => total + level[key], 0);
  return (
    <ChartSection
      id="levels"
      title="figures.section.levels"
      sentence={t('figures.levelsSentence', {
        platforms: sum('sourced') + sum('unsourced'),
        unsourced: sum('unsourced'),
        none: levels
          .filter(({ id }) => id === 'none')
          .reduce((n, { sourced, unsourced }) => n + sourced + unsourced, 0),
      })}
    >
      <Bars data={data} />
      <ul className={styles.key}>
        <li>
          <span className={styles.swatch} data-tone="sourced" /> {t('basis.sourced')}
        </li>
        <li>
          <span className={styles.swatch} data-tone="unconfirmed" data-hollow /> {t('basis.generalKnowledge')}
        </li>
      </ul>
      <CountTable
        caption={t('figures.section.levels')}
        columns={[t('basis.sourced'), t('basis.generalKnowledge'), t('figures.total')]}
        rows={levels.map(({ id, name, sourced, unsourced }) => ({
          id,
          head: (
            <Link to={paths.explore(locale, new URLSearchParams({ type: 'platform', level: id }))}>
              {id === 'none' ? t('facet.noLevel') : name}
            </Link>
          ),
          cells: [sourced, unsourced, sourced + unsourced],
        }))}
      />
    </ChartSection>
  );
}

/** Entries of each sector: those for which it is the main one, and the further ones. */
export function SectorChart({ sectors }: { sectors: Figures['sectors'] }) {
  const { t, locale } = useText();
  const sorted = useMemo(
    () => sectors.toSorted((a, b) => b.main + b.further - a.main - a.further),
    [sectors],
  );
  const data = useMemo(
    (): BarRows => ({
      parts: sorted.flatMap(({ name, main, further }): BarPart[] => [
        {
          row: name,
          count: main,
          part: t('figures.main'),
          colour: '--ink-2',
          tip: `${name} · ${t('figures.main')} · ${main}`,
        },
        {
          row: name,
          count: further,
          part: t('figures.further'),
          colour: '--ink-2',
          hollow: true,
          tip: `${name} · ${t('figures.further')} · ${further}`,
        },
      ]),
      rows: sorted.map(({ name }) => name),
    }),
    [sorted, t],
  );
  return (
    <ChartSection
      id="sectors"
      title="figures.section.sectors"
      sentence={t('figures.sectorsSentence', {
        most: new Intl.ListFormat(locale).format(sorted.slice(0, 3).map(({ name }) => name)),
        least: sorted.at(-1)?.name,
      })}
    >
      <Bars data={data} />
      <ul className={styles.key}>
        <li>
          <span className={styles.swatch} data-tone="ink" /> {t('figures.main')}
        </li>
        <li>
          <span className={styles.swatch} data-tone="ink" data-hollow /> {t('figures.further')}
        </li>
      </ul>
      <CountTable
        caption={t('figures.section.sectors')}
        columns={[t('figures.main'), t('figures.further'), t('figures.total')]}
        rows={sorted.map(({ id, name, main, further }) => ({
          id,
          head: <Link to={paths.explore(locale, new URLSearchParams({ sector: id }))}>{name}</Link>,
          cells: [main, further, main + further],
        }))}
      />
    </ChartSection>
  );
}
