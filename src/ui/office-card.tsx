import { useText } from '../i18n/use-text.tsx';
import { formatDate } from './dates.ts';
import styles from './office-card.module.css';

interface Office {
  name: string;
  address?: string | undefined;
  phone?: string | undefined;
  asOf?: string | undefined;
}

/** Whom to ask, with the number as it was published. Extensions are dialled after a pause. */
export function OfficeCard({ office }: { office: Office }) {
  const { t, locale } = useText();
  const [area, number, extension] = office.phone?.split('-') ?? [];
  return (
    <address className={styles.card}>
      <strong>{office.name}</strong>
      {office.phone ? (
        <span>
          <a href={`tel:${area ?? ''}${number ?? ''}${extension ? `,${extension}` : ''}`}>{office.phone}</a>
          {office.asOf ? (
            <small>{t('home.officeAsOf', { date: formatDate(office.asOf, locale) })}</small>
          ) : null}
        </span>
      ) : null}
      {office.address ? <span>{office.address}</span> : null}
    </address>
  );
}
