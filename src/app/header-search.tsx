import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text.tsx';
import { useSuggestions } from '../suggest/use-suggestions.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { paths } from './paths.ts';
import { useTypedQuery } from './use-typed-query.ts';

/** The search in the header. On the explore page each keystroke asks; elsewhere Enter goes there. */
export function HeaderSearch() {
  const { t, locale } = useText();
  const { pathname } = useLocation();
  const action = paths.explore(locale);
  const suggestions = useSuggestions();
  const live = pathname.replace(/\/$/, '') === action;
  const { value, ask } = useTypedQuery(action, live);
  return (
    <SearchField
      action={action}
      value={live ? value : ''}
      label={t('site.searchLabel')}
      placeholder={t('site.search')}
      onType={live ? ask : undefined}
      onSubmit={ask}
      suggestions={suggestions}
      variant="header"
    />
  );
}
