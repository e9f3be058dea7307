/** The rows of a sheet in blocks, each within what Excel hands out in one answer. */
import type { CellLook, CellValue, RowBlock } from '../port';
import { WorkbookError } from '../port';
import { areaOfAddress, columnsOf, onceOf, rowsOf } from './addresses';
import type { Area } from '../../domain/address';
import { looksOf } from './looks';
import { talk } from './requests';
import type { Context } from './requests';

/**
 * Values, formulas and formats of so many cells, and then their looks, stay below the 5 MB that
 * Excel on the web answers with.
 */
export const CELLS_AT_ONCE = 25_000;
/** A look is some 600 bytes in an answer. */
export const LOOKS_AT_ONCE = CELLS_AT_ONCE / 5;

/**
 * The head of a sheet is read by itself: its looks differ from cell to cell, and below it most
 * columns look the same from top to bottom, which Excel answers at once for each.
 */
const HEAD_ROWS = 12;
/** A short sheet is read at one go. */
const LONG_ROWS = 60;

export async function* rowsOfSheet(name: string, blockRows: number): AsyncGenerator<RowBlock> {
  const area = await talk(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('no-such-sheet');
    return used.isNullObject ? null : areaOfAddress(used.address);
  });
  if (!area) return;
  let height = Math.max(1, Math.min(blockRows, Math.floor(CELLS_AT_ONCE / (area.right + 1))));
  const head = area.bottom < LONG_ROWS ? height : HEAD_ROWS;
  for (let top = 0; top <= area.bottom;) {
    const wanted: Area = {
      top,
      left: 0,
      right: area.right,
      bottom: Math.min(area.bottom, top + (top === 0 ? Math.min(height, head) : height) - 1),
    };
    let block: RowBlock;
    try {
      block = await talk((context) => readBlock(context, name, wanted));
    } catch (error) {
      // Long texts make some rows heavier than others.
      if (
        !(error instanceof WorkbookError) ||
        error.code !== 'payload' ||
        wanted.bottom === wanted.top
      )
        throw error;
      height = Math.ceil((wanted.bottom - wanted.top + 1) / 2);
      continue;
    }
    yield block;
    top = wanted.bottom + 1;
  }
}

/**
 * What Excel shows for an error value; a text may look the same, and only the type of the value
 * tells.
 */
const looksLikeError = /^#[A-Z0-9/_]+[!?A]$/i;

/**
 * Up to so many cells, values and formulas are asked for together: one answer more costs more than
 * these bytes.
 */
const FEW_CELLS = 2_000;

async function readBlock(context: Context, name: string, area: Area): Promise<RowBlock> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = onceOf(sheet, area);
  const few = rowsOf(area) * columnsOf(area) <= FEW_CELLS;
  range.load(few ? 'values,formulas,numberFormat' : 'formulas');
  const looks = looksOf(context, sheet, area, few);
  await context.sync();
  const { formulas } = range;
  // A cell without a formula has its value there; a register of thousands of lines has none.
  const computed =
    !few &&
    formulas.some((row) =>
      row.some((formula: unknown) => typeof formula === 'string' && formula.startsWith('=')),
    );
  const results = computed ? onceOf(sheet, area) : null;
  results?.load('values');
  const isDoubtful = (rows: readonly (readonly unknown[])[]): boolean =>
    rows.some((row) =>
      row.some((value) => typeof value === 'string' && looksLikeError.test(value)),
    );
  const typesOfCells = (): Excel.Range => {
    const typed = onceOf(sheet, area);
    typed.load('valueTypes');
    return typed;
  };
  let types = !computed && isDoubtful(few ? range.values : formulas) ? typesOfCells() : null;
  looks.goOn();
  const formats = few ? [] : formatsOf(sheet, area, formulas);
  if (!few) await context.sync();
  const lookAt = await looks.finish(few && (types !== null || computed));
  const raw = few ? range.values : results ? results.values : formulas;
  if (computed && isDoubtful(raw)) {
    types = typesOfCells();
    await context.sync();
  }

  const formulaAt = (row: number, column: number): string | undefined => {
    const formula: unknown = formulas[row]![column];
    // A text that begins with "=" has itself as its value; a formula does not.
    return typeof formula === 'string' && formula.startsWith('=') && raw[row]![column] !== formula
      ? formula
      : undefined;
  };
  const valueAt = (row: number, column: number): CellValue => {
    const value = raw[row]![column] as string | number | boolean;
    if (types && types.valueTypes[row]![column] === 'Error') return { error: String(value) };
    // An empty result of a formula is a text without letters, not an empty cell.
    return value === '' && formulaAt(row, column) === undefined ? null : value;
  };
  const formatAt = (row: number, column: number): unknown =>
    (few ? range.numberFormat[row]?.[column] : formats[column]?.(row)) ?? 'General';
  const rows = Array.from({ length: rowsOf(area) }, (_, row) => {
    const cells = Array.from({ length: columnsOf(area) }, (__, column) => valueAt(row, column));
    let length = cells.length;
    while (length > 0 && cells[length - 1] === null && formulaAt(row, length - 1) === undefined)
      length -= 1;
    return cells.slice(0, length);
  });
  const lookOf = formattedLooks();
  return {
    firstRow: area.top,
    values: rows,
    look(row, column) {
      const [r, c] = [row - area.top, column];
      if (r < 0 || r >= rows.length || c < 0 || c >= columnsOf(area)) return undefined;
      const formula = formulaAt(r, c);
      const look = lookOf(lookAt(r, c), String(formatAt(r, c)));
      return formula === undefined ? look : { ...look, formula };
    },
  };
}

/** One object for all cells that have the same look; undefined for one that says nothing. */
function formattedLooks(): (look: CellLook, format: string) => CellLook | undefined {
  const made = new Map<CellLook, Map<string, CellLook | undefined>>();
  return (look, format) => {
    const formats = made.get(look) ?? new Map<string, CellLook | undefined>();
    made.set(look, formats);
    if (!formats.has(format)) {
      const whole = format === 'General' ? look : { ...look, format };
      formats.set(format, Object.keys(whole).length > 0 ? whole : undefined);
    }
    return formats.get(format);
  };
}

/** A number, a formula, or a text that may stand for a number. */
const mayBeNumber = (content: unknown): boolean =>
  typeof content === 'number' ||
  (typeof content === 'string' && /^\s*(?:=|[(+−–-]?\s*\d)/.test(content));

/** Formats of the columns that hold numbers: in those of names and words they say nothing. */
function formatsOf(
  sheet: Excel.Worksheet,
  area: Area,
  contents: readonly (readonly unknown[])[],
): ((row: number) => unknown)[] {
  const formats: ((row: number) => unknown)[] = [];
  for (let index = 0; index < columnsOf(area); index += 1) {
    if (!contents.some((row) => mayBeNumber(row[index]))) continue;
    const at = area.left + index;
    const column = onceOf(sheet, { ...area, left: at, right: at }).load('numberFormat');
    formats[index] = (row) => column.numberFormat[row]?.[0];
  }
  return formats;
}
