import { createContext, useContext, useEffect, useState } from 'react';
import type { Language, PaneWords } from '../text/pane';
import { vi } from '../text/pane/vi';

const Words = createContext<PaneWords>(vi);

export const WordsProvider = Words.Provider;

/** Few officers ask for it, so it is no part of what every page begins with. */
let english: PaneWords | null = null;

/** Before a page is drawn for the first time. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('../text/pane/en')).en;
}

/** The words to provide; Vietnamese until those of another language have come. */
export function useWordsOf(language: Language): PaneWords {
  const [, draw] = useState(english);
  useEffect(() => {
    // Without a network the pane stays in the language that it has.
    void loadWords(language).then(
      () => draw(english),
      () => undefined,
    );
  }, [language]);
  return language === 'en' && english ? english : vi;
}

/** The words of the pane in the officer's language. */
export function useWords(): PaneWords {
  return useContext(Words);
}

/** "2025-12-31" → "31/12/2025" */
export function shownDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** "08:52" */
export function shownTime(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "05/01/2026" */
export function shownDay(at: Date): string {
  return [at.getDate(), at.getMonth() + 1]
    .map((part) => String(part).padStart(2, '0'))
    .concat(String(at.getFullYear()))
    .join('/');
}

/** "52 KB", "1,4 MB" */
export function shownSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
