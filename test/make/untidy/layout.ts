/** Tables in the shapes that offices draw them, apart from how they are dressed: see `dress.ts`. */

export interface Layout {
  readonly name: string;
  /** Lines of titles above the table; the dressing places them. */
  readonly titles: readonly string[];
  /** The table as drawn text: cells between bars, numbers as numbers. `»` before a text is a step of indentation. */
  readonly rows: string;
  /** Rows of the header. */
  readonly head: number;
  /** "A1:A2", counted from the table's first cell. */
  readonly spans?: readonly string[];
  /** Rows in bold beside the header, counted from 1. */
  readonly bold?: readonly number[];
  /** Rows whose first cell spans the table when merged. */
  readonly across?: readonly number[];
  readonly notes?: readonly string[];
  /** Rows that no frame goes around: titles between tables, blank rows. */
  readonly bare?: readonly number[];
  /** Columns without a frame, between tables side by side. */
  readonly gutter?: readonly number[];
  readonly hidden?: readonly number[];
}
