/**
 * A sheet as a person sees it: what blocks and axes are found on. Any store of cells can give one.
 */
import type { Area } from '../../domain/address';

/** What a cell holds, as far as form alone tells. */
export const Kind = {
  Empty: 0,
  Text: 1,
  /** A stored number, a day included. */
  Number: 2,
  /** A text that shows a figure: "18 080", "1.250,5", "45 %", "6 to 16", "01/02/1960". */
  Figure: 3,
  /** A single sign, such as x or #. */
  Mark: 4,
  /** A sign that nothing is there: a dash, dots. */
  Absent: 5,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** By their numbers, to read them back from bytes. */
export const KINDS: readonly Kind[] = [0, 1, 2, 3, 4, 5];

/** The looks on which structure rests. */
export interface ShownLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Steps of indentation of the cell itself; blanks before a text are counted apart. */
  readonly indent: number;
  /** "left", "center", "right", "centerContinuous", …; absent for the default by kind. */
  readonly align: string | undefined;
  /** Sum of the sides that carry a line: left 1, right 2, top 4, bottom 8. */
  readonly borders: number;
  /** RRGGBB, absent for none. */
  readonly fill: string | undefined;
}

/** Rows and columns counted from 0. Cells under a merge, other than its first, are empty. */
export interface ShownSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  /** The merge that the cell lies under, or undefined. */
  mergeAt(row: number, column: number): Area | undefined;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The text as stored, blanks before it included; a number in plain digits; "" when empty. */
  text(row: number, column: number): string;
  /** A stored number, else undefined. */
  number(row: number, column: number): number | undefined;
  look(row: number, column: number): ShownLook;
  /**
   * Fills in one row, one value of {@link Kind} a column for the first `width` columns; what lies
   * beyond the row's last cell stays as it is.
   * A store judges each distinct text once by `kindOfText`.
   */
  kinds(row: number, into: Uint8Array, offset: number, width: number): void;
}

export const PLAIN_LOOK: ShownLook = {
  bold: false,
  italic: false,
  indent: 0,
  align: undefined,
  borders: 0,
  fill: undefined,
};
