import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import type { Initiative } from '../dataset/initiative.ts';
import { useText } from '../i18n/use-text.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { SealSquare } from '../ui/seal-square.tsx';
import styles from './initiative-head.module.css';
import { Named } from './named.tsx';
import { Prose } from './prose.tsx';
import { StatusTag } from './status-tag.tsx';

/** What it is called and what it is, in a sentence. `line` says of what sort it is. */
export function InitiativeHead({ initiative, line }: { initiative: Initiative; line: string }) {
  const { t, locale } = useText();
  const { heading, names, pole, status, summary, sources, basis, checkedOn } = initiative;
  const other = names.find(
    ({ lang, kind }) =>
      (lang === 'en') !== (heading.lang === 'en') && (kind === 'official' || kind === 'translated'),
  );
  const short = names.filter((name) => name !== other && name.kind === 'short');
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        {pole ? (
          <Link to={paths.pole(locale, pole.id)} aria-label={pole.name}>
            <SealSquare pole={pole.id} size="sm" />
          </Link>
        ) : null}
        {line}
        <StatusTag status={status} />
      </p>
      <h1>
        <Named name={heading} />
      </h1>
      {other ? (
        <p className={styles.other}>
          <Named name={other} />
        </p>
      ) : null}
      {short.length > 0 ? (
        <p className={styles.other}>
          {t('initiatives.short')}
          {short.map((name, index): ReactNode => [
            index > 0 ? t('initiatives.comma') : null,
            <Named key={name.value} name={name} />,
          ])}
        </p>
      ) : null}
      {heading.translated || other?.kind === 'translated' ? (
        <p className={styles.translated}>{t('entry.translatedNote')}</p>
      ) : null}
      <p className={styles.summary}>
        <Prose>{summary}</Prose>
      </p>
      <Provenance basis={basis.existence} sources={sources.length} checkedOn={checkedOn} />
    </header>
  );
}
