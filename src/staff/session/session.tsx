import { createContext, useContext } from 'react';
import { mayActAs, type Role, type StaffSession } from '../../domain/staff.ts';

const SessionContext = createContext<StaffSession | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

/** Who is signed in, and the settings that everybody may know. */
export function useSession(): StaffSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs somebody signed in.');
  return session;
}

export function useMay(needed: Role): boolean {
  return mayActAs(useSession().user.role, needed);
}
