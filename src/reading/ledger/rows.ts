/** The rows of a table as the ledger hands them out, and the sheet as it sees it. */
import type { Area } from '../../domain/address';
import type { RowSum } from './sums';

/** What the ledger asks of a sheet; rows and columns count from 0. */
export interface LedgerSheet {
  readonly layout: {
    readonly filteredRows: { has(row: number): boolean };
    readonly hiddenRows: { has(row: number): boolean };
  };
  /** null for an empty cell. */
  value(row: number, column: number): unknown;
  /** The tidied text of a cell; "" when it is empty. */
  text(row: number, column: number): string;
  look(
    row: number,
    column: number,
  ): { readonly strike?: boolean; readonly formula?: string } | undefined;
  mergeAt(row: number, column: number): Area | undefined;
}

/** A column with its meaning. */
export interface LedgerColumn {
  readonly column: number;
  readonly field: { readonly id: string; readonly type: string } | null;
}

/**
 * item: it counts; group: it heads the rows below it and has no figures; total: the sum of the
 * whole table; subtotal: a sum of some rows; part: in the item above it already; view: the whole
 * parted in another way.
 */
export type RowRole = 'item' | 'group' | 'total' | 'subtotal' | 'part' | 'view';

export interface TableRow {
  readonly row: number;
  readonly role: RowRole;
  /** 1 for the outermost level in this table. */
  readonly level: number;
  readonly ordinal: string | null;
  readonly label: string;
  readonly hidden: 'no' | 'hidden' | 'filtered';
  readonly struck: boolean;
  /** What the row adds up, where it is a sum. */
  readonly sum?: RowSum;
}

export type SkipReason =
  | 'blank'
  | 'repeated-header'
  | 'column-numbers'
  | 'signature'
  | 'note'
  | 'total-row'
  | 'subtotal-row'
  | 'group-row'
  | 'struck'
  | 'template';

export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
}
