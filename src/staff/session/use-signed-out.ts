import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Refused } from '../api.ts';
import { keys } from '../queries.ts';

const isSignedOut = (error: unknown) => error instanceof Refused && error.refusal.code === 'signed-out';

/** When any answer says that the session has ended, the workbench asks again who is signed in. */
export function useSignedOut(): void {
  const client = useQueryClient();
  useEffect(
    function watchAnswers() {
      const ask = () => void client.invalidateQueries({ queryKey: keys.session, exact: true });
      const stops = [
        client.getQueryCache().subscribe((event) => {
          if (event.type === 'updated' && event.action.type === 'error' && isSignedOut(event.action.error))
            ask();
        }),
        client.getMutationCache().subscribe((event) => {
          if (event.type === 'updated' && event.action.type === 'error' && isSignedOut(event.action.error))
            ask();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [client],
  );
}
