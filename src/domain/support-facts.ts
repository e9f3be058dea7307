/**
 * Supports that households received, as their lists name them: money, or goods with what they are.
 */
import type { CellRef } from './address';
import type { Decimal } from './decimal';
import type { TableRef } from './facts';

export interface SupportLine {
  /** The cell with the name of the head or of who stands for the household. */
  readonly cell: CellRef;
  readonly name: string;
  /** Only ever the masked number: "051*****0001". */
  readonly maskedId: string | null;
  readonly address: string | null;
  /** What it is for, of the row or of the whole list. */
  readonly content: string;
  readonly amount: Decimal | null;
  readonly amountCell: CellRef | null;
  /** Goods: name, quantity with its unit, technical specification, mark or label, maker. */
  readonly goods: string | null;
  readonly quantity: string | null;
  readonly specification: string | null;
  readonly mark: string | null;
  readonly maker: string | null;
}

export interface SupportFacts {
  readonly lines: readonly SupportLine[];
  /** "đồng"; null where nothing says what the amounts are in. */
  readonly unit: string | null;
  readonly tables: readonly TableRef[];
}
