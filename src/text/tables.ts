/** What a table is taken for, and why rows of it are left out. */
import type { Said } from '../domain/language';
import words from './tables.json';

export const kindLabels: Readonly<Record<string, string>> = words.kindLabels;

export const skipLabels: Readonly<Record<string, string>> = words.skipLabels;

/** The same for the pane. */
export const tableWords: Said<{
  readonly kinds: Readonly<Record<string, string>>;
  readonly skipped: Readonly<Record<string, string>>;
}> = {
  vi: { kinds: kindLabels, skipped: skipLabels },
  en: words.tableWords.en,
};
