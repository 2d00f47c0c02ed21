import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import type { Identity } from '../../dataset/identity.ts';
import { useText } from '../../i18n/use-text.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import styles from './contact.module.css';
import { sourceNumbers } from '../../record/source-numbers.ts';

function Rows({ contact, note }: { contact: NonNullable<Details['contact']>; note?: ReactNode }) {
  const { t } = useText();
  const { phone, website, email } = contact;
  const rows = [
    phone && ([t('entry.phone'), `tel:${phone.replaceAll('-', '')}`, phone] as const),
    website &&
      ([
        t('entry.website'),
        website,
        website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
      ] as const),
    email && ([t('entry.email'), `mailto:${email}`, email] as const),
  ].filter((row) => row !== undefined && row !== '');
  return (
    <dl className={styles.contact}>
      {rows.map(([label, href, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <a href={href} rel="noreferrer">
              {text}
            </a>
            {note}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Its own contact; else its host's; and where neither is public, the office. */
export function Contact({ entry, site }: { entry: Details; site: Identity }) {
  const { t, locale } = useText();
  const { basis, contact, contactOfHost, host } = entry;
  if (contact) {
    const note = (
      <BasisNote basis={basis.contact ?? 'general-knowledge'} sources={sourceNumbers(entry, 'contact')} />
    );
    return <Rows contact={contact} note={note} />;
  }
  return (
    <>
      <p>{t('entry.contactUnknown')}</p>
      {host?.entry ? (
        <p>
          {t('entry.contactHost')} <Link to={paths.entry(locale, host.entry.id)}>{host.name}</Link>
        </p>
      ) : null}
      {contactOfHost ? <Rows contact={contactOfHost} /> : null}
      <p>{t('entry.contactOffice')}</p>
      <OfficeCard office={site.office} />
    </>
  );
}
