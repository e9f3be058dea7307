/** The list of functions, in English. */
import type { PaneWords } from '../../pane';
import type { functions as vi } from '../vi/functions';
import words from './functions.json';

export const functions: Pick<PaneWords, keyof typeof vi> = {
  functions: {
    ...words.functions,
    found: (count) => `${count} functions`,
    missing: (names) => `Missing: ${names}.`,
  },
};
