/**
 * What is left to read of a text whose parts look different: not what is struck out, and no mark of
 * a footnote.
 */
import type { CellLook, TextRun } from '../../workbook/port';

export interface ReadRuns {
  /** The parts that count, in order. */
  readonly kept: readonly TextRun[];
  readonly dropped: 'struck' | 'raised' | null;
  /**
   * The whole text is struck out, which says something about its row and nothing about its words.
   */
  readonly allStruck: boolean;
  /** A raised number may be a power as well as a mark: "10³". */
  readonly unclear: boolean;
}

/** "1", "(2)", "*", "a)" */
const MARK = /^\s*[([]?(?:\d{1,2}|[a-z]|[*†‡§]{1,3})[)\]]?\s*$/iu;
/** Square and cubic units of length are written raised and are no footnote. */
const LENGTH = /(?:^|[^\p{L}])(?:[dckh]?m|mm|ft)$/iu;

export function readRuns(runs: readonly TextRun[], look: CellLook | undefined): ReadRuns {
  const isStruck = (run: TextRun): boolean => run.strike ?? look?.strike ?? false;
  const plain = runs.filter((run) => !isStruck(run));
  if (plain.every(({ text }) => text.trim() === ''))
    return { kept: runs, dropped: null, allStruck: true, unclear: false };
  let before = '';
  let unclear = false;
  let raised = false;
  const kept = plain.filter((run) => {
    const isMark = run.raised === true && MARK.test(run.text) && before.trim() !== '';
    if (isMark && /(?:^|[^\d.,])10$/.test(before)) unclear = true;
    if (!isMark || LENGTH.test(before)) {
      before += run.text;
      return true;
    }
    raised = true;
    return false;
  });
  const dropped = plain.length < runs.length ? 'struck' : raised ? 'raised' : null;
  return { kept: unclear ? plain : kept, dropped, allStruck: false, unclear };
}
