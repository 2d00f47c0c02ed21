import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from './visit-schedule.module.css';
import type { ShownStop } from './visit-stops.ts';

/** Name and address in both languages, since a driver reads one and the visitor the other; and the telephone. */
export function StopNames({ stop }: { stop: ShownStop }) {
  const { t, locale } = useText();
  const { entry, at, address, otherAddress, phone } = stop;
  const { name, otherName } = entry;
  const isOwn = at?.id === entry.id;
  const otherLanguage = locale === 'en' ? 'zh-Hans' : 'en';
  return (
    <>
      <h3 lang={name.lang === locale ? undefined : name.lang}>
        <Link to={paths.entry(locale, entry.id)}>{name.value}</Link>
      </h3>
      {otherName ? (
        <p className={styles.other} lang={otherName.lang}>
          {otherName.value}
        </p>
      ) : null}
      {at && !isOwn ? <p>{t('visit.atHost', { name: at.name.value })}</p> : null}
      <p>{address ?? t('visit.addressNone')}</p>
      {otherAddress ? (
        <p className={styles.other} lang={otherLanguage}>
          {otherAddress}
        </p>
      ) : null}
      {at?.place.precision === 'area' ? <p className={styles.rough}>{t('visit.approximate')}</p> : null}
      <p>{phone ? <a href={`tel:${phone.replaceAll('-', '')}`}>{phone}</a> : t('visit.phoneNone')}</p>
    </>
  );
}
