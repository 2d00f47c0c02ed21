import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import type { Labelled } from '../dataset/entry-link.ts';
import { useText } from '../i18n/use-text.tsx';

/** Words of a vocabulary, each leading to the entries that have it. */
export function TermLinks({ facet, terms }: { facet: 'sector' | 'offers'; terms: readonly Labelled[] }) {
  const { t, locale } = useText();
  return (
    <>
      {terms.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 ? t('initiatives.comma') : null}
          <Link to={paths.explore(locale, new URLSearchParams({ [facet]: id }))}>{name}</Link>
        </span>
      ))}
    </>
  );
}
