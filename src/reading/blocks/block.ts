/** A table of a sheet and what belongs to it. Rows and columns counted from 0, bounds inclusive. */

/**
 * Columns in which a table is looked for: the whole width, or one side of tables that stand side by
 * side.
 */
export interface Band {
  readonly left: number;
  readonly right: number;
}

export interface HeaderRows {
  /** Rows that hold labels of columns, from the top. */
  readonly levels: readonly number[];
  /**
   * Rows under a header that is complete without them: numbers of columns, explanations. They are
   * no labels.
   */
  readonly under: readonly number[];
}

export interface Block extends Band, HeaderRows {
  /** First row of the header, or of the body of a table without one. */
  readonly top: number;
  readonly bodyTop: number;
  /** Less than `bodyTop` for a form whose body was not stored. */
  readonly bodyBottom: number;
  /** Rows of the body that repeat the header, as at the top of a printed page. */
  readonly repeated: ReadonlySet<number>;
  /** Columns whose cells are figures for the most part, leading numbers of rows included. */
  readonly figureColumns: ReadonlySet<number>;
  /** Rows of titles above, notes and signatures below. */
  readonly titles: readonly number[];
  readonly notes: readonly number[];
  readonly signatures: readonly number[];
}

export interface SheetBlocks {
  readonly blocks: readonly Block[];
  /** Non-empty rows of which no table was made. */
  readonly loose: readonly number[];
}
