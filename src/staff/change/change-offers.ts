/** What is offered to whom, from the status of a change and the rules of the house. Pure. */
import type { ChangeStatus } from '../../domain/change.ts';

export type ChangeOffer =
  'edit' | 'submit' | 'approveAndPublish' | 'approve' | 'return' | 'publish' | 'recall' | 'withdraw' | 'undo';

interface Onlooker {
  isOwn: boolean;
  isReviewer: boolean;
  /** Nobody approves their own change. */
  twoPersonRule: boolean;
}

export function offersFor(
  { status, undoneBy }: { status: ChangeStatus; undoneBy?: string | undefined },
  { isOwn, isReviewer, twoPersonRule }: Onlooker,
): readonly ChangeOffer[] {
  const mayApprove = isReviewer && !(isOwn && twoPersonRule);
  switch (status) {
    case 'draft':
    case 'returned':
      return isOwn ? ['submit', 'edit', 'withdraw'] : [];
    case 'submitted':
      return [
        ...(mayApprove ? (['approveAndPublish', 'approve', 'return'] as const) : []),
        ...(isOwn ? (['recall', 'withdraw'] as const) : []),
      ];
    case 'approved':
      return [
        ...(isReviewer ? (['publish', 'return'] as const) : []),
        ...(isOwn ? (['withdraw'] as const) : []),
      ];
    case 'published':
      return undoneBy ? [] : ['undo'];
    default:
      return [];
  }
}
