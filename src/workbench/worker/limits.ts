/**
 * When the page ends its worker, in milliseconds. A file may be made so that reading it never comes
 * to an end, and a worker that computes hears nothing: the page then ends it and goes on with a new
 * one.
 */
export const LIMITS = {
  /**
   * To open a file. A register of a million households takes a slow office machine about a minute.
   */
  open: 120_000,
  /** Without a word from a worker that has something to do. */
  silent: 300_000,
  /** From Cancel until the worker must have heard it. */
  cancel: 4_000,
} as const;
