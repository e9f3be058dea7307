/** What the pane says when a job fails: one sentence, one way on. The host's own text is never shown: it may carry cell content. */
import { workbookErrors, type ErrorWords } from '../text/workbook-errors';
import type { PaneWords } from '../text/pane';
import { WorkbookError } from '../workbook/port';

export interface Problem extends ErrorWords {
  /** The job was stopped by the officer, so nothing is wrong. */
  readonly cancelled: boolean;
}

export function problemOf(error: unknown, words: PaneWords): Problem {
  if (isAbort(error)) return { ...workbookErrors.cancelled!, cancelled: true };
  const known = error instanceof WorkbookError ? workbookErrors[error.code] : undefined;
  return known ? { ...known, cancelled: false } : { message: words.problem.unknown, fix: words.problem.unknownFix, cancelled: false };
}

function isAbort(error: unknown): boolean {
  return (error instanceof WorkbookError && error.code === 'cancelled') || (error instanceof Error && error.name === 'AbortError');
}
