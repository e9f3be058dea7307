/** Tells a total by arithmetic alone, whatever it is called: it equals the sum of all the others in every column. */
import { sum, type Decimal } from '../../domain/decimal';

export interface Line<T> {
  readonly item: T;
  /** Figures of the columns that add up; null where a line has none. */
  readonly values: readonly (Decimal | null)[];
  /** Nothing but arithmetic speaks for a numbered line, so more of it is asked. */
  readonly numbered: boolean;
}

/** The one line that is the sum of the others, or null. Two lines alone prove nothing: either may be a part of the other. */
export function equalsTheRest<T>(lines: readonly Line<T>[]): T | null {
  if (lines.length < 3) return null;
  const found = lines.filter((line) => {
    const others = lines.filter((other) => other !== line);
    const anyNumbered = others.some((other) => other.numbered);
    // Small numbers add up by chance; a line that stands apart from a numbered list does so less easily.
    const needed = line.numbered || (!anyNumbered && others.length < 3) ? 2 : 1;
    if (line.numbered && others.length < 3) return false;
    return provenColumns(line.values, others.map((other) => other.values)) >= needed;
  });
  return found.length === 1 ? found[0]!.item : null;
}

/** How many columns with a figure other than zero add up; -1 when one of them does not. */
function provenColumns(whole: readonly (Decimal | null)[], parts: readonly (readonly (Decimal | null)[])[]): number {
  let proven = 0;
  for (let column = 0; column < whole.length; column++) {
    const typed = whole[column];
    const given = parts.flatMap((values) => values[column] ?? []);
    if (!typed || given.length === 0) continue;
    if (!typed.equals(sum(given))) return -1;
    if (!typed.isZero() && given.filter((value) => !value.isZero()).length > 1) proven += 1;
  }
  return proven;
}
