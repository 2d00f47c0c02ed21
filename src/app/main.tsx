/** Starts the site in the browser: takes over a prerendered page, or draws it from the data. */
import { hydrate } from '@tanstack/react-query';
import { startTransition, StrictMode, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider, type RouteObject } from 'react-router';
import type { DatasetAddress } from '../dataset/address.ts';
import { createMovingReader } from '../dataset/moving-reader.ts';
import { createDatasetQueries } from '../dataset/queries.ts';
import './app.css';
import { readPageState } from './hydration.ts';
import { localeOf } from './paths.ts';
import { createQueryClient, Providers } from './providers.tsx';
import { createRoutes } from './routes.tsx';
import { loadText } from './words.ts';

/** Hydration needs the page's code at once, so what is lazy on this address is loaded first. */
async function resolveLazy(routes: RouteObject[]): Promise<void> {
  const matches = matchRoutes(routes, window.location) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'object' || !route.lazy.Component) return;
      const Component = await route.lazy.Component();
      Object.assign(route, { Component, lazy: undefined });
    }),
  );
}

const release = () => document.documentElement.classList.remove('queried');

/** Until the first page stands, what the server wrote of an asked list stays hidden. */
function Release() {
  useLayoutEffect(release, []);
  return null;
}

/** Long after the first page stands, so that it costs the first load nothing. */
const QUIET = 2500;

function whenQuiet(work: () => Promise<void>): void {
  const begin = () =>
    void work().catch((error: unknown) => console.info('What is published later is not followed.', error));
  const wait = () => setTimeout(begin, QUIET);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

async function start(container: HTMLElement): Promise<void> {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="dataset"]')?.content ?? '';
  // Written by our own build into the same file as this program: trusted as it stands.
  const address = JSON.parse(meta) as DatasetAddress;
  const reader = createMovingReader(address.base);
  const { read } = reader;
  const client = createQueryClient();
  const dataset = createDatasetQueries(read, address.basemap);
  const routes = createRoutes({ client, dataset, read });
  whenQuiet(async () => {
    const { followDataset } = await import('./live/live-dataset.ts');
    await followDataset({ client, dataset, reader, version: address.version });
  });
  const state = readPageState();
  if (state) {
    hydrate(client, state.queries);
    await Promise.all([loadText(localeOf(window.location.pathname)), resolveLazy(routes)]);
  }
  const router = createBrowserRouter(
    routes,
    state ? { hydrationData: { loaderData: state.loaderData } } : {},
  );
  const page = (
    <StrictMode>
      <Providers client={client} dataset={dataset}>
        <RouterProvider router={router} />
        <Release />
      </Providers>
    </StrictMode>
  );
  // As a transition React works in small pieces, so that a slow phone answers meanwhile.
  if (state) {
    startTransition(() => void hydrateRoot(container, page));
    return;
  }
  // Until the first page is ready, what the server wrote stays on the screen.
  const draw = () => startTransition(() => createRoot(container).render(page));
  if (router.state.initialized) return draw();
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    draw();
  });
}

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app".');
void start(container).catch((error: unknown) => {
  console.error(error);
  release();
});
