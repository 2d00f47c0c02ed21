import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from './queries.ts';

/**
 * Hears when something is published, whoever did it: records, histories and changes that are on the screen are
 * asked for again at once, so that an editor does not go on writing on an old state.
 */
export function useNews(): void {
  const client = useQueryClient();
  useEffect(
    function listen() {
      if (typeof EventSource === 'undefined') return undefined;
      const source = new EventSource('/api/v1/events');
      let isFirst = true;
      source.addEventListener('published', () => {
        // What is current is told on each connection; it is news only afterwards.
        if (!isFirst) {
          for (const queryKey of [['staff', 'record'], ['staff', 'change'], keys.changes, keys.tasks])
            void client.invalidateQueries({ queryKey });
        }
        isFirst = false;
      });
      return () => source.close();
    },
    [client],
  );
}
