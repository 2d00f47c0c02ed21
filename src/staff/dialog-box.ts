import { createContext, useContext } from 'react';

/** The open dialog, in which lists that drop down have to stand: what lies outside of it cannot be reached. */
const BoxContext = createContext<HTMLElement | null>(null);
export const DialogBoxProvider = BoxContext.Provider;

export const useDialogBox = (): HTMLElement | null => useContext(BoxContext);
