import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSuggestions } from '../../suggest/use-suggestions.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import styles from './not-found-page.module.css';

export function NotFoundPage() {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const suggestions = useSuggestions();
  const action = paths.explore(locale);
  return (
    <section className={styles.page}>
      <title>{`${t('notFound.title')} · ${t('site.name')}`}</title>
      <h1>{t('notFound.heading')}</h1>
      <p>{t('notFound.text')}</p>
      <SearchField
        action={action}
        value=""
        label={t('site.searchLabel')}
        placeholder={t('site.search')}
        onSubmit={(q) => void navigate(paths.explore(locale, new URLSearchParams({ q })))}
        suggestions={suggestions}
        variant="hero"
      />
      <p className={styles.links}>
        <Link to={paths.home(locale)}>{t('notFound.home')}</Link>
        <Link to={action}>{t('notFound.explore')}</Link>
      </p>
    </section>
  );
}
