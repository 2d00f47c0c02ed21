import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import type { Identity } from '../../dataset/identity.ts';
import { useText } from '../../i18n/use-text.tsx';
import { serviceQuery } from '../../sending/service-queries.ts';
import button from '../../ui/button.module.css';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import styles from './report-error.module.css';

/** A ready-made correction to copy, or to send from the reader's own mail program. */
export function ReportError({ entry, site }: { entry: Details; site: Identity }) {
  const [isOpen, setOpen] = useState(false);
  const { t, locale } = useText();
  const { data: isServed } = useQuery({ ...serviceQuery, enabled: isOpen });
  const { pathname } = useLocation();
  const drawn = useIsDrawn();
  const id = useId();
  const name = entry.heading.value;
  const url = drawn ? window.location.origin + pathname : pathname;
  const template = t('entry.reportBody', { name, url });
  const [edited, setEdited] = useState<string>();
  const text = edited ?? template;
  const mail = `mailto:${site.correctionsEmail ?? ''}?subject=${encodeURIComponent(
    t('entry.reportSubject', { name }),
  )}&body=${encodeURIComponent(text)}`;
  return (
    <details className={styles.report} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="flag" size={16} />
        {t('entry.report')}
      </summary>
      <div className={styles.body}>
        <p>{t('entry.reportIntro')}</p>
        <label htmlFor={id}>{t('entry.reportText')}</label>
        <textarea
          id={id}
          rows={9}
          maxLength={4000}
          value={text}
          onChange={(event) => setEdited(event.target.value)}
        />
        <div className={styles.actions}>
          <CopyButton text={text} label={t('entry.reportCopy')} />
          {isServed ? (
            <Link className={button.primary} to={paths.correct(locale, entry.id)}>
              {t('entry.reportSend')}
            </Link>
          ) : null}
          <a className={button.button} href={mail}>
            {t('entry.reportMail')}
          </a>
        </div>
        <OfficeCard office={site.office} />
      </div>
    </details>
  );
}
