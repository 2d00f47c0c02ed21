import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details, EntryLink } from '../../dataset/details.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './neighbours.module.css';

function Links({ id, title, links }: { id: string; title: string; links: readonly EntryLink[] }) {
  const { t, locale } = useText();
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.id}>
            <Mark type={link.type} pole={link.pole} size={12} />
            <span>
              <Link
                to={paths.entry(locale, link.id)}
                lang={link.nameLang === locale ? undefined : link.nameLang}
              >
                {link.name}
              </Link>
              <small>{[t(`type.${link.type}`), link.level, link.kind].filter(Boolean).join(' · ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entries it runs, those that stand in it, and those that are close to it. */
export function Neighbours({ entry: { hosted, inPark, related } }: { entry: Details }) {
  const { t } = useText();
  return (
    <>
      <Links id="hosted" title={t('entry.hosted', { count: hosted.length })} links={hosted} />
      <Links id="in-park" title={t('entry.inPark', { count: inPark.length })} links={inPark} />
      <Links id="related" title={t('entry.related')} links={related} />
    </>
  );
}
