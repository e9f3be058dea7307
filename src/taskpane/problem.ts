/**
 * What the pane says when a job fails: one sentence, one way on. The host's own text is never
 * shown: it may carry cell content.
 */
import type { ErrorWords } from '../text/workbook-errors';
import type { FrameWords } from '../text/pane';
import { WorkbookError } from '../workbook/port';

export interface Problem extends ErrorWords {
  /** The job was stopped by the officer, so nothing is wrong. */
  readonly cancelled: boolean;
  /** What a failed writing left behind, in one sentence, when it left anything. */
  readonly after?: string;
}

export function problemOf(error: unknown, words: FrameWords): Problem {
  const after =
    error instanceof WorkbookError && error.aftermath !== 'none'
      ? { after: words.problem.after[error.aftermath] }
      : {};
  if (isAbort(error)) {
    const asItWas = !(error instanceof WorkbookError && error.aftermath === 'unfinished-sheet');
    return {
      message: asItWas ? words.errors.cancelled.message : words.problem.cancelled,
      fix: words.errors.cancelled.fix,
      ...after,
      cancelled: true,
    };
  }
  const known = error instanceof WorkbookError ? words.errors[error.code] : undefined;
  return known
    ? { ...known, ...after, cancelled: false }
    : { message: words.problem.unknown, fix: words.problem.unknownFix, cancelled: false };
}

function isAbort(error: unknown): boolean {
  return (
    (error instanceof WorkbookError && error.code === 'cancelled') ||
    (error instanceof Error && error.name === 'AbortError')
  );
}

/** Acts where what is shown no longer stands in the workbook; the error goes on all the same. */
export function whenChanged(act: () => void): (error: unknown) => never {
  return (error) => {
    if (error instanceof WorkbookError && error.code === 'changed') act();
    throw error;
  };
}
