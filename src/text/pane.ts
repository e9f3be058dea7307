/** The words of the pane as a type: Vietnamese, the program's own language, has them all. */
import type { vi } from './pane/vi';
import type { frame } from './pane/vi/frame';

/**
 * The shape of the Vietnamese words, so that a word that another language lacks does not compile.
 */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

export type PaneWords = Shape<typeof vi>;

/** Those that stand around every part, which a page begins with. */
export type FrameWords = Shape<typeof frame>;
