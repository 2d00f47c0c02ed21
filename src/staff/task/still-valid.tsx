import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInShanghai } from '../../dataset/check.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import { recordStateSchema } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { keys, recordsQuery } from '../queries.ts';
import { isGroup, isList, type Json } from '../record/json.ts';
import { useMay, useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import taskStyles from './tasks-page.module.css';

function useSourceTitles({ kind, id }: RecordKey): readonly string[] {
  const { data } = useQuery(recordsQuery);
  const document = data?.find((row) => row.kind === kind && row.id === id)?.document as Json | undefined;
  const sources = isGroup(document) && isList(document['sources']) ? document['sources'] : [];
  return sources.flatMap((source) => (isGroup(source) ? [String(source['title'] ?? '')] : []));
}

/** One click: looked at today by the source that is named, and nothing has changed. */
export function StillValid({ recordKey: { kind, id } }: { recordKey: RecordKey }) {
  const { t } = useText();
  const { settings } = useSession();
  const mayPublish = useMay('reviewer') && !settings.twoPersonRule;
  const client = useQueryClient();
  const titles = useSourceTitles({ kind, id });
  const options = [...titles, t('staff.valid.telephone'), t('staff.valid.website')];
  const [source, setSource] = useState('');
  const confirm = useMutation({
    mutationFn: async () => {
      const { document, revision } = await callService(`records/${kind}/${id}`, recordStateSchema);
      const checked = { ...document, checkedOn: dayInShanghai(new Date()) };
      const made = await callService('changes', changeHeadSchema, {
        method: 'POST',
        body: {
          why: t('staff.valid.why', { source: source || options[0] }),
          records: [{ kind, id, base: revision, document: checked }],
        },
      });
      const step = (name: string, body: object = {}) =>
        callService(`changes/${made.id}/${name}`, changeHeadSchema, { method: 'POST', body });
      await step('submit');
      return mayPublish ? step('approve', { publish: true }) : made;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.changes }),
  });
  if (confirm.isSuccess) {
    return (
      <span className={styles.chip} data-tone="good">
        {t(mayPublish ? 'staff.valid.published' : 'staff.valid.submitted')}
      </span>
    );
  }
  return (
    <span className={taskStyles.valid}>
      <select
        aria-label={t('staff.valid.source')}
        value={source || options[0]}
        onChange={({ target }) => setSource(target.value)}
      >
        {options.map((title) => (
          <option key={title}>{title}</option>
        ))}
      </select>
      <button
        type="button"
        className={styles.small}
        disabled={confirm.isPending}
        onClick={() => confirm.mutate()}
      >
        {t('staff.valid.still')}
      </button>
      <Failure error={confirm.error} />
    </span>
  );
}
