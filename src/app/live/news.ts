/** What happened to the record on a page since it was opened; told by the notice, which is on every page. */
export interface News {
  what: 'changed' | 'gone';
  /** The page that it is about: on another it is no news. */
  pathname: string;
}

let news: News | undefined;
const listeners = new Set<() => void>();

export function tellNews(next: News | undefined): void {
  news = next;
  for (const listener of listeners) listener();
}

export const readNews = (): News | undefined => news;

export function followNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
