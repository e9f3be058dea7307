/**
 * A sheet as a grid: its values as a person sees them, its merge areas and what is hidden, read
 * once through the port.
 */
import type { Area } from '../../domain/address';
import {
  computeResults,
  NO_RESULTS,
  NOT_COMPUTED,
  type Results,
} from '../../reading/cells/book-results';
import { withoutNoise } from '../../reading/cells/exact-number';
import { legacyReader, type LegacyTally } from '../../reading/cells/legacy-text';
import { indexMerges } from '../../reading/cells/merges';
import { showSheet, type Restated } from '../../reading/cells/shown-sheet';
import type {
  CellLook,
  CellValue,
  SheetInfo,
  SheetLayout,
  WorkbookPort,
} from '../../workbook/port';
import { KIND } from '../../workbook/store/column';
import { cellOf, placeOf, type SheetStore } from '../../workbook/store/sheet-store';
import { SheetTexts } from './texts';

export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetInfo['visibility'];
  readonly layout: SheetLayout;
  /** Rows and columns up to the last one that holds a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The columns up to there in which some row holds something, from left to right. */
  readonly filledColumns: readonly number[];
  /** A row's values; empty for a row without any. */
  row(row: number): readonly CellValue[];
  value(row: number, column: number): CellValue;
  look(row: number, column: number): CellLook | undefined;
  /** The cells with a formula, in the order of the sheet. */
  formulas(): Iterable<{ readonly row: number; readonly column: number }>;
  /** The value as tidied text; "" for an empty cell. */
  text(row: number, column: number): string;
  mergeAt(row: number, column: number): Area | undefined;
  /** Texts in encodings from before Unicode, which {@link text} hands out converted. */
  readonly legacy: LegacyTally;
  /** Cells that read otherwise than they are stored, by {@link placeOf}. */
  readonly restated: ReadonlyMap<number, Restated>;
  /** Why a cell reads otherwise than it is stored; undefined where it does not. */
  restatedAt(row: number, column: number): Restated | undefined;
  /**
   * The words that a format which scales writes beside the number: "triệu"; "" where there are
   * none.
   */
  scaledUnit(row: number, column: number): string;
}

/** How a cell's text is to be read when its font belongs to an old encoding. */
export type TextReader = (text: string, look: CellLook | undefined) => string;

export interface LoadOptions {
  readonly readText?: TextReader | undefined;
  /** Called before each sheet is read; may throw to stop. */
  readonly before?: () => void;
  readonly after?: (done: number) => void;
}

interface LoadedSheet {
  readonly name: string;
  readonly visibility: SheetInfo['visibility'];
  readonly layout: SheetLayout;
  readonly store: SheetStore;
}

async function loadStored(port: WorkbookPort, info: SheetInfo): Promise<LoadedSheet> {
  const [layout, store] = [await port.layout(info.name), await port.cells(info.name)];
  return { name: info.name, visibility: info.visibility, layout, store };
}

/**
 * Reads some sheets of a workbook. Formulas that rest on others are computed over all of its
 * sheets.
 */
export async function loadGrids(
  port: WorkbookPort,
  infos: readonly SheetInfo[],
  options: LoadOptions = {},
): Promise<Grid[]> {
  const sheets: LoadedSheet[] = [];
  for (const info of infos) {
    options.before?.();
    sheets.push(await loadStored(port, info));
    options.after?.(sheets.length);
  }
  const results = await resultsOf(port, sheets);
  return sheets.map((sheet, index) =>
    gridOf(sheet, results[index] ?? NO_RESULTS, options.readText),
  );
}

/** Reads one sheet by itself. */
export async function loadGrid(
  port: WorkbookPort,
  info: SheetInfo,
  readText?: TextReader,
): Promise<Grid> {
  const [grid] = await loadGrids(port, [info], { readText });
  if (!grid) throw new Error('no sheet was read');
  return grid;
}

async function resultsOf(
  port: WorkbookPort,
  sheets: readonly LoadedSheet[],
): Promise<readonly Results[]> {
  const toBeComputed = await port.isToBeComputed();
  const results = computeResults(sheets, toBeComputed);
  if (!results.some((one) => [...one.values.values()].includes(NOT_COMPUTED))) return results;
  // A formula may rest on a sheet that is not read itself, such as a Biểu of this program.
  const own = new Set(sheets.map(({ name }) => name));
  const others: LoadedSheet[] = [];
  for (const info of await port.sheets())
    if (!own.has(info.name)) others.push(await loadStored(port, info));
  return others.length === 0 ? results : computeResults([...sheets, ...others], toBeComputed);
}

function gridOf(stored: LoadedSheet, results: Results, ownReader: TextReader | undefined): Grid {
  const { store, layout } = stored;
  const mergeAt = indexMerges(layout.merges, store.columnCount);
  const isCovered = (row: number, column: number): boolean => {
    const area = mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  };
  const shown = showSheet(store, results, layout.merges.length > 0 ? isCovered : null);
  const { restated, values, struck, words } = shown;
  const value = (row: number, column: number): CellValue => {
    if (values.size > 0) {
      const other = values.get(placeOf(row, column));
      if (other !== undefined) return typeof other === 'number' ? withoutNoise(other) : other;
    }
    const own = store.value(row, column);
    return typeof own === 'number' && !Number.isInteger(own) ? withoutNoise(own) : own;
  };
  const look = (row: number, column: number): CellLook | undefined => {
    const own = store.look(row, column);
    return struck.size > 0 && struck.has(placeOf(row, column)) ? { ...own, strike: true } : own;
  };
  const texts = new SheetTexts(store, shown);
  const { read, tally } = legacyReader((see) => texts.each(see));
  texts.read = ownReader ?? read;
  const filled = new Set<number>([...values.keys()].map((place) => cellOf(place).column));
  store.columns.forEach((column, at) => column && filled.add(at));
  const columns = [...filled].sort((a, b) => a - b);
  const rows = new RowCache((row) => {
    const width = store.widthOf(row);
    const cells: CellValue[] = [];
    for (let column = 0; column < width; column += 1) cells.push(value(row, column));
    return cells;
  });
  const { rowCount, columnCount } = bounds(store, value);
  return {
    sheet: stored.name,
    visibility: stored.visibility,
    layout,
    rowCount,
    columnCount,
    filledColumns: columns.filter((column) => column < columnCount),
    row: (row) => rows.row(row),
    value,
    look,
    formulas: () => store.formulas(),
    text(row, column) {
      // Most cells of a long list are blank, and most others hold a text as it is shown.
      if (values.size === 0) {
        const kind = store.kind(row, column);
        if (kind === KIND.none) return '';
        if (kind === KIND.text) return texts.stored(row, column);
      }
      const own = value(row, column);
      if (typeof own === 'string') return texts.tidy(row, column, own);
      if (own === null) return '';
      return typeof own === 'object' ? own.error : String(own);
    },
    mergeAt,
    legacy: tally,
    restated,
    restatedAt: (row, column) =>
      restated.size > 0 ? restated.get(placeOf(row, column)) : undefined,
    scaledUnit: (row, column) => (words.size > 0 ? (words.get(placeOf(row, column)) ?? '') : ''),
  };
}

/** Up to the last cells that hold more than blanks. */
function bounds(
  store: SheetStore,
  value: (row: number, column: number) => CellValue,
): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (let row = 0; row < store.rowCount; row += 1) {
    let width = store.widthOf(row);
    while (width > 0 && isEmpty(value(row, width - 1))) width -= 1;
    if (width === 0) continue;
    rowCount = row + 1;
    columnCount = Math.max(columnCount, width);
  }
  return { rowCount, columnCount };
}

/** A row is asked for several times running, and the first ones again and again. */
class RowCache {
  private readonly first: (readonly CellValue[] | undefined)[] = [];
  private last = -1;
  private lastValues: readonly CellValue[] = [];

  constructor(private readonly make: (row: number) => readonly CellValue[]) {}

  row(row: number): readonly CellValue[] {
    if (row < KEPT_ROWS) return (this.first[row] ??= this.make(row));
    if (row !== this.last) {
      this.lastValues = this.make(row);
      this.last = row;
    }
    return this.lastValues;
  }
}

const KEPT_ROWS = 400;

function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
