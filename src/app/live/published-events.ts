/**
 * Listens to what the service publishes, politely: only while the page is looked at, and after a break ever less
 * often. The service tells the current version at once when a page begins to listen, so nothing is missed.
 */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 300_000;

export function followEvents(address: string, event: string, hear: (data: string) => void): void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;

  function stop(): void {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }

  function listen(): void {
    if (source || document.visibilityState === 'hidden') return;
    source = new EventSource(address);
    source.addEventListener(event, ({ data }) => {
      wait = FIRST_WAIT;
      hear(String(data));
    });
    source.addEventListener('error', () => {
      // The browser would try again every few seconds, and all the pages at the same time.
      stop();
      timer = setTimeout(listen, wait * (0.5 + Math.random()));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  }

  document.addEventListener('visibilitychange', () => {
    stop();
    listen();
  });
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', listen);
  listen();
}
