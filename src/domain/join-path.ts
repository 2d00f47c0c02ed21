/** Who comes to join, and what they look for: the two questions that lead through the path of `data/join.json`. */
export const SEEKERS = ['institution', 'company', 'team', 'park', 'person'] as const;
export type Seeker = (typeof SEEKERS)[number];

export const WISHES = ['partner', 'laboratory', 'space', 'people', 'funds', 'membership'] as const;
export type Wish = (typeof WISHES)[number];

/** How far the sources answer a question. */
export const ANSWER_STATUSES = ['sourced', 'partly', 'unknown'] as const;

/** What a step or a question is for; a list that is absent means all. */
export interface Aim {
  readonly for?: readonly Seeker[] | undefined;
  readonly wishes?: readonly Wish[] | undefined;
}

/** Whether something is for this reader; a side that was not chosen leaves nothing out. */
export function isAimedAt(aim: Aim, seeker: Seeker | undefined, wish: Wish | undefined): boolean {
  return (
    (seeker === undefined || (aim.for?.includes(seeker) ?? true)) &&
    (wish === undefined || (aim.wishes?.includes(wish) ?? true))
  );
}
