import { createContext, useContext } from 'react';
import type { Language } from '../text/pane';

const Context = createContext<Language>('vi');

export const LanguageProvider = Context.Provider;

export function useLanguage(): Language {
  return useContext(Context);
}
