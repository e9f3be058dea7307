/** A row of a table as the search for sums sees it. */

export interface Line {
  /** The row on the sheet, counted from 0. */
  readonly row: number;
  /** One entry a column that adds up; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The number in front of the row as written, or null. */
  readonly ordinal: string | null;
  /** 1 for the outermost level by the style of the numbers. */
  readonly level: number;
  /** The text that names the row. */
  readonly label: string;
  /** The column of names holds a text. */
  readonly named: boolean;
  /** The row calls itself a sum. */
  readonly word: boolean;
  /** A heading without figures stands right above. */
  readonly headed: boolean;
  /** Rows that the row's own formulas add up; null when none does. */
  readonly adds: ReadonlySet<number> | null;
}

/** Why a row is taken for a sum. */
export type SumReason =
  | 'arithmetic'
  /** It adds up but for one column, which is then an error in one of them. */
  | 'nearly'
  | 'formula'
  /** It looks like other rows that are proven sums. */
  | 'alike'
  /** Rows of a deeper level follow it. */
  | 'level'
  | 'words'
  /** The same total once more, or the total parted in another way. */
  | 'view';

/** A line with what it adds up; a line that adds up nothing has no parts. */
export interface Unit {
  readonly line: Line;
  readonly values: readonly (number | null)[];
  readonly parts: readonly Unit[];
  readonly why: SumReason | null;
}

export function leafOf(line: Line): Unit {
  return { line, values: line.values, parts: [], why: null };
}

export function sumOf(unit: Unit, parts: readonly Unit[], why: SumReason): Unit {
  return { ...unit, parts, why };
}
