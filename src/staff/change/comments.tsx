import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commentSchema, type Change } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { keys } from '../queries.ts';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';

export function Comments({ change }: { change: Change }) {
  const { t, locale } = useText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const say = useMutation({
    mutationFn: () =>
      callService(`changes/${change.id}/comments`, commentSchema, {
        method: 'POST',
        body: { text: text.trim() },
      }),
    onSuccess: () => {
      setText('');
      return client.invalidateQueries({ queryKey: keys.change(change.id) });
    },
  });
  return (
    <section className={styles.panel} aria-label={t('staff.comments.title')}>
      <h2>{t('staff.comments.title')}</h2>
      <ul className={styles.list}>
        {change.comments.map(({ author, at, text: said }) => (
          <li key={`${at} ${author.id}`}>
            <strong>{author.name}</strong>
            <span className={styles.note}>{formatTime(at, locale)}</span>
            <span className={styles.grow}>{said}</span>
          </li>
        ))}
      </ul>
      <form
        className={styles.actions}
        onSubmit={(event) => {
          event.preventDefault();
          say.mutate();
        }}
      >
        <label className={`${styles.field} ${styles.grow}`}>
          {t('staff.comments.write')}
          <input value={text} required maxLength={2000} onChange={({ target }) => setText(target.value)} />
        </label>
        <button type="submit" className={styles.small} disabled={say.isPending || text.trim() === ''}>
          {t('staff.comments.send')}
        </button>
      </form>
      <Failure error={say.error} />
    </section>
  );
}
