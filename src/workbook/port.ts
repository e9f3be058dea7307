/**
 * The one interface between the program and a workbook, whatever holds it:
 *
 *     actions ──▶ WorkbookPort ──▶ xlsx │ officejs
 *
 * An adapter translates and never decides: what to read and what to write is settled above it.
 * Reading hands out columns of numbers (a million rows: some hundred MB) or rows in blocks.
 * Existing sheets are never changed; only sheets that this program made can be replaced or removed.
 */
import type { Area, CellRef } from '../domain/address';
import type { SheetPlan } from './plan';
import type { SheetStore } from './store/sheet-store';

/** An error value in a cell, such as "#REF!". */
export interface CellError {
  readonly error: string;
}

/**
 * Raw values: dates are serial numbers of the 1900 system, whatever system the file uses; empty is
 * null.
 */
export type CellValue = string | number | boolean | null | CellError;

/** A stretch of a cell's text that looks otherwise than its neighbours. */
export interface TextRun {
  readonly text: string;
  /** Absent where the run has the cell's own font. */
  readonly font?: string;
  readonly strike?: boolean;
  /** Raised above the line, as the mark of a footnote is. */
  readonly raised?: boolean;
}

/** What a cell carries beside its value. */
export interface CellLook {
  /** As typed, with the leading "=". */
  readonly formula?: string;
  /** Number format in en-US form; absent for General. */
  readonly format?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  /**
   * "left", "center", "right", "centerContinuous", …; absent for general, where the kind of value
   * decides.
   */
  readonly align?: string;
  /**
   * Sides with a line: the sum of 1 left, 2 right, 4 top, 8 bottom; absent for none. Not every host
   * tells.
   */
  readonly borders?: number;
  /** Fill colour RRGGBB. */
  readonly fill?: string;
  /** Font colour RRGGBB. */
  readonly color?: string;
  /** The parts of a text that differ in font, strike or height; together they are the value. */
  readonly runs?: readonly TextRun[];
  /** Some of the text is struck or raised, and the host does not tell which part. */
  readonly mixed?: boolean;
  /** The cell stays open to typing on a protected sheet. */
  readonly unlocked?: boolean;
}

/**
 * The cells of a sheet that have a look, those that hold nothing included: what a blank form is
 * made of. Rows and columns counted from 0.
 */
export interface StyledCells {
  readonly rowCount: number;
  readonly columnCount: number;
  look(row: number, column: number): CellLook | undefined;
}

/** Some consecutive rows of a sheet. Empty rows at the end of a sheet are not handed out. */
export interface RowBlock {
  /** The first row, counted from 0. */
  readonly firstRow: number;
  /**
   * values[i][c] is row firstRow + i, column c counted from 0; a short row is empty to the right.
   */
  readonly values: readonly (readonly CellValue[])[];
  /**
   * What the cell carries beside its value; undefined for a plain one. `row` counts from 0 on the
   * sheet.
   */
  look(row: number, column: number): CellLook | undefined;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** The host lets nobody change a number format there. */
  readonly formatsFixed?: boolean;
  /** The tag of a sheet that this program made, else null. */
  readonly tag: SheetTag | null;
}

/** Marks a generated sheet; kept in a hidden defined name. */
export interface SheetTag {
  /** "bieu-02", or "thong-so" for the settings sheet. */
  readonly form: string;
  /** The form's version and period, and a fingerprint of the facts it was made from. */
  readonly version: string;
  readonly period: string;
  readonly fingerprint: string;
}

/** What surrounds the values of a sheet. */
export interface SheetLayout {
  readonly merges: readonly Area[];
  /** Rows hidden by hand or outline, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows hidden by a filter, where the host can tell; they are then not in `hiddenRows`. */
  readonly filteredRows: ReadonlySet<number>;
  /** Rows of a collapsed outline group; they are then not in `hiddenRows`. */
  readonly collapsedRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Rows and columns counted from 0. */
export interface RepairedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  /**
   * Another formula, in en-US form with "="; the host computes it, and `value` is passed over.
   */
  readonly formula?: string;
  /**
   * The cell's formula stays and `value` is its new result; a host that computes by itself passes
   * over it.
   */
  readonly keepsFormula?: boolean;
  /** With `keepsFormula`: its result is not known, and is left to be computed on opening. */
  readonly stale?: boolean;
  /** `value` is the result of `formula`, and is kept with it. */
  readonly computed?: boolean;
  /** Another number format, for a cell in whose own a number would not show; all else stays. */
  readonly format?: string;
}

/** Copies of the row `after`, its look and its formulas, put in right below it. */
export interface InsertedRows {
  readonly after: number;
  readonly count: number;
}

export type FilledCell = RepairedCell;

export type SheetChange =
  | { readonly kind: 'add'; readonly plan: SheetPlan }
  /** Replaces a sheet that carries a tag, under its name: formulas may refer to it. */
  | { readonly kind: 'replace'; readonly sheet: string; readonly plan: SheetPlan }
  | { readonly kind: 'remove'; readonly sheet: string }
  /**
   * Puts values into cells of a staff sheet, cell by cell as the officer has seen listed: the one
   * change to a sheet that this program did not make. It belongs to the command that repairs a
   * copy, brings a Biểu up to date in which the officer has worked, and fills a form in. Formats
   * and everything else stay.
   */
  | {
      readonly kind: 'repair';
      readonly sheet: string;
      /**
       * Rows of a form that has too few, put in first, from the top: what is tied to cells moves
       * with them. `after` counts rows as they stand before any is put in.
       */
      readonly inserts?: readonly InsertedRows[];
      /** Rows as they stand after that. */
      readonly cells: readonly RepairedCell[];
      /** The sheet is protected, and each of these cells is open to typing. */
      readonly unlocked?: boolean;
    }
  /** What was last generated, and filled into forms: one custom XML part for the workbook. */
  | { readonly kind: 'memory'; readonly xml: string };

export interface WriteResult {
  /**
   * The names that the added or replaced sheets got, in the order of the changes that write a
   * sheet.
   */
  readonly sheets: readonly string[];
}

export interface Progress {
  /** Called with finished and total steps. */
  report?(done: number, total: number): void;
  /**
   * Called while sheets are read, with the rows read so far; nobody knows beforehand how many there
   * are.
   */
  rows?(read: number): void;
  /** Checked between steps; when aborted, nothing is left half done. */
  readonly signal?: AbortSignal;
}

/** Where a workbook comes from that was a file of another kind. */
export interface Origin {
  readonly kind: 'xls' | 'xlsb' | 'ods' | 'csv' | 'html' | 'xml';
  /** What did not come along. */
  readonly lost: readonly OriginLoss[];
  /** Cells that are out of order in the file, where all others are in order. */
  readonly strays?: readonly CellRef[];
}

export type OriginLoss =
  'charts' | 'macros' | 'pictures' | 'formulas' | 'sheets' | 'looks' | 'names' | 'encoding';

export interface WorkbookPort {
  /** Null or absent for a workbook that is read as it stands. */
  readonly origin?: Origin | null;
  /** In the order of the tabs. */
  sheets(): Promise<readonly SheetInfo[]>;
  layout(sheet: string): Promise<SheetLayout>;
  /**
   * The cells of a sheet in columns.
   * @param passed told after each stretch how many rows it had; may wait, or throw to stop
   */
  cells(sheet: string, passed?: (rows: number) => void | Promise<void>): Promise<SheetStore>;
  /** Looks of all cells, the empty ones too; absent in a host that cannot tell. */
  styled?(sheet: string): Promise<StyledCells>;
  /** The same as rows from the top, without gaps, `blockRows` at most at a time (default 2,000). */
  rows(sheet: string, options?: { readonly blockRows?: number }): AsyncIterable<RowBlock>;
  /** Workbooks that formulas of this one link to, by their shown target; empty when none. */
  externalLinks(): Promise<readonly string[]>;
  /**
   * True when the workbook asks to be computed as it is opened, so that the results it keeps may be
   * older than its values; false in a host that has computed it.
   */
  isToBeComputed(): Promise<boolean>;
  /** The XML kept by an earlier `memory` change, or null. */
  memory(): Promise<string | null>;
  /**
   * All changes or none. A wished sheet name that is taken gets " (2)", " (3)", …
   * @throws WorkbookError with a stable code; never a partial result
   */
  write(changes: readonly SheetChange[], progress?: Progress): Promise<WriteResult>;
  /** Undoes the last write, if it added and replaced no sheet. @returns whether there was one */
  takeBack?(): Promise<boolean>;
}

/**
 * none: the workbook is as it was. undo-cleared: it is, but a new sheet had to be deleted, and
 * Excel forgets Undo with that. unfinished-sheet: an unfinished sheet could not be removed; it is
 * marked, and the next write removes it first. written: everything was written, and only the
 * reading afterwards failed.
 */
export type Aftermath = 'none' | 'undo-cleared' | 'unfinished-sheet' | 'written';

/** A workbook that cannot be read or written. The sentence for the code is in `text/`. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** Technical detail for a log; never shown, never with cell content. */
    readonly detail = '',
    /** What a failed write left behind, when it left anything. */
    readonly aftermath: Aftermath = 'none',
  ) {
    super(code);
    this.name = 'WorkbookError';
  }
}

export type WorkbookErrorCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'old-xls'
  | 'xlsb'
  | 'ods'
  | 'password'
  | 'damaged'
  | 'too-large'
  | `form-${'too-large' | 'not-blank'}`
  | 'signed'
  | 'gave-up'
  | 'not-loaded'
  | 'no-such-sheet'
  | 'not-ours'
  | 'cancelled'
  | 'changed'
  | 'busy'
  | 'payload'
  | 'access-denied'
  | 'in-the-way'
  | 'other-workbook'
  | 'read-only'
  | 'connection'
  | 'unsupported'
  | 'no-room'
  | 'structure-locked'
  | 'host';
