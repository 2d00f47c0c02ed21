import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import { useText } from '../../i18n/use-text.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import { formatDate } from '../../ui/dates.ts';
import { SealSquare } from '../../ui/seal-square.tsx';
import styles from './entry-table.module.css';
import { sourceNumbers } from '../../record/source-numbers.ts';

type Field = 'level' | 'host' | 'pole' | 'park' | 'membership';

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Every other name, with its language and kind. */
function Names({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  if (entry.names.length === 0) return null;
  return (
    <Row label={t('entry.names')}>
      <ul className={styles.names}>
        {entry.names.map(({ value, lang, kind }) => (
          <li key={`${lang}-${kind}-${value}`}>
            <span lang={lang === locale ? undefined : lang}>{value}</span>
            <small>
              {t(`entry.lang.${lang}`)} · {t(`entry.nameKind.${kind}`)}
            </small>
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** What the entry is: names, level, host, park, pole, standing; each closed by the sources that say so. */
export function EntryTable({ entry }: { entry: Details }) {
  const { t, locale } = useText();
  const { basis, host, kind, level, membership, park, pole } = entry;
  const note = (field: Field) => (
    <BasisNote basis={basis[field] ?? 'inferred'} sources={sourceNumbers(entry, field)} />
  );
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('entry.about')}</h2>
      <dl className={styles.table}>
        <Names entry={entry} />
        <Row label={t('entry.type')}>
          {t(`type.${entry.type}`)}
          {kind ? ` · ${kind.name}` : null}
        </Row>
        {level ? (
          <Row label={t('entry.level')}>
            {level.name}
            {note('level')}
          </Row>
        ) : entry.type === 'platform' ? (
          <Row label={t('entry.level')}>
            <span className={styles.unknown}>{t('entry.levelUnknown')}</span>
          </Row>
        ) : null}
        {host ? (
          <Row label={t('entry.host')}>
            {host.entry ? <Link to={paths.entry(locale, host.entry.id)}>{host.name}</Link> : host.name}
            {note('host')}
          </Row>
        ) : null}
        {park ? (
          <Row label={t('entry.park')}>
            <Link to={paths.entry(locale, park.id)}>{park.name}</Link>
            {note('park')}
          </Row>
        ) : null}
        {pole ? (
          <Row label={t('entry.pole')}>
            <Link to={paths.pole(locale, pole.id)} className={styles.pole}>
              <SealSquare pole={pole.id} size="sm" />
              {pole.name}
            </Link>
            {note('pole')}
          </Row>
        ) : null}
        <Row label={t('entry.membership')}>
          <strong>{t(`membership.${membership.status}`)}</strong>
          {note('membership')}
          <p>{t(`membership.${membership.status}Long`)}</p>
          <p>{membership.note}</p>
        </Row>
        {entry.established ? (
          <Row label={t('entry.established')}>
            {formatDate(entry.established, locale)}
            <BasisNote
              basis={sourceNumbers(entry, 'established').length > 0 ? 'sourced' : 'general-knowledge'}
              sources={sourceNumbers(entry, 'established')}
            />
          </Row>
        ) : null}
      </dl>
    </section>
  );
}
