/** Tells a total by arithmetic alone, whatever it is called: it equals the sum of all the others in every column. */
import { sum, type Decimal } from '../../domain/decimal';

export interface Line<T> {
  readonly item: T;
  /** Figures of the columns that add up; null where a line has none. */
  readonly values: readonly (Decimal | null)[];
  /** Nothing but arithmetic speaks for a numbered line, so more of it is asked. */
  readonly numbered: boolean;
}

/** What the lines of one column come to. */
interface ColumnTotal {
  readonly sum: Decimal;
  readonly given: number;
  readonly notZero: number;
}

/**
 * The one line that is the sum of the others, or null. Two lines alone prove nothing: either may be a part of the other.
 * Each column is added up once, and a line is then held against what remains, so that the time grows with the lines.
 */
export function equalsTheRest<T>(lines: readonly Line<T>[]): T | null {
  if (lines.length < 3) return null;
  const totals = columnTotals(lines);
  const numbered = lines.filter((line) => line.numbered).length;
  const others = lines.length - 1;
  const found = lines.filter((line) => {
    const anyNumbered = numbered - (line.numbered ? 1 : 0) > 0;
    // Small numbers add up by chance; a line that stands apart from a numbered list does so less easily.
    const needed = line.numbered || (!anyNumbered && others < 3) ? 2 : 1;
    if (line.numbered && others < 3) return false;
    return provenColumns(line.values, totals) >= needed;
  });
  return found.length === 1 ? found[0]!.item : null;
}

function columnTotals<T>(lines: readonly Line<T>[]): ColumnTotal[] {
  return lines[0]!.values.map((_, column) => {
    const given = lines.flatMap((line) => line.values[column] ?? []);
    return {
      sum: sum(given),
      given: given.length,
      notZero: given.filter((value) => !value.isZero()).length,
    };
  });
}

/** How many columns with a figure other than zero add up; -1 when one of them does not. */
function provenColumns(whole: readonly (Decimal | null)[], totals: readonly ColumnTotal[]): number {
  let proven = 0;
  for (const [column, total] of totals.entries()) {
    const typed = whole[column];
    if (!typed || total.given < 2) continue;
    if (!total.sum.equals(typed.times(2))) return -1;
    if (!typed.isZero() && total.notZero > 2) proven += 1;
  }
  return proven;
}
