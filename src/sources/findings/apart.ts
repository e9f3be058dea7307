/** A row that a sign of its table seems to take out of the count. */
import type { TableColumn, TableRow } from '../table';

export interface Apart {
  readonly row: TableRow;
  /** The column of the word; null for a line above the row, or for its own label. */
  readonly column: TableColumn | null;
  readonly word: string;
}
