/** How a policy stands. `issued` says that it was issued, not that it is still in force. */
export const POLICY_STATUSES = ['issued', 'announced', 'draft', 'expired'] as const;
