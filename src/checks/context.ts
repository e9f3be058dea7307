/** What every rule looks at. A rule is a pure function from this to findings. */
import type { Figure, FundingFacts, FundingLine, Facts, HouseholdFacts } from '../domain/facts';
import type { Finding } from '../domain/finding';
import type { CellRef } from '../domain/address';
import type { Programme } from '../regulations';

export { leafLines, lineAmount, type AmountField } from '../domain/funding-amounts';
export { AMOUNT_NAMES } from '../rules/funding/funding-words';

export interface CheckContext {
  readonly facts: Facts;
  /** The programme's tree in the workbook's year, or null. */
  readonly programme: Programme | null;
  /** Funding totals stated by tables beside the main one, in its unit. */
  readonly otherFunding: readonly FundingLine[];
  /** Cells that hold something which could not be read as a number, and stop for that. */
  readonly unread?: readonly CellRef[];
  /** The lines of the other funding tables, in its unit. */
  readonly fundingTables?: readonly (readonly FundingLine[])[];
  /** Tables of households that feed nothing: what must hold is asked of each. */
  readonly otherHouseholds?: readonly HouseholdFacts[];
  /**
   * The tables of the decisions that the funding comes from; what holds inside one is asked of
   * each.
   */
  readonly fundingVersions?: readonly FundingFacts[];
  /**
   * The day on which legal values are asked for, YYYY-MM-DD; null when the workbook's year is not
   * known.
   */
  readonly date: string | null;
}

export type Rule = (context: CheckContext) => readonly Finding[];

export function firstCell(figure: Figure): Figure['cells'] {
  return figure.cells.slice(0, 1);
}
