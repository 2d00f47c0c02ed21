import type { ServicePoint } from '../../dataset/services.ts';
import { useText } from '../../i18n/use-text.tsx';
import { InitiativeLinks } from '../../record/initiative-links.tsx';
import { EntryLinks } from '../../record/entry-links.tsx';
import { Named } from '../../record/named.tsx';
import { Prose } from '../../record/prose.tsx';
import { StatusTag } from '../../record/status-tag.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { ServiceReach } from './service-reach.tsx';
import styles from './service-item.module.css';

export function ServiceItem({
  service,
  reachable,
}: {
  service: ServicePoint;
  reachable: ServicePoint | undefined;
}) {
  const { t } = useText();
  const { id, heading, names, status, summary, provides, entries, answersFor, sources } = service;
  const other = names.find(
    ({ lang, kind }) =>
      (lang === 'en') !== (heading.lang === 'en') && (kind === 'official' || kind === 'translated'),
  );
  return (
    <section id={id} className={styles.service} aria-labelledby={`${id}-name`}>
      <div className={styles.about}>
        <h2 id={`${id}-name`}>
          <Named name={heading} />
        </h2>
        {other ? (
          <p className={styles.other}>
            <Named name={other} />
          </p>
        ) : null}
        <StatusTag status={status} />
        <p>
          <Prose>{summary}</Prose>
        </p>
        <ul>
          {provides.map((text) => (
            <li key={text}>
              <Prose>{text}</Prose>
            </li>
          ))}
        </ul>
        <Provenance basis={service.basis.existence} sources={sources.length} checkedOn={service.checkedOn} />
      </div>
      <ServiceReach service={service} reachable={reachable} />
      {entries.length > 0 ? (
        <div className={styles.more}>
          <EntryLinks links={entries} />
        </div>
      ) : null}
      {answersFor.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('service.answersFor', { count: answersFor.length })}</summary>
          <InitiativeLinks links={answersFor} />
        </details>
      ) : null}
      <div className={styles.more}>
        <CitationList citations={sources} label={t('entry.sources')} />
      </div>
    </section>
  );
}
