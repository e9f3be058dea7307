/** The part of the pane's work that is about papers beside the Biểu, and reads alone. */
import type { Progress, WorkbookPort } from '../../workbook/port';
import { countCorrections, writeCorrectionsFile } from '../corrections';
import type { Survey } from '../survey';
import {
  duplicatesIn,
  openPicked,
  type DuplicatesView,
  type FileOpener,
  type FileToMerge,
} from './merging';
import {
  bookAgainst,
  calendarText,
  letterOf,
  textAgainst,
  type BookAgainst,
  type LetterView,
  type TextAgainst,
} from './papers';
import type { Day } from './wishes';

/** The last reading, and the ways to other files. */
export interface Known {
  readonly seen: Survey;
  readonly port: WorkbookPort;
  readonly open: FileOpener;
}

export abstract class PaperWork {
  /** @throws when nothing was read yet */
  protected abstract readonly known: Known;

  /** A letter of the last reading; the file itself is made where it is saved. */
  async letter(
    { kind, period }: { readonly kind: 'plan' | 'report'; readonly period: string | null },
    _?: Progress,
  ): Promise<LetterView> {
    return letterOf(this.known.seen, kind, period);
  }

  /** The deadlines of the year as a calendar's text. */
  async calendar({ today }: Day, _?: Progress): Promise<string> {
    return calendarText(this.known.seen, today);
  }

  /** A plan's or report's text against the last reading. */
  async checkText(
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
    _?: Progress,
  ): Promise<TextAgainst> {
    return textAgainst(this.known.seen, name, bytes);
  }

  /** Another workbook against this one; nothing is written. */
  async checkBook({ file }: { readonly file: FileToMerge }, _?: Progress): Promise<BookAgainst> {
    return bookAgainst(this.known.port, await openPicked(file, this.known.open));
  }

  /**
   * The corrections of the last reading as a small file, for another workbook or another machine.
   */
  async correctionsFile(
    _: Record<never, never>,
    __?: Progress,
  ): Promise<{ readonly text: string; readonly count: number }> {
    const { corrections } = this.known.seen.recognition;
    return { text: writeCorrectionsFile(corrections), count: countCorrections(corrections) };
  }

  /** Who stands twice in the lists of the last reading. */
  async duplicates(_: Record<never, never>, __?: Progress): Promise<DuplicatesView> {
    return duplicatesIn(this.known.seen);
  }
}
