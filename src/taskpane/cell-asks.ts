/** What an officer may ask the pane about a cell that they see beside it. */
import type { CellRef } from '../domain/address';

/**
 * figure: how figures that rest on it came about. findings: what was found there. column: what its
 * column was taken for.
 */
export type CellAsk = 'figure' | 'findings' | 'column';

export interface CellAnswers {
  /** What there is to say of the cell. */
  about(cell: CellRef): readonly CellAsk[];
  show(cell: CellRef, ask: CellAsk): void;
}

/** Carries the question from the sheets to the pane, as far as a pane is there. */
export class CellAsks implements CellAnswers {
  /** The selected cells as a formula names them; null while no sheet is shown. */
  selected: string | null = null;
  private pane: CellAnswers | null = null;

  /** @returns a function that ends it */
  answeredBy(pane: CellAnswers): () => void {
    this.pane = pane;
    return () => {
      if (this.pane === pane) this.pane = null;
    };
  }

  about(cell: CellRef): readonly CellAsk[] {
    return this.pane?.about(cell) ?? [];
  }

  show(cell: CellRef, ask: CellAsk): void {
    this.pane?.show(cell, ask);
  }
}
