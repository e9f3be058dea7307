/**
 * Words of the pane, in the language that the officer chose. Vietnamese is the language of the
 * program.
 */
import { en } from './pane/en';
import { vi } from './pane/vi';

export type Language = 'vi' | 'en';

/**
 * The shape of the Vietnamese words, so that a word that another language lacks does not compile.
 */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

export type PaneWords = Shape<typeof vi>;

export const paneWords: Readonly<Record<Language, PaneWords>> = { vi, en };
