/**
 * What goes between the page of the workbench and its worker. Everything stays inside the browser's
 * own process.
 */
import type { Said } from '../../domain/language';
import type { Aftermath, WorkbookErrorCode } from '../../workbook/port';
import type { SheetInfo } from '../../workbook/port';

export interface Call {
  readonly call: number;
  readonly name: string;
  readonly wish: unknown;
}

/** The officer has pressed Cancel. */
export interface Stop {
  readonly stop: number;
}

export type Request = Call | Stop;

/** How far a call is: steps, or rows that were read. */
export interface Told {
  readonly call: number;
  readonly done: number;
  readonly total: number | null;
}
export interface Answer {
  readonly call: number;
  readonly result: unknown;
}
/** Never with the text of an error: it may carry what stands in a cell. */
export interface Failure {
  readonly call: number;
  readonly code: WorkbookErrorCode | null;
  readonly aftermath: Aftermath;
}

export type Reply = Told | Answer | Failure;

/** The workbook that was opened, and the sheets that can be looked at. */
export interface Opened {
  /** Tells one opening from another: two files may have one name. */
  readonly opened: number;
  readonly sheets: readonly SheetInfo[];
}

/** Several files as one workbook. */
export interface MergedFiles {
  /** The merged workbook; null while something stands against it. */
  readonly bytes: Uint8Array | null;
  readonly sheets: readonly string[];
  /** What stands against it, in sentences. */
  readonly against: readonly Said[];
}
