/** All words of the pane, in the officer's language. They come with the pane itself. */
import type { Language } from '../domain/language';
import { createContext, useContext, type ReactNode } from 'react';
import type { PaneWords } from '../text/pane';
import { vi } from '../text/pane/vi';
import { useEnglish } from './frame-words';

const Words = createContext<PaneWords>(vi);

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Words.Provider value={useEnglish(language) ?? vi}>{children}</Words.Provider>;
}

export function useWords(): PaneWords {
  return useContext(Words);
}

/** The language that the pane is shown in, once its words have come. */
export function useLanguage(): Language {
  return useWords() === vi ? 'vi' : 'en';
}

/** The words of a part that brings its own, in that language. */
export function useWordsOf<T>(of: Readonly<Record<Language, T>>): T {
  return of[useLanguage()];
}
