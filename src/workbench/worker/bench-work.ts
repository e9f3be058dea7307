/** The workbook on the desk, and everything that the page may ask of it. */
import { PaneWork } from '../../app/pane-work';
import { mergeFiles, type FileToMerge } from '../../app/pane-work/merging';
import { describeFinding } from '../../app/describe';
import { methodOf } from '../../app/pane-work/names';
import { inBoth } from '../../domain/language';
import { toWire } from '../../app/pane-work/wire';
import { starterPlans } from '../../app/starter';
import type { Origin, Progress, SheetInfo } from '../../workbook/port';
import { WorkbookError } from '../../workbook/port';
import { createXlsx } from '../../workbook/xlsx/create';
import { openXlsx, type XlsxWorkbook } from '../../workbook/xlsx/open';
import { BookView } from '../view/book-view';
import type { Area } from '../../app/cells';
import type { Places, Sums } from '../view/asked';
import type { SheetFrame, Tile } from '../view/sheet-frame';
import { distantBook } from './distant-book';
import type { MergedFiles, Opened } from './messages';

interface Book {
  readonly workbook: XlsxWorkbook;
  view: BookView;
  preview: BookView | null;
}

interface Desk {
  readonly opened: number;
  readonly work: PaneWork;
  /** Null where the page holds the workbook, as in Excel. */
  readonly book: Book | null;
}

/** A sheet of the workbook, or one that is previewed. */
interface OnSheet {
  readonly sheet: string;
  readonly preview?: boolean;
}

export interface Answered {
  readonly result: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

/** What the page asks of the desk itself, beside the work of the pane: every other method. */
export type DeskCalls = Omit<BenchWork, 'answer'>;

export class BenchWork {
  #desk: Desk | null = null;
  #openings = 0;

  /** @param name of a method of the desk or of the pane's work; anything else is refused */
  async answer(name: string, wish: unknown, progress: Progress): Promise<Answered> {
    if (name !== 'answer' && name in this) {
      const result = await methodOf(this, name)(wish, progress);
      // A file is handed over, not copied; what is kept here is a copy already.
      const transfer =
        result instanceof Uint8Array && result.buffer instanceof ArrayBuffer ? [result.buffer] : [];
      return { result, transfer };
    }
    const { opened, wish: given } = wish as { opened: number; wish: unknown };
    const desk = this.#current();
    // The page has opened another workbook meanwhile.
    if (desk.opened !== opened) throw new WorkbookError('cancelled');
    return { result: toWire(await methodOf(desk.work, name)(given, progress)), transfer: [] };
  }

  /** A file that cannot be read leaves the one that is open. */
  async open({
    bytes,
    origin,
  }: {
    readonly bytes: Uint8Array;
    readonly origin: Origin | null;
  }): Promise<Opened> {
    const workbook = await openXlsx(bytes, origin);
    const view = await BookView.open(workbook);
    const book = { workbook, view, preview: null };
    return { ...this.#lay(new PaneWork(workbook, true, openXlsx), book), sheets: view.sheets };
  }

  /** Works on a workbook that only the page can reach, and others may change. */
  async attach({ line }: { readonly line: MessagePort }): Promise<Pick<Opened, 'opened'>> {
    return this.#lay(new PaneWork(distantBook(line), false, openXlsx), null);
  }

  #lay(work: PaneWork, book: Book | null): Pick<Opened, 'opened'> {
    this.#openings += 1;
    this.#desk = { opened: this.#openings, work, book };
    return { opened: this.#openings };
  }

  /** The sheets anew, after something was written. */
  async look(): Promise<readonly SheetInfo[]> {
    const book = this.#book();
    book.view = await BookView.open(book.workbook);
    return book.view.sheets;
  }

  /** The pages of the Biểu that were previewed last; nothing is written. */
  async previewed(): Promise<readonly SheetInfo[]> {
    const book = this.#book();
    const plans = await this.#current().work.previewPlans();
    book.preview = await BookView.open(await openXlsx(await createXlsx(plans), null));
    return book.preview.sheets;
  }

  async frame(wish: OnSheet): Promise<SheetFrame> {
    return this.#viewOf(wish).frame(wish.sheet);
  }

  async copyCells(wish: OnSheet & { readonly area: Area }): Promise<string> {
    return this.#viewOf(wish).copy(wish.sheet, wish.area);
  }

  async sums(wish: OnSheet & { readonly area: Area }): Promise<Sums> {
    return this.#viewOf(wish).sums(wish.sheet, wish.area);
  }

  async find({ text }: { readonly text: string }): Promise<Places> {
    return this.#book().view.find(text);
  }

  async tile(wish: OnSheet & { readonly first: number; readonly last: number }): Promise<Tile> {
    return this.#viewOf(wish).tile(wish.sheet, wish.first, wish.last);
  }

  /** The file as it stands now. */
  async file(): Promise<Uint8Array> {
    return (await this.#book().workbook.save()).slice();
  }

  /** A file of the Biểu that were written last alone. */
  async copy(wish: { readonly withIds: boolean }): Promise<Uint8Array> {
    return createXlsx(await this.#current().work.sendOut(wish));
  }

  /** Several files as one, without a workbook on the desk. */
  async mergeAll(
    { files }: { readonly files: readonly FileToMerge[] },
    progress: Progress = {},
  ): Promise<MergedFiles> {
    const { view, plans } = await mergeFiles(files, openXlsx, progress);
    return {
      bytes: plans.length > 0 ? await createXlsx(plans) : null,
      sheets: plans.map(({ name }) => name),
      against: view.findings
        .filter(({ severity }) => severity === 'stop')
        .map((item) => inBoth((language) => describeFinding(item, language).message)),
    };
  }

  /** A file of what was merged last. */
  async merged(): Promise<Uint8Array> {
    return createXlsx(await this.#current().work.mergedPlans());
  }

  /** A file of the flows that were shown last. */
  async flowsFile(): Promise<Uint8Array> {
    return createXlsx([...(await this.#current().work.flowPlans())]);
  }

  /** A file of empty tables. */
  async blank({ year }: { readonly year: number }): Promise<Uint8Array> {
    return createXlsx(starterPlans(year));
  }

  #viewOf({ preview = false }: OnSheet): BookView {
    const book = this.#book();
    if (!preview) return book.view;
    if (!book.preview) throw new WorkbookError('cancelled');
    return book.preview;
  }

  #book(): Book {
    const { book } = this.#current();
    if (!book) throw new Error('the page holds the workbook');
    return book;
  }

  #current(): Desk {
    if (!this.#desk) throw new Error('no workbook is open');
    return this.#desk;
  }
}
