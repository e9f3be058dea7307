/** Where the workbook stands on disk, as the pane says it: for a host that holds a file. */
export interface Saved {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly at: Date;
  /** Where the browser puts it: its folder of downloads, or where the officer chose. */
  readonly where: 'downloads' | 'chosen';
}

export type SaveHow = 'again' | 'as' | 'into';

export interface FileState {
  /** Sheets that are written here and not on disk. */
  readonly unsaved: readonly string[];
  readonly saved: Saved | null;
  /** The name that it would be saved under. */
  readonly target: string;
  /** Whether that is the file that was opened. */
  readonly over: boolean;
  /** Whether it can be written into the file that was opened. */
  readonly canGoBack: boolean;
  /** Sheets of that file in which something was changed here; an empty name where none is known. */
  readonly touched: readonly string[];
  /** When another program saved the file, after it was read here. */
  readonly changedOnDisk: { readonly at: Date | null } | null;
}
