import type { Identity } from '../../dataset/identity.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EMPTY_NEED, type NeedQuery } from '../../search/need-link.ts';
import { useMissedNeed } from '../../sending/use-missed-search.ts';
import button from '../../ui/button.module.css';
import { OfficeCard } from '../../ui/office-card.tsx';
import styles from './match-results.module.css';

/** Nothing fits: said plainly, with what to try and whom to ask. */
export function MatchNone({
  need,
  office,
  onAsk,
}: {
  need: NeedQuery;
  office: Identity['office'];
  onAsk: (need: NeedQuery) => void;
}) {
  const { t } = useText();
  useMissedNeed();
  const hasWords = /[\p{L}\p{N}]{2}/u.test(need.text);
  const isNarrowed = need.sectors.length + need.offers.length + need.levels.length > 0 || need.near;
  return (
    <div className={styles.none}>
      <div role="status">
        <h2>{t('match.none')}</h2>
      </div>
      <p>{hasWords ? t('match.noneText') : t('match.noneWords')}</p>
      {hasWords ? <p>{t('match.noneTry')}</p> : null}
      {isNarrowed ? (
        <p>
          <button
            type="button"
            className={button.button}
            onClick={() => onAsk({ ...EMPTY_NEED, text: need.text })}
          >
            {t('match.noneFilters')}
          </button>
        </p>
      ) : null}
      <p>{t('match.noneAsk')}</p>
      <OfficeCard office={office} />
    </div>
  );
}
