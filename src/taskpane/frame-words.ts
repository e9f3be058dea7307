/** The words that a page begins with, and the other language, which comes when it is chosen. */
import type { Language } from '../domain/language';
import { createContext, useContext, useEffect, useState } from 'react';
import type { FrameWords, PaneWords } from '../text/pane';
import { frame } from '../text/pane/vi/frame';
import { readPreferences } from './preferences';

const Frame = createContext<FrameWords>(frame);

export const FrameProvider = Frame.Provider;

export function useFrame(): FrameWords {
  return useContext(Frame);
}

let english: PaneWords | null = null;

async function loadWords(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('../text/pane/en')).en;
}

/** Before a page is drawn for the first time; without a network it is drawn in Vietnamese. */
export function wordsAtStart(): Promise<void> {
  return loadWords(readPreferences().language).catch(() => undefined);
}

/** @returns null for Vietnamese, and until the words of the other language have come */
export function useEnglish(language: Language): PaneWords | null {
  const [, draw] = useState(english);
  useEffect(() => {
    // Without a network the pane stays in the language that it has.
    void loadWords(language).then(
      () => draw(english),
      () => undefined,
    );
  }, [language]);
  return language === 'en' ? english : null;
}

/** The words of the frame to provide. */
export function useFrameOf(language: Language): FrameWords {
  return useEnglish(language) ?? frame;
}
