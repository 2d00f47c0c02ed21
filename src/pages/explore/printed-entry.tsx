import type { SummaryEntry } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Mark } from '../../ui/mark.tsx';
import { formatDistance } from '../../ui/measures.ts';
import styles from './print-page.module.css';

/** One line of the printed list. Its number is the one on the map; the square helps to find it. */
export function PrintedEntry({
  entry: { type, pole, name, otherName, address, metro },
  square,
  standing,
}: {
  entry: SummaryEntry;
  square: string | undefined;
  standing: 'own' | 'host' | 'nowhere';
}) {
  const { t, locale } = useText();
  const where = [
    square && t('print.square', { square }),
    standing === 'host' ? t('print.atHost') : undefined,
    standing === 'nowhere' ? t('print.nowhere') : undefined,
    address,
    metro && t('explore.metro', { station: metro.name, distance: formatDistance(metro.metres, locale) }),
  ];
  return (
    <li>
      <span className={styles.name} lang={name.lang === locale ? undefined : name.lang}>
        <Mark type={type} pole={pole} size={11} /> {name.value}
      </span>
      {otherName ? (
        <span className={styles.other} lang={otherName.lang}>
          {otherName.value}
        </span>
      ) : null}
      <span className={styles.where}>{where.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
