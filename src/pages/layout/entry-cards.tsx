import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Card } from '../../domain/card.ts';
import { ENTRY_TYPES } from '../../domain/entry-type.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import styles from './entry-cards.module.css';

/** The entries of a pole by type: those that a source names first, platforms with their host. */
export function EntryCards({ cards }: { cards: readonly Card[] }) {
  const { t, locale } = useText();
  const named = cards.filter(({ membership }) => membership === 'named').length;
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{t('pole.entries', { count: cards.length })}</h2>
      <p className={styles.note}>
        {t('pole.named', { count: named })}
        {locale === 'en' ? '. ' : '。'}
        {cards.some(({ host }) => host?.id) ? t('pole.viaHost') : null}
      </p>
      {ENTRY_TYPES.map((type) => {
        const group = cards.filter((card) => card.type === type);
        if (group.length === 0) return null;
        return (
          <div key={type}>
            <h3 className={styles.type}>
              {t(`typePlural.${type}`)} <small>{group.length}</small>
            </h3>
            <ul className={styles.cards}>
              {group.map((card) => (
                <li key={card.id} data-entry-id={card.id}>
                  <Mark type={card.type} pole={card.pole} size={13} />
                  <div>
                    <Link
                      to={paths.entry(locale, card.id)}
                      lang={card.name.lang === locale ? undefined : card.name.lang}
                    >
                      {card.name.value}
                    </Link>
                    <p>
                      {[
                        t(`membership.${card.membership}`),
                        card.host?.id ? t('explore.host', { name: card.host.name }) : '',
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    <Provenance basis={card.basis} sources={card.sources} checkedOn={card.checkedOn} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
