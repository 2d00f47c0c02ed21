import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { keys } from '../queries.ts';
import styles from '../staff.module.css';

/** A correction, a claim or a wish to join becomes a draft of a change with one click. */
export function ProposalPanel({ enquiry: { reference, kind, change } }: { enquiry: EnquiryCase }) {
  const { t, locale } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const propose = useMutation({
    mutationFn: () =>
      callService(`enquiries/${reference}/proposal`, changeHeadSchema, { method: 'POST', body: {} }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: keys.changes });
      void navigate(paths.staff(locale, `changes/${id}`));
    },
  });
  if (kind === 'need') return null;
  if (change !== undefined)
    return (
      <p className={styles.panel}>
        <Link to={paths.staff(locale, `changes/${change}`)}>
          {t('enquiries.proposed')} {change}
        </Link>
      </p>
    );
  return (
    <section className={styles.panel} aria-label={t('enquiries.propose')}>
      <p className={styles.note}>{t(`enquiries.proposeHelp.${kind}`)}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={button.button}
          disabled={propose.isPending}
          onClick={() => propose.mutate()}
        >
          {t('enquiries.propose')}
        </button>
      </p>
      <Failure error={propose.error} />
    </section>
  );
}
