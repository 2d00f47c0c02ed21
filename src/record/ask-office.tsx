import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import type { Initiative } from '../dataset/initiative.ts';
import { useText } from '../i18n/use-text.tsx';
import button from '../ui/button.module.css';
import { formatDate } from '../ui/dates.ts';
import styles from './ask-office.module.css';
import { PhoneLink } from './phone-link.tsx';

/** Whom to ask: the number published with the record, the office that the record names, and a letter. */
export function AskOffice({ initiative: { office, contact, sources } }: { initiative: Initiative }) {
  const { t, locale } = useText();
  const contactDate = sources.find(({ supports }) => supports.includes('contact'))?.date;
  const published = (date: string | undefined) =>
    date ? <small>{t('home.officeAsOf', { date: formatDate(date, locale) })}</small> : null;
  return (
    <aside className={styles.ask} aria-labelledby="ask">
      <h2 id="ask">{t('initiatives.ask')}</h2>
      {contact?.phone ? (
        <p>
          {t('initiatives.ownPhone')} <PhoneLink phone={contact.phone} />
          {published(contactDate)}
        </p>
      ) : null}
      {office ? (
        <address className={styles.office}>
          <strong>
            <Link to={paths.services(locale, office.id)}>{office.name}</Link>
          </strong>
          {office.phone ? (
            <span>
              <PhoneLink phone={office.phone} />
              {published(office.asOf)}
            </span>
          ) : (
            <span>{t('service.noPhone')}</span>
          )}
          {office.address ? <span>{office.address}</span> : null}
        </address>
      ) : contact?.phone ? null : (
        <p>
          {t('initiatives.noOffice')}{' '}
          <Link to={paths.services(locale)}>{t('initiative.plural.service')}</Link>
        </p>
      )}
      <p>
        <Link className={button.button} to={paths.enquiry(locale)}>
          {t('list.enquiry')}
        </Link>
      </p>
    </aside>
  );
}
