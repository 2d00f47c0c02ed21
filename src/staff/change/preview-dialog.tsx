import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import { refusalSchema } from '../../domain/refusal.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Refused, Unreachable } from '../api.ts';
import { Dialog } from '../dialog.tsx';
import { Failure } from '../failure.tsx';
import { labelsOf } from '../form/use-labels.ts';
import styles from './preview-dialog.module.css';

/** The public page on which a record is seen. */
function pageOf({ kind, id }: RecordKey): string {
  if (kind === 'entry') return `entries/${id}`;
  if (kind === 'programme') return `programmes/${id}`;
  if (kind === 'policy') return `policies/${id}`;
  if (kind === 'service') return 'services';
  if (kind === 'figures' || kind === 'timeline') return 'figures';
  if (kind === 'join') return 'join';
  return '';
}

interface PreviewDialogProps {
  change: string;
  record: RecordKey;
  onClose: () => void;
}

/** The public page with the change, in each language, before it is live. */
export function PreviewDialog({ change, record, onClose }: PreviewDialogProps) {
  const text = useText();
  const { t } = text;
  const { choice } = labelsOf(text);
  const [language, setLanguage] = useState<Locale>(text.locale);
  const [isNarrow, setNarrow] = useState(false);
  const address = `/api/v1/preview/${encodeURIComponent(change)}/${language}/${pageOf(record)}`;
  const page = useQuery({
    queryKey: ['staff', 'preview', address],
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, { signal });
      if (answer.ok) return true;
      const refusal = refusalSchema.safeParse(await answer.json());
      throw refusal.success ? new Refused(refusal.data) : new Unreachable(answer.status);
    },
    gcTime: 0,
  });
  return (
    <Dialog title={t('staff.preview.title')} onClose={onClose} isWide>
      <div className={styles.bar} role="group" aria-label={t('staff.preview.language')}>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="button"
            aria-pressed={language === locale}
            onClick={() => setLanguage(locale)}
          >
            {choice(locale)}
          </button>
        ))}
        <label>
          <input type="checkbox" checked={isNarrow} onChange={({ target }) => setNarrow(target.checked)} />{' '}
          {t('staff.preview.phone')}
        </label>
        <a href={address} target="_blank" rel="noreferrer">
          {t('staff.preview.window')} ↗
        </a>
      </div>
      {page.data ? (
        <iframe
          key={address}
          className={styles.page}
          data-narrow={isNarrow || undefined}
          src={address}
          title={`${t('staff.preview.title')} · ${choice(language)}`}
          sandbox="allow-same-origin"
        />
      ) : (
        <div role="status">
          {page.isPending ? <p>{t('staff.loading')}</p> : null}
          {page.error instanceof Refused ? <Failure error={page.error} /> : null}
          {page.isError && !(page.error instanceof Refused) ? <p>{t('staff.preview.absent')}</p> : null}
        </div>
      )}
    </Dialog>
  );
}
