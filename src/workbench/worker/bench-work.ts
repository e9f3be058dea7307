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
import type { MergedFiles, Opened } from './messages';

interface Desk {
  readonly opened: number;
  readonly workbook: XlsxWorkbook;
  readonly work: PaneWork;
  view: BookView;
  preview: BookView | null;
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
    this.#openings += 1;
    this.#desk = {
      opened: this.#openings,
      workbook,
      work: new PaneWork(workbook, true, openXlsx),
      view,
      preview: null,
    };
    return { opened: this.#openings, sheets: view.sheets };
  }

  /** The sheets anew, after something was written. */
  async look(): Promise<readonly SheetInfo[]> {
    const desk = this.#current();
    desk.view = await BookView.open(desk.workbook);
    return desk.view.sheets;
  }

  /** The pages of the Biểu that were previewed last; nothing is written. */
  async previewed(): Promise<readonly SheetInfo[]> {
    const desk = this.#current();
    const plans = await desk.work.previewPlans();
    desk.preview = await BookView.open(await openXlsx(await createXlsx(plans), null));
    return desk.preview.sheets;
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
    return this.#current().view.find(text);
  }

  async tile(wish: OnSheet & { readonly first: number; readonly last: number }): Promise<Tile> {
    return this.#viewOf(wish).tile(wish.sheet, wish.first, wish.last);
  }

  /** The file as it stands now. */
  async file(): Promise<Uint8Array> {
    return (await this.#current().workbook.save()).slice();
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
    const desk = this.#current();
    if (!preview) return desk.view;
    if (!desk.preview) throw new WorkbookError('cancelled');
    return desk.preview;
  }

  #current(): Desk {
    if (!this.#desk) throw new Error('no workbook is open');
    return this.#desk;
  }
}
