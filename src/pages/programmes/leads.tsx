import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ProgrammePage } from '../../dataset/programmes.ts';
import { useText } from '../../i18n/use-text.tsx';
import { sourceNumbers } from '../../record/source-numbers.ts';
import { BasisNote } from '../../ui/basis-note.tsx';
import styles from './leads.module.css';

/** The chains of an alliance, and the entry that leads each. */
export function Leads({ programme }: { programme: ProgrammePage }) {
  const { t, locale } = useText();
  const { leads, leadsBasis } = programme;
  if (leads.length === 0) return null;
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">
        {t('programme.leads')}
        <BasisNote basis={leadsBasis ?? 'inferred'} sources={sourceNumbers(programme, 'leads')} />
      </h2>
      <table className={styles.leads}>
        <thead>
          <tr>
            <th scope="col">{t('programme.chain')}</th>
            <th scope="col">{t('programme.leader')}</th>
          </tr>
        </thead>
        <tbody>
          {leads.map(({ sector, entry }) => (
            <tr key={sector.id}>
              <th scope="row">
                <Link to={paths.explore(locale, new URLSearchParams({ sector: sector.id }))}>
                  {sector.name}
                </Link>
              </th>
              <td>
                <Link
                  to={paths.entry(locale, entry.id)}
                  lang={entry.nameLang === locale ? undefined : entry.nameLang}
                >
                  {entry.name}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
