import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { FieldList } from '../../dataset/field-list.ts';
import { useText } from '../../i18n/use-text.tsx';
import {
  fieldsIn,
  formatFieldQuery,
  LONGEST_NAME,
  needOf,
  parseFieldQuery,
} from '../../search/field-query.ts';
import { localeTag } from '../../ui/dates.ts';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { FieldChoice } from './field-choice.tsx';
import styles from './peer-finder.module.css';

const PeerResults = lazy(async () => ({ default: (await import('./peer-results.tsx')).PeerResults }));

/** The name and the fields, kept in the address, and below them who answers. */
export function PeerFinder({ list }: { list: FieldList }) {
  const { t, locale } = useText();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const drawn = useIsDrawn();
  const [query, setQuery] = useState(() =>
    parseFieldQuery(
      drawn ? hash : '',
      list.fields.map(({ id }) => id),
    ),
  );
  const change = (next: typeof query) => {
    setQuery(next);
    const fragment = formatFieldQuery(next);
    void navigate({ hash: fragment && `#${fragment}` }, { replace: true, preventScrollReset: true });
  };
  const picked = list.fields.filter(({ id }) => query.fields.includes(id));
  const named = fieldsIn(query.name, list.fields);
  // What was picked by hand is meant; the name only helps where nothing was.
  const fields = picked.length > 0 ? picked : named;
  const { text, sectors } = needOf(query.name, fields);
  const need = useDeferredValue(text);
  const sectorNames = new Map(fields.flatMap((field) => field.sectors).map(({ id, name }) => [id, name]));
  const join = (words: readonly string[]) => new Intl.ListFormat(localeTag(locale)).format(words);
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <label className={page.field}>
          {t('peers.name')}
          <small>{t('peers.nameHint')}</small>
          <input
            value={query.name}
            maxLength={LONGEST_NAME}
            autoComplete="organization"
            onChange={(event) => change({ ...query, name: event.target.value })}
          />
        </label>
        <FieldChoice
          fields={list.fields}
          chosen={query.fields}
          onChange={(chosen) => change({ ...query, fields: chosen })}
        />
      </form>
      <div role="status" className={styles.reading}>
        {picked.length === 0 && named.length > 0 ? (
          <p>{t('peers.named', { fields: join(named.map(({ name }) => name)) })}</p>
        ) : null}
        {picked.length === 0 && named.length === 0 && query.name.trim() !== '' ? (
          <p>{t('peers.nameOnly')}</p>
        ) : null}
        {fields.length > 0 ? <p>{t('peers.sectors', { sectors: join([...sectorNames.values()]) })}</p> : null}
      </div>
      {need === '' ? (
        <p className={page.note}>{t('peers.start')}</p>
      ) : (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <PeerResults text={need} sectors={sectors} />
        </Suspense>
      )}
    </>
  );
}
