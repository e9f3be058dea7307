import { createContext, useContext } from 'react';
import { paneWords, type PaneWords } from '../text/pane';

const Words = createContext<PaneWords>(paneWords.vi);

export const WordsProvider = Words.Provider;

/** The words of the pane in the officer's language. */
export function useWords(): PaneWords {
  return useContext(Words);
}

/** "2025-12-31" → "31/12/2025" */
export function shownDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
