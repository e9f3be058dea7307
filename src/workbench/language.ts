import type { Language } from '../domain/language';
import { createContext, useContext } from 'react';

const Context = createContext<Language>('vi');

export const LanguageProvider = Context.Provider;

export function useLanguage(): Language {
  return useContext(Context);
}
