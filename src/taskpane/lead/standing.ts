import type { Saved } from '../file-state';

/** Parts of the pane that have states of their own. */
export const SCREENS = ['overview', 'findings', 'make', 'settings'] as const;
type Screen = (typeof SCREENS)[number] | 'other';

/** What is known when the next step is looked for. */
export interface Standing {
  readonly screen: Screen;
  readonly step: 'choose' | 'preview' | 'written';
  readonly busy: boolean;
  readonly failed: boolean;
  /** Tables that were found; null before the first reading. */
  readonly tables: number | null;
  readonly changed: { readonly at: Date | null } | null;
  readonly questions: number;
  /** Of the chosen forms those that can be made. */
  readonly ready: readonly string[];
  /** Of the forms of a plan, chosen or not: what can be made, and what errors block. */
  readonly usable: readonly string[];
  readonly blocked: readonly string[];
  /** Errors that block them, and those of the whole workbook. */
  readonly blocking: number;
  readonly stops: number;
  readonly formsReady: number;
  readonly forms: number;
  /** Forms in the preview that is shown. */
  readonly previewed: number;
  /** Sheets that the workbook had before it. */
  readonly sheets: number;
  readonly unsaved: number;
  readonly target: string;
  /** Whether that is the file that was opened. */
  readonly over: boolean;
  readonly saved: Saved | null;
  /** Sheets that were added since the workbook was opened. */
  readonly added: number;
  /** Those of them that are not saved. */
  readonly addedUnsaved: number;
  /** The name of the copy that was handed out; null while none was. */
  readonly copy: string | null;
  readonly frozen: boolean;
  /** Forms whose figures are others than those sent, as far as they were compared. */
  readonly differing: number;
  /** Settings that are typed and not kept, and those that leave dots. */
  readonly typed: number;
  readonly gaps: number;
  /** Whether this host saves a file. */
  readonly saves: boolean;
}
