/** A sheet as a grid: its values as a person sees them, its merge areas and what is hidden, read once through the port. */
import type { Area } from '../../domain/address';
import { tidyText } from '../../domain/match-key';
import {
  computeResults,
  NO_RESULTS,
  NOT_COMPUTED,
  placeOf,
  type Results,
} from '../../reading/cells/book-results';
import { plainWidth } from '../../reading/cells/full-width';
import { legacyReader, type LegacyTally } from '../../reading/cells/legacy-text';
import { indexMerges } from '../../reading/cells/merges';
import { CellShower, type Restated } from '../../reading/cells/shown-sheet';
import type {
  CellLook,
  CellValue,
  SheetInfo,
  SheetLayout,
  WorkbookPort,
} from '../../workbook/port';
import { loadStored, type LoadedSheet } from './stored';

export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetInfo['visibility'];
  readonly layout: SheetLayout;
  /** Rows and columns up to the last one that holds a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** A row's values; empty for a row without any. */
  row(row: number): readonly CellValue[];
  value(row: number, column: number): CellValue;
  look(row: number, column: number): CellLook | undefined;
  /** The value as tidied text; "" for an empty cell. */
  text(row: number, column: number): string;
  mergeAt(row: number, column: number): Area | undefined;
  /** Texts in encodings from before Unicode, which {@link text} hands out converted. */
  readonly legacy: LegacyTally;
  /** Cells that read otherwise than they are stored, by {@link placeOf}. */
  readonly restated: ReadonlyMap<number, Restated>;
  /** Why a cell reads otherwise than it is stored; undefined where it does not. */
  restatedAt(row: number, column: number): Restated | undefined;
  /** The words that a format which scales writes beside the number: "triệu"; "" where there are none. */
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

/** Reads some sheets of a workbook. Formulas that rest on others are computed over all of its sheets. */
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
  const mergeAt = indexMerges(stored.layout.merges, stored.width);
  const shower = new CellShower(results, (row, column) => {
    const area = mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  });
  let columnCount = 0;
  let rowCount = 0;
  const rows = stored.rows.map((values, row) => {
    const shown = values.map((value, column) =>
      shower.show(row, column, value, () => stored.look(row, column)),
    );
    const kept = shown.some((value, column) => value !== values[column]) ? shown : values;
    let last = kept.length;
    while (last > 0 && isEmpty(kept[last - 1])) last -= 1;
    if (last > 0) {
      rowCount = row + 1;
      columnCount = Math.max(columnCount, last);
    }
    return kept;
  });
  const { restated, runs, struck, words } = shower.sheet;
  const look = (row: number, column: number): CellLook | undefined => {
    const own = stored.look(row, column);
    return struck.size > 0 && struck.has(placeOf(row, column)) ? { ...own, strike: true } : own;
  };
  const { read, tally } = legacyReader((see) => {
    rows.forEach((values, row) =>
      values.forEach((value, column) => {
        if (typeof value !== 'string') return;
        const font = (): string | undefined => stored.look(row, column)?.font;
        const parts = runs.size > 0 ? runs.get(placeOf(row, column)) : undefined;
        if (parts) for (const part of parts) see(part.text, row, column, () => part.font ?? font());
        else see(value, row, column, font);
      }),
    );
  });
  const readText = ownReader ?? read;
  const textOf = (row: number, column: number, value: string): string => {
    if (!readText) return value;
    const own = look(row, column);
    const parts = runs.size > 0 ? runs.get(placeOf(row, column)) : undefined;
    if (!parts) return readText(value, own);
    const texts = parts.map((part) =>
      readText(part.text, part.font === undefined ? own : { ...own, font: part.font }),
    );
    return plainWidth(texts.join(''));
  };
  const none: readonly CellValue[] = [];
  return {
    sheet: stored.name,
    visibility: stored.visibility,
    layout: stored.layout,
    rowCount,
    columnCount,
    row: (row) => rows[row] ?? none,
    value: (row, column) => rows[row]?.[column] ?? null,
    look,
    text(row, column) {
      const value = rows[row]?.[column];
      if (value === null || value === undefined) return '';
      if (typeof value === 'string') return tidyText(textOf(row, column, value));
      if (typeof value === 'object') return value.error;
      return String(value);
    },
    mergeAt,
    legacy: tally,
    restated,
    restatedAt: (row, column) =>
      restated.size > 0 ? restated.get(placeOf(row, column)) : undefined,
    scaledUnit: (row, column) => words.get(placeOf(row, column)) ?? '',
  };
}

function isEmpty(value: CellValue | undefined): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}
