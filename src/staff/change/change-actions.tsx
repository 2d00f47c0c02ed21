/** What may be done with a change now, by whoever is signed in. The service decides; this only offers. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema, type Change } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { useMay, useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { offersFor, type ChangeOffer } from './change-offers.ts';
import { Refusal } from './refusal.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** What the service is asked for each offer. */
const CALLS: Readonly<Record<Exclude<ChangeOffer, 'edit' | 'recall'>, string>> = {
  submit: 'submit',
  approve: 'approve',
  approveAndPublish: 'approve',
  return: 'return',
  publish: 'publish',
  withdraw: 'withdraw',
  undo: 'undo',
};
const ASKS_WHY = ['return', 'undo', 'submit'] as const;
type Asking = (typeof ASKS_WHY)[number];
const isAsking = (offer: ChangeOffer): offer is Asking => (ASKS_WHY as readonly string[]).includes(offer);

async function act(change: Change, offer: ChangeOffer, words: string) {
  const records = change.records.map(({ kind, id, base, document }) => ({ kind, id, base, document }));
  if (offer === 'recall') {
    await callService(`changes/${change.id}/withdraw`, changeHeadSchema, { method: 'POST', body: {} });
    return callService('changes', changeHeadSchema, { method: 'POST', body: { why: change.why, records } });
  }
  if (offer === 'submit' && words !== change.why) {
    await callService(`changes/${change.id}`, changeHeadSchema, {
      method: 'PUT',
      body: { version: change.version, why: words, records },
    });
  }
  const body =
    offer === 'return'
      ? { comment: words }
      : offer === 'undo'
        ? { why: words }
        : offer === 'approveAndPublish'
          ? { publish: true, version: change.version }
          : offer === 'approve'
            ? { version: change.version }
            : {};
  const call = offer === 'edit' ? 'submit' : CALLS[offer];
  return callService(`changes/${change.id}/${call}`, changeHeadSchema, { method: 'POST', body });
}

export function ChangeActions({ change }: { change: Change }) {
  const { t, locale } = useText();
  const { user, settings } = useSession();
  const isReviewer = useMay('reviewer');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Asking>();
  const offers = offersFor(change, {
    isOwn: change.author.id === user.id,
    isReviewer,
    twoPersonRule: settings.twoPersonRule,
  });
  const doing = useMutation({
    mutationFn: ({ offer, words = '' }: { offer: ChangeOffer; words?: string }) => act(change, offer, words),
    onSuccess: async (head) => {
      setAsking(undefined);
      await client.invalidateQueries({ queryKey: ['staff'] });
      if (head.id !== change.id) void navigate(paths.staff(locale, `changes/${head.id}`));
    },
  });
  const [first] = change.records;
  if (offers.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={t('staff.do.title')}>
      {change.author.id === user.id &&
      settings.twoPersonRule &&
      isReviewer &&
      change.status === 'submitted' ? (
        <p className={styles.note}>{t('staff.change.twoPersons')}</p>
      ) : null}
      <div className={styles.actions}>
        {offers.map((offer, index) =>
          offer === 'edit' && first ? (
            <Link
              key={offer}
              className={button.button}
              to={paths.staff(locale, `records/${first.kind}/${first.id}`)}
            >
              {t('staff.offer.edit')}
            </Link>
          ) : (
            <button
              key={offer}
              type="button"
              className={index === 0 ? button.primary : button.button}
              disabled={doing.isPending}
              onClick={() => (isAsking(offer) ? setAsking(offer) : doing.mutate({ offer }))}
            >
              {t(`staff.offer.${offer}`)}
            </button>
          ),
        )}
      </div>
      <Refusal error={asking ? undefined : doing.error} />
      {asking ? (
        <ReasonDialog
          title={t(`staff.offer.${asking}`)}
          label={t(`staff.reason.${asking}`)}
          initial={asking === 'submit' ? change.why : ''}
          isBusy={doing.isPending}
          onClose={() => setAsking(undefined)}
          onGive={(words) => doing.mutate({ offer: asking, words })}
        >
          <Refusal error={doing.error} />
        </ReasonDialog>
      ) : null}
    </section>
  );
}
