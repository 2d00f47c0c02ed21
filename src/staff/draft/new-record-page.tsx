/** A new record begins with what never changes again, its id, and with a look at what may be the same body. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { dayInShanghai } from '../../dataset/check.ts';
import { areNearlySame, nameCore } from '../../dataset/name-likeness.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import { ENTRY_TYPES, type EntryType } from '../../domain/entry-type.ts';
import { idSchema } from '../../domain/identifier.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { labelsOf } from '../form/use-labels.ts';
import { newRecord, suggestedId, type CreatableKind } from '../record/new-record.ts';
import styles from '../staff.module.css';
import { useReference } from '../use-reference.ts';

const OTHER_KINDS = ['programme', 'policy', 'service'] as const;

export function NewRecordPage() {
  const text = useText();
  const { t, locale } = text;
  const { choice } = labelsOf(text);
  const navigate = useNavigate();
  const { records } = useReference();
  const [what, setWhat] = useState<EntryType | (typeof OTHER_KINDS)[number]>('platform');
  const [name, setName] = useState('');
  const [english, setEnglish] = useState('');
  const [written, setWritten] = useState<string>();
  const id = written ?? suggestedId(english);
  const kind: CreatableKind = OTHER_KINDS.find((other) => other === what) ?? 'entry';
  const type = ENTRY_TYPES.find((known) => known === what) ?? 'platform';
  const core = nameCore(name);
  const alike =
    name.trim().length < 3
      ? []
      : records.filter((one) => {
          const other = nameCore(one.name);
          return (
            other === core || areNearlySame(core, other) || (core.length > 3 && one.searched.includes(core))
          );
        });
  const isTaken = records.some((one) => one.id === id);
  const isId = idSchema.safeParse(id).success;
  const make = useMutation({
    mutationFn: () =>
      callService('changes', changeHeadSchema, {
        method: 'POST',
        body: {
          why: '',
          records: [
            {
              kind,
              id,
              base: 0,
              document: newRecord({
                kind,
                type,
                id,
                name: name.trim(),
                english: english.trim(),
                today: dayInShanghai(new Date()),
              }),
            },
          ],
        },
      }),
    onSuccess: () => void navigate(paths.staff(locale, `records/${kind}/${id}`)),
  });
  return (
    <form
      className={styles.narrow}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <title>{`${t('staff.new.heading')} · ${t('staff.title')}`}</title>
      <h1>{t('staff.new.heading')}</h1>
      <section className={styles.panel}>
        <label className={styles.field}>
          {t('staff.new.what')}
          <select value={what} onChange={({ target }) => setWhat(target.value as typeof what)}>
            {[...ENTRY_TYPES, ...OTHER_KINDS].map((option) => (
              <option key={option} value={option}>
                {choice(option)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('staff.new.name')}
          <input value={name} required lang="zh-Hans" onChange={({ target }) => setName(target.value)} />
        </label>
        {alike.length > 0 ? (
          <div className={styles.notice} role="status">
            <p>{t('staff.check.duplicates')}</p>
            {alike.slice(0, 6).map((one) => (
              <p key={`${one.kind}/${one.id}`}>
                <Link to={paths.staff(locale, `records/${one.kind}/${one.id}`)}>{one.name}</Link>
              </p>
            ))}
          </div>
        ) : null}
        <label className={styles.field}>
          {t('staff.new.english')}
          <input value={english} lang="en" onChange={({ target }) => setEnglish(target.value)} />
        </label>
        <label className={styles.field}>
          {t('staff.field.id')}
          <input
            value={id}
            required
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="new-id-help"
            aria-invalid={isTaken || (id !== '' && !isId) || undefined}
            onChange={({ target }) => setWritten(target.value)}
          />
        </label>
        <p className={styles.note} id="new-id-help">
          {isTaken ? t('staff.rule.duplicate-id') : t('staff.help.id')}
        </p>
        <Failure error={make.error} />
        <div className={styles.actions}>
          <button
            type="submit"
            className={button.primary}
            disabled={make.isPending || isTaken || !isId || name.trim() === ''}
          >
            {t('staff.new.make')}
          </button>
        </div>
      </section>
    </form>
  );
}
