/** Where somebody signed in works: the navigation, and the page that the address asks for. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { z } from 'zod';
import { paths } from '../app/paths.ts';
import type { StaffSession } from '../domain/staff.ts';
import { useText } from '../i18n/use-text.tsx';
import { AccountsPage } from './account/accounts-page.tsx';
import { OwnAccountPage } from './account/own-account-page.tsx';
import { SettingsPage } from './account/settings-page.tsx';
import { callAuth } from './api.ts';
import { ChangePage } from './change/change-page.tsx';
import { ChangesPage } from './change/changes-page.tsx';
import { NewRecordPage } from './draft/new-record-page.tsx';
import { RecordPage } from './draft/record-page.tsx';
import { EnquiriesPage } from './enquiries/enquiries-page.tsx';
import { EnquiryPage } from './enquiries/enquiry-page.tsx';
import { keys } from './queries.ts';
import { SessionProvider } from './session/session.tsx';
import { SheetsPage } from './sheets/sheets-page.tsx';
import { RecordsPage } from './table/records-page.tsx';
import { TasksPage } from './task/tasks-page.tsx';
import { useNews } from './use-news.ts';
import styles from './workbench.module.css';

export function Workbench({ session }: { session: StaffSession }) {
  const { t, locale } = useText();
  const client = useQueryClient();
  useNews();
  const signOut = useMutation({
    mutationFn: () => callAuth('sign-out', z.unknown()),
    onSettled: () => {
      client.removeQueries({ queryKey: ['staff'] });
      return client.invalidateQueries({ queryKey: keys.session });
    },
  });
  const { user } = session;
  const isAdministrator = user.role === 'administrator';
  const links = [
    ['', t('staff.nav.tasks')],
    ['records', t('staff.nav.records')],
    ['changes', t('staff.nav.changes')],
    ['sheets', t('sheets.nav')],
    ['enquiries', t('enquiries.nav')],
    ...(isAdministrator
      ? [
          ['accounts', t('staff.nav.accounts')],
          ['settings', t('staff.nav.settings')],
        ]
      : []),
  ] as const;
  return (
    <SessionProvider value={session}>
      <nav className={styles.nav} aria-label={t('staff.nav.label')}>
        {links.map(([rest, label]) => (
          <NavLink key={rest} to={paths.staff(locale, rest)} end={rest === ''}>
            {label}
          </NavLink>
        ))}
        <span className={styles.who}>
          <NavLink to={paths.staff(locale, 'me')}>
            {user.name} · {t(`staff.role.${user.role}`)}
          </NavLink>
          <button type="button" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
            {t('staff.sign.out')}
          </button>
        </span>
      </nav>
      <div className={styles.content}>
        <Routes>
          <Route index element={<TasksPage />} />
          <Route path="records" element={<RecordsPage />} />
          <Route path="records/:kind/:id" element={<RecordPage />} />
          <Route path="new" element={<NewRecordPage />} />
          <Route path="changes" element={<ChangesPage />} />
          <Route path="changes/:id" element={<ChangePage />} />
          <Route path="enquiries" element={<EnquiriesPage />} />
          <Route path="enquiries/:reference" element={<EnquiryPage />} />
          <Route path="sheets" element={<SheetsPage />} />
          {isAdministrator ? <Route path="accounts" element={<AccountsPage />} /> : null}
          {isAdministrator ? <Route path="settings" element={<SettingsPage />} /> : null}
          <Route path="me" element={<OwnAccountPage />} />
          <Route path="*" element={<Navigate to={paths.staff(locale)} replace />} />
        </Routes>
      </div>
    </SessionProvider>
  );
}
