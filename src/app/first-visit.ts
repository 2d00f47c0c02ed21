/**
 * Chooses the language of a first visit before anything is drawn: an address without a language prefix
 * follows the language remembered on this device, or else the browser's. Moving inside the site, and any
 * address that names a language, is left alone. Runs as an inline script, so it must stand on its own.
 */
export function followLanguage(): void {
  const path = location.pathname;
  if (/^\/(zh-Hant|en)(\/|$)/.test(path)) return;
  if (document.referrer.startsWith(`${location.origin}/`)) return;
  let choice: string | null | undefined;
  try {
    choice = localStorage.getItem('language');
  } catch {
    choice = undefined; // Storage is forbidden here: the browser's languages decide.
  }
  if (!choice) {
    for (const language of navigator.languages) {
      if (/^zh\b/i.test(language)) choice = /hant|hk|tw|mo/i.test(language) ? 'zh-Hant' : 'zh-Hans';
      else if (/^en\b/i.test(language)) choice = 'en';
      if (choice) break;
    }
  }
  if (choice === 'zh-Hant' || choice === 'en') {
    location.replace(`/${choice}${path === '/' ? '' : path}${location.search}${location.hash}`);
  }
}

/**
 * A prerendered page shows all that it lists; with a query in the address that would flash before what was asked
 * for comes. Until the program has drawn, what stands in `data-asked` is hidden.
 */
export function holdQueriedList(): void {
  if (location.search) document.documentElement.classList.add('queried');
}
