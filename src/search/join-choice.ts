/** The address of the join page ⇄ who the reader is and what they look for. */
import { SEEKERS, WISHES, type Seeker, type Wish } from '../domain/join-path.ts';

export interface JoinChoice {
  readonly seeker?: Seeker;
  readonly wish?: Wish;
}

export function parseJoinChoice(params: URLSearchParams): {
  readonly choice: JoinChoice;
  readonly isWhole: boolean;
} {
  const seeker = SEEKERS.find((known) => known === params.get('as'));
  const wish = WISHES.find((known) => known === params.get('for'));
  return {
    choice: { ...(seeker && { seeker }), ...(wish && { wish }) },
    isWhole: params.has('as') === (seeker !== undefined) && params.has('for') === (wish !== undefined),
  };
}

export function formatJoinChoice({ seeker, wish }: JoinChoice): URLSearchParams {
  return new URLSearchParams({ ...(seeker && { as: seeker }), ...(wish && { for: wish }) });
}
