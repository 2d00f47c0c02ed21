/**
 * The way into the workbench: who is signed in decides what is shown. On a deployment without a service it
 * explains itself.
 */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text.tsx';
import { sessionQuery } from './queries.ts';
import { Absent } from './session/absent.tsx';
import { Connecting } from './session/connecting.tsx';
import { Invitation } from './session/invitation.tsx';
import { SignIn } from './session/sign-in.tsx';
import { useSignedOut } from './session/use-signed-out.ts';
import { Frame } from './frame.tsx';

/** The work itself, with its map and its table, is loaded once somebody is signed in. */
const Workbench = lazy(async () => ({ default: (await import('./workbench.tsx')).Workbench }));

function Content() {
  const { pathname } = useLocation();
  const { t } = useText();
  const session = useQuery(sessionQuery);
  useSignedOut();
  // Somebody who was signed in a moment ago is told why they no longer are.
  const [last, setLast] = useState(false);
  if (session.data && !last) setLast(true);
  if (session.isPending) return <Connecting />;
  // A failed question later on, such as on a lost network, changes nothing about who is signed in.
  if (session.data === undefined) return <Absent onRetry={() => void session.refetch()} />;
  if (/\/staff\/invitation\/?$/.test(pathname)) return <Invitation />;
  if (session.data === null) return <SignIn note={last ? t('staff.sign.expired') : undefined} />;
  return (
    <Suspense fallback={<Connecting />}>
      <Workbench session={session.data} />
    </Suspense>
  );
}

export function StaffPage() {
  const { t } = useText();
  return (
    <Frame>
      <title>{t('staff.title')}</title>
      <meta name="robots" content="noindex" />
      <Content />
    </Frame>
  );
}
