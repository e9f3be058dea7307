/** The workbook on the desk, and everything that the page may ask of it. */
import { PaneWork } from '../../app/pane-work';
import { mergeFiles, type FileToMerge } from '../../app/pane-work/merging';
import { describeFinding } from '../../app/describe';
import { PANE_WORK } from '../../app/pane-work/names';
import { toWire } from '../../app/pane-work/wire';
import { starterPlans } from '../../app/starter';
import type { Origin, Progress, SheetInfo } from '../../workbook/port';
import { WorkbookError } from '../../workbook/port';
import { createXlsx } from '../../workbook/xlsx/create';
import { openXlsx, type XlsxWorkbook } from '../../workbook/xlsx/open';
import { BookView } from '../view/book-view';
import type { Area } from '../../app/cells';
import type { Found, Sums } from '../view/asked';
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

interface Finding {
  readonly count: number;
  readonly places: readonly Found[];
}

export interface Answered {
  readonly result: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

type Method = (wish: never, progress: Progress) => Promise<unknown>;

/** What the page asks of the desk itself, beside the work of the pane. */
export interface DeskCalls {
  open(wish: { readonly bytes: Uint8Array; readonly origin: Origin | null }): Promise<Opened>;
  /** The sheets anew, after something was written. */
  look(): Promise<readonly SheetInfo[]>;
  frame(wish: OnSheet): Promise<SheetFrame>;
  copyCells(wish: OnSheet & { readonly area: Area }): Promise<string>;
  sums(wish: OnSheet & { readonly area: Area }): Promise<Sums>;
  find(wish: { readonly text: string }): Promise<Finding>;
  /** The pages of the Biểu that were previewed last; nothing is written. */
  previewed(): Promise<readonly SheetInfo[]>;
  tile(
    wish: OnSheet & {
      readonly first: number;
      readonly last: number;
    },
  ): Promise<Tile>;
  /** The file as it stands now. */
  file(): Promise<Uint8Array>;
  /** A file of the Biểu that were written last alone. */
  copy(wish: { readonly withIds: boolean }): Promise<Uint8Array>;
  /** Several files as one, without a workbook on the desk. */
  mergeAll(
    wish: { readonly files: readonly FileToMerge[] },
    progress?: Progress,
  ): Promise<MergedFiles>;
  /** A file of what was merged last. */
  merged(): Promise<Uint8Array>;
  /** A file of the flows that were shown last. */
  flowsFile(): Promise<Uint8Array>;
  /** A file of empty tables. */
  blank(wish: { readonly year: number }): Promise<Uint8Array>;
}

export class BenchWork implements DeskCalls {
  private desk: Desk | null = null;
  private openings = 0;
  private readonly own: ReadonlySet<string> = new Set<keyof DeskCalls>([
    'open',
    'look',
    'frame',
    'tile',
    'copyCells',
    'sums',
    'find',
    'previewed',
    'file',
    'copy',
    'mergeAll',
    'merged',
    'flowsFile',
    'blank',
  ]);
  private readonly work: ReadonlySet<string> = new Set(PANE_WORK);

  /** @param name of a method of the desk or of the pane's work; anything else is refused */
  async answer(name: string, wish: unknown, progress: Progress): Promise<Answered> {
    if (this.own.has(name)) {
      const result = await (this[name as keyof DeskCalls] as Method)(wish as never, progress);
      // A file is handed over, not copied; what is kept here is a copy already.
      return {
        result,
        transfer: result instanceof Uint8Array ? [result.buffer as ArrayBuffer] : [],
      };
    }
    if (!this.work.has(name)) throw new Error('no such call');
    const { opened, wish: given } = wish as { opened: number; wish: unknown };
    const desk = this.current();
    // The page has opened another workbook meanwhile.
    if (desk.opened !== opened) throw new WorkbookError('cancelled');
    const method = desk.work[name as (typeof PANE_WORK)[number]].bind(desk.work) as Method;
    return { result: toWire(await method(given as never, progress)), transfer: [] };
  }

  /** A file that cannot be read leaves the one that is open. */
  readonly open = async ({
    bytes,
    origin,
  }: {
    readonly bytes: Uint8Array;
    readonly origin: Origin | null;
  }): Promise<Opened> => {
    const workbook = await openXlsx(bytes, origin);
    const view = await BookView.open(workbook);
    this.openings += 1;
    this.desk = {
      opened: this.openings,
      workbook,
      work: new PaneWork(workbook, true, openXlsx),
      view,
      preview: null,
    };
    return { opened: this.openings, sheets: view.sheets };
  };

  readonly look = async (): Promise<readonly SheetInfo[]> => {
    const desk = this.current();
    desk.view = await BookView.open(desk.workbook);
    return desk.view.sheets;
  };

  readonly previewed = async (): Promise<readonly SheetInfo[]> => {
    const desk = this.current();
    const plans = await desk.work.previewPlans();
    desk.preview = await BookView.open(await openXlsx(await createXlsx(plans), null));
    return desk.preview.sheets;
  };

  readonly frame = (wish: OnSheet): Promise<SheetFrame> => this.viewOf(wish).frame(wish.sheet);

  readonly copyCells = (wish: OnSheet & { readonly area: Area }): Promise<string> =>
    this.viewOf(wish).copy(wish.sheet, wish.area);

  readonly sums = (wish: OnSheet & { readonly area: Area }): Promise<Sums> =>
    this.viewOf(wish).sums(wish.sheet, wish.area);

  readonly find = ({ text }: { readonly text: string }): Promise<Finding> =>
    this.current().view.find(text);

  readonly tile = (
    wish: OnSheet & { readonly first: number; readonly last: number },
  ): Promise<Tile> => this.viewOf(wish).tile(wish.sheet, wish.first, wish.last);

  readonly file = async (): Promise<Uint8Array> => (await this.current().workbook.save()).slice();

  readonly copy = async (wish: { readonly withIds: boolean }): Promise<Uint8Array> =>
    createXlsx(await this.current().work.sendOut(wish));

  readonly mergeAll = async (
    { files }: { readonly files: readonly FileToMerge[] },
    progress: Progress = {},
  ): Promise<MergedFiles> => {
    const { view, plans } = await mergeFiles(files, openXlsx, progress);
    return {
      bytes: plans.length > 0 ? await createXlsx(plans) : null,
      sheets: plans.map(({ name }) => name),
      against: view.findings
        .filter(({ severity }) => severity === 'stop')
        .map((item) => describeFinding(item).message),
    };
  };

  readonly merged = async (): Promise<Uint8Array> =>
    createXlsx(await this.current().work.mergedPlans());

  readonly flowsFile = async (): Promise<Uint8Array> =>
    createXlsx([...(await this.current().work.flowPlans())]);

  readonly blank = ({ year }: { readonly year: number }): Promise<Uint8Array> =>
    createXlsx(starterPlans(year));

  private viewOf({ preview = false }: OnSheet): BookView {
    const desk = this.current();
    if (!preview) return desk.view;
    if (!desk.preview) throw new WorkbookError('cancelled');
    return desk.preview;
  }

  private current(): Desk {
    if (!this.desk) throw new Error('no workbook is open');
    return this.desk;
  }
}
