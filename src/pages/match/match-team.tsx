import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Identity } from '../../dataset/identity.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { pickReasons, tellReason } from '../../matching/reason-text.ts';
import type { NeedMatch } from '../../search/match-need.ts';
import { planTeam, type TeamRole } from '../../search/team.ts';
import { localeTag } from '../../ui/dates.ts';
import { OfficeCard } from '../../ui/office-card.tsx';
import styles from './match-team.module.css';

/** The fewest of the matches that cover research, pilot production and testing, and what nobody covers. */
export function MatchTeam({
  matches,
  summary,
  office,
}: {
  matches: readonly NeedMatch[];
  summary: Summary;
  office: Identity['office'];
}) {
  const { t, locale } = useText();
  const { members, uncovered } = planTeam(matches);
  const list = (roles: readonly TeamRole[]) =>
    new Intl.ListFormat(localeTag(locale), { type: 'conjunction' }).format(
      roles.map((role) => t(`match.role.${role}`)),
    );
  return (
    <section className={styles.team} aria-labelledby="team">
      <h2 id="team">{t('match.team')}</h2>
      <p>{t('match.teamLead')}</p>
      <ul>
        {members.map(({ match, covers }) => {
          const entry = summary.entries.find(({ id }) => id === match.id);
          const name = entry?.name;
          const [reason] = entry ? pickReasons(match.reasons, locale) : [];
          const why = entry && reason && tellReason(reason, entry, summary, locale);
          return (
            <li key={match.id}>
              <span className={styles.roles}>{list(covers)}</span>
              <Link to={paths.entry(locale, match.id)} lang={name?.lang === locale ? undefined : name?.lang}>
                {name?.value ?? match.id}
              </Link>
              {why ? (
                <span className={styles.why} lang={why.lang}>
                  {t(`match.by.${why.kind}`)} {why.text}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {uncovered.length > 0 ? (
        <>
          <p className={styles.uncovered}>{t('match.uncovered', { roles: list(uncovered) })}</p>
          <OfficeCard office={office} />
        </>
      ) : null}
    </section>
  );
}
