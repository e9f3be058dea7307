/**
 * What a function answers when there is no figure. Excel shows a sentence for two of its errors
 * only, so there are only these two.
 */

export type ErrorCode = '#VALUE!' | '#N/A';

export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  /**
   * @param code #VALUE! when an argument is wrong, #N/A when there is no figure for arguments that
   * are right
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** An argument is wrong. */
export function wrong(message: string): never {
  throw new FunctionError('#VALUE!', message);
}

/** The arguments are right, but there is no figure. */
export function noFigure(message: string): never {
  throw new FunctionError('#N/A', message);
}
