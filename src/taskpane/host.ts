/** What the pane asks of the place that it stands in: Excel, or the workbench with a file. */
import type { ComponentType } from 'react';
import type { PaneWorkLike } from '../app/pane-work';
import type { PickedFile } from '../app/pane-work/merging';
import type { CellRef } from '../domain/address';
import type { CellAsks } from './cell-asks';
import type { TaskLine } from './commands';
import type { SaveHow } from './file-state';

export interface PaneHost {
  /** The work over the workbook, in this page or beside it. */
  readonly work: PaneWorkLike;
  /** The file's name, or null where the host shows it itself. */
  readonly name: string | null;
  /** Selects the cell on its sheet. */
  goTo(cell: CellRef): Promise<void> | void;
  /** The selected cells as a formula names them, "'Tổng hợp thôn'!L13:L17". */
  selection?(): Promise<string | null>;
  /** Puts a formula into the selected cell; absent where there is no sheet to type in. */
  insertFormula?(formula: string): Promise<void>;
  /**
   * A file that the officer picked, as an .xlsx whatever its kind.
   * @throws WorkbookError
   */
  readFile(file: File): Promise<PickedFile>;
  /**
   * Reads the workbook's file from disk anew; absent where the workbook is never apart from its
   * file.
   * @returns whether that is all: it was opened anew, and this pane with it, or is left as it is
   */
  reread?(): Promise<boolean>;
  /** Saves the workbook to disk; absent where the host does. @returns whether it was saved */
  save?(how: SaveHow): Promise<boolean>;
  /** Takes back what is written and not saved, after a question. */
  dropUnsaved?(): Promise<void>;
  /**
   * Hands out a new workbook of the Biểu that were written last alone.
   * @param withIds with full identity numbers in the list of households
   * @returns the name of the file; empty where it is opened instead
   */
  downloadCopy?(withIds: boolean): Promise<string>;
  /** Hands out a workbook that was read from a file and changed. */
  downloadBook?(bytes: Uint8Array, name: string): Promise<void> | void;
  /** Hands out the workbook that was merged last. */
  downloadMerged?(): Promise<void>;
  /**
   * Hands out a small file of text; absent where the host has no files to save, there the text is
   * shown to be copied.
   */
  downloadText?(text: string, name: string): Promise<void> | void;
  /** Hands out a file that was made here; absent where the host has no files to save. */
  downloadFile?(bytes: Uint8Array, name: string): void;
  /** Whether nobody can tell that such a file arrives; then its text is offered to be copied. */
  readonly mayLoseFiles?: boolean;
  /** Hands out the sheets of the flows that were shown last as a workbook of their own. */
  downloadFlows?(): Promise<void>;
  /** Opens the example workbook beside the present one. */
  openExample?(): Promise<void>;
  /**
   * Told after the pane has written anything, with the names of the sheets that it wrote on as far
   * as they are known, and with the one that the officer asked for and wants to see.
   */
  written?(sheets: readonly string[], show?: string): void;
  /**
   * Calls back when a button beside the pane asks for a reading; returns a function that ends it.
   */
  onReread?(read: () => void): () => void;
  /** Calls back when the officer has changed a cell; returns a function that ends it. */
  watch?(changed: () => void): () => void;
  /** Shows the pages of what was previewed last, or takes them away; nothing is written. */
  preview?(shows: boolean): Promise<void>;
  /**
   * Draws a page of that preview in the pane, where the host has no sheets of its own for it.
   * @param turn another number for another preview
   */
  readonly PreviewPages?: ComponentType<{ readonly sheet: string; readonly turn: number }>;
  /** One of those pages. */
  showPreview?(sheet: string): void;
  /** Where questions about a cell come in, from a host whose sheets are this program's own. */
  readonly asks?: CellAsks;
  /** Where the ribbon's buttons come in. */
  readonly tasks?: TaskLine;
}
