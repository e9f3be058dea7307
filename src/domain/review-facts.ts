/**
 * The households of a register as far as the review forms need them: what each form counts, and
 * what a list prints.
 */
import type { CellRef } from './address';
import type { Decimal } from './decimal';
import type { FigureOrNone, HouseholdClass, TableRef } from './facts';

/** How many causes of poverty the forms list. */
export const CAUSES = 8;

export interface ReviewHousehold {
  /** The cell with the name of its head. */
  readonly cell: CellRef;
  /** The cell that says its class; that of the head when the class stands in a heading. */
  readonly classCell: CellRef;
  readonly place: { readonly name: string; readonly key: string };
  readonly group: HouseholdClass | null;
  readonly name: string;
  /** Year, or day, as a form prints it. */
  readonly birth: string | null;
  readonly ethnicity: { readonly name: string; readonly key: string } | null;
  readonly people: Decimal | null;
  /** Only ever the masked number: "051*****0001". */
  readonly maskedId: string | null;
  /**
   * By indicator of all sets that the law has had; null where the register has no such column or
   * its mark is unclear.
   */
  readonly indicators: readonly (boolean | null)[];
  /** "Số chỉ số thiếu hụt" as typed. */
  readonly deprivations: Decimal | null;
  /** Đồng for each person and month. */
  readonly income: Decimal | null;
  readonly incomeScore: Decimal | null;
  readonly deprivationScore: Decimal | null;
  readonly minority: boolean | null;
  readonly noLabour: boolean | null;
  readonly policy: boolean | null;
  /** Whether its head is a woman; null where the register does not say. */
  readonly woman?: boolean | null;
  /** Numbers of its causes from 1; null where the register says nothing of causes. */
  readonly causes: readonly number[] | null;
  /** Its own area, where the register has a column for it: "nông thôn". */
  readonly area: string | null;
  readonly note: string | null;
}

/** What the registers of a workbook have columns for. */
export interface ReviewColumns {
  readonly indicators: boolean;
  /**
   * The heading of each indicator's column, in the order of a household's marks; null where there
   * is none.
   */
  readonly indicatorCells: readonly (CellRef | null)[];
  /** Whether somebody has written anything in the column at all, in the same order. */
  readonly indicatorsFilled: readonly boolean[];
  readonly people: boolean;
  readonly ethnicity: boolean;
  readonly minority: boolean;
  readonly noLabour: boolean;
  readonly policy: boolean;
  /** Whether there is any column of them; the mark of the facts holds it. */
  readonly causes: boolean;
  /** Numbers of the causes that every register tells; another is unknown, and not nought. */
  readonly toldCauses: readonly number[];
}

/** The typed totals under the marks of one register. */
export interface TypedIndicators {
  readonly table: TableRef;
  readonly totals: readonly FigureOrNone[];
  readonly counted: readonly number[];
}

export interface ReviewFacts {
  /** Poor, near-poor and average households; others only where they have scores to be judged by. */
  readonly households: readonly ReviewHousehold[];
  readonly columns: ReviewColumns;
  readonly typedIndicators: readonly TypedIndicators[];
  /** The days of the registers, each once. */
  readonly dates: readonly string[];
  readonly tables: readonly TableRef[];
}
