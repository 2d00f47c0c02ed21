/** What a visitor can choose below the search field, and where each choice leads. */
import { paths } from '../app/paths.ts';
import type { Locale } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { EMPTY_NEED, formatNeed } from '../search/need-link.ts';
import type { Suggestion } from '../search/suggestions.ts';

/** `need`: what was typed is no name but a problem, and is matched as one. */
export type Choice = Suggestion | { readonly kind: 'need'; readonly id: 'need'; readonly text: string };

/** Shorter words name something; they are no problem yet. */
const SHORTEST_NEED = 2;

export function choicesFor(q: string, suggestions: readonly Suggestion[]): readonly Choice[] {
  const text = q.trim();
  if (text === '') return [];
  return text.length < SHORTEST_NEED ? suggestions : [...suggestions, { kind: 'need', id: 'need', text }];
}

export function addressOf(choice: Choice, locale: Locale): string {
  const narrowed = (facet: string) => paths.explore(locale, new URLSearchParams({ [facet]: choice.id }));
  switch (choice.kind) {
    case 'entry':
      return paths.entry(locale, choice.id);
    case 'sector':
      return narrowed('sector');
    case 'offer':
      return narrowed('offers');
    case 'pole': {
      const pole = POLES.find((id) => id === choice.id);
      return pole ? paths.pole(locale, pole) : narrowed('pole');
    }
    case 'need':
      return paths.match(locale, formatNeed({ ...EMPTY_NEED, text: choice.text }));
  }
}
