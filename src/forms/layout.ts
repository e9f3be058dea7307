/**
 * The tables of a blank form: where each stands, what heads its columns, which columns name its
 * rows. A table is known by its rules; a sheet without any by its fullest row.
 */
import { expressionsOf } from '../domain/expressions';
import { columnAxis } from '../reading/axes/column-axis';
import type { Block } from '../reading/blocks';
import { isRemark, regionsOf, type Region } from './regions';
import { standsOver } from './side-by-side';
import { slipOf, type Slip } from './slip';
import type { FormSheet } from './sheet';
import { kindOf, type Kinded } from './column-kinds';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.layout);

export interface FormColumn extends Kinded {
  readonly column: number;
  /** Labels from the outermost to the innermost, each with its row. */
  readonly path: readonly { readonly row: number; readonly text: string }[];
  /** "4=3/2*100" in the line of numbers. */
  readonly formula?: string;
  /** Its number in that line. */
  readonly number?: string;
}

export interface FormTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly levels: readonly number[];
  readonly bodyTop: number;
  readonly columns: readonly FormColumn[];
  /** Lines above it, the nearest last, down from the table before. */
  readonly titles: readonly string[];
}

export function tablesOf(sheet: FormSheet): FormTable[] {
  const regions = regionsOf(sheet);
  const tables: FormTable[] = [];
  let from = 0;
  let bottom = -1;
  for (const region of regions) {
    if (region.top > bottom) from = bottom + 1;
    const isBeside = regions.some(
      (one) => one !== region && one.top <= region.bottom && one.bottom >= region.top,
    );
    const under = isBeside ? region : { left: 0, right: sheet.columns };
    const titles = titlesOf(sheet, from, region.top, under);
    const table =
      tableOf(sheet, region, titles) ??
      tableOf(sheet, { ...region, bottom: listBottom(sheet, region) }, titles);
    if (table) tables.push(table);
    bottom = Math.max(bottom, table?.bottom ?? region.bottom);
  }
  const slip = tables.length > 0 ? null : slipOf(sheet);
  return slip ? [tableOfSlip(sheet, slip)] : tables;
}

/** The last row of the names that stand below a header which alone is ruled. */
function listBottom(sheet: FormSheet, { left, right, bottom }: Region): number {
  let last = bottom;
  for (let row = bottom + 1; row < sheet.rows; row++) {
    const named = Array.from({ length: right - left + 1 }, (_, at) => at).filter(
      (at) => sheet.text(row, left + at) !== '',
    );
    const text = named.map((at) => sheet.text(row, left + at)).join(' ');
    if (named.length === 0 || named.some((at) => at > 1) || isRemark(text)) break;
    last = row;
  }
  return last;
}

function tableOfSlip(sheet: FormSheet, { top, bottom, column }: Slip): FormTable {
  const named = column > 0 ? [{ column: column - 1, path: [], kind: 'ordinal' as const }] : [];
  return {
    top,
    bottom,
    left: Math.max(0, column - 1),
    right: column + 1,
    levels: [],
    bodyTop: top,
    columns: [
      ...named,
      { column, path: [], kind: 'name', rowsOf: 'any' },
      { column: column + 1, path: [{ row: top, text: formWords.layout.figures }], kind: 'value' },
    ],
    titles: titlesOf(sheet, 0, top, { left: 0, right: sheet.columns }),
  };
}

/** Texts of these rows that stand over the columns of a region. */
export function titlesOf(
  sheet: FormSheet,
  from: number,
  to: number,
  region: Pick<Region, 'left' | 'right'>,
): string[] {
  const lines: string[] = [];
  for (let row = from; row < to; row++) {
    let label = '';
    for (let column = 0; column < sheet.columns; column++) {
      const text = sheet.text(row, column);
      if (text === '' || !standsOver(sheet, row, column, region)) continue;
      // "Quý" | "2", "Đối tượng:" | "Hộ nghèo"
      const said = `${label}${text}`;
      if (label !== '') lines.pop();
      lines.push(said);
      label = label === '' && expression('label').test(text) ? `${text} ` : '';
    }
  }
  return lines;
}

function tableOf(sheet: FormSheet, region: Region, titles: string[]): FormTable | null {
  const { left, right } = region;
  const top = headTop(sheet, region);
  let numberRow = -1;
  let headBottom = top;
  for (let row = top; row <= region.bottom; row++) {
    if (row > top && isNumberRow(sheet, row, left, right)) {
      numberRow = row;
      break;
    }
    if (row > headBottom && !isHeader(sheet, row, region)) break;
    headBottom = Math.max(headBottom, row, ...mergeBottoms(sheet, row, left, right));
  }
  if (headBottom >= region.bottom && numberRow < 0) return null;
  const bodyTop = Math.max(headBottom, numberRow) + 1;
  // Names beside them may be merged down past the numbers, and words stand below these.
  const levels = Array.from({ length: headBottom - top + 1 }, (_, index) => top + index).filter(
    (row) => row !== numberRow,
  );
  const columns = columnsOf(sheet, { ...region, top }, levels, numberRow, bodyTop);
  return {
    ...region,
    top,
    levels,
    bodyTop,
    columns,
    titles: [...titles, ...titlesOf(sheet, region.top, top, region)],
  };
}

/** A title, or the unit, may stand within the rules, merged over the table. */
function headTop(sheet: FormSheet, { top, bottom, left, right }: Region): number {
  let row = top;
  while (row < bottom) {
    const own = Array.from({ length: right - left + 1 }, (_, index) =>
      sheet.text(row, left + index),
    ).filter((text) => text !== '');
    const area = sheet.merge(row, left);
    const wide = area !== undefined && area.right >= right - 1 && area.bottom === row;
    if (own.length > 1 || (own.length === 1 && !wide)) return row;
    row += 1;
  }
  return top;
}

function mergeBottoms(sheet: FormSheet, row: number, left: number, right: number): number[] {
  const bottoms: number[] = [];
  for (let column = left; column <= right; column++) {
    const area = sheet.merge(row, column);
    if (area && area.top === row && sheet.text(row, column) !== '') bottoms.push(area.bottom);
  }
  return bottoms;
}

/**
 * Words right of the names, in a column that is empty further down. A number that is no year is a
 * figure, with a remark beside it.
 */
function isHeader(sheet: FormSheet, row: number, { left, right, bottom }: Region): boolean {
  for (let column = left + 2; column <= right; column++) {
    const number = sheet.number(row, column);
    if (number !== null && (number < FIRST_YEAR || number > LAST_YEAR)) return false;
  }
  for (let column = left + 2; column <= right; column++) {
    if (!/\p{L}|%/u.test(sheet.text(row, column))) continue;
    let filled = 0;
    for (let below = row + 1; below <= bottom; below++)
      if (/\p{L}|^%$/u.test(sheet.text(below, column)) && !sheet.hasFormula(below, column))
        filled += 1;
    if (filled * 2 <= bottom - row) return true;
  }
  return false;
}

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];
const NUMBER = /^\(?\s*(?:\d{1,2}|[A-Z\u0110]|[a-z\u0111])\s*\)?\s*(?:=.*)?$/u;

function isNumberRow(sheet: FormSheet, row: number, left: number, right: number): boolean {
  let filled = 0;
  let last = -1;
  let rising = 0;
  let letters = 0;
  for (let column = left; column <= right; column++) {
    const text = sheet.text(row, column).trim();
    if (text === '') continue;
    if (!NUMBER.test(text) && !/^\(?\d{1,2}\)?\s*=/.test(text)) return false;
    filled += 1;
    const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
    // "A | B | C | 1"
    if (Number.isNaN(number)) letters += 1;
    else {
      if (number > last) rising += 1;
      last = number;
    }
  }
  return filled >= 3 && filled * 2 > right - left && (rising >= 2 || (rising === 1 && letters > 1));
}

function columnsOf(
  sheet: FormSheet,
  region: Region,
  levels: readonly number[],
  numberRow: number,
  bodyTop: number,
): FormColumn[] {
  const axis = columnAxis(sheet.map, blockOf(sheet, { ...region, levels, bodyTop }), []);
  const columns: FormColumn[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const cells: number[] = [];
    for (
      let at = axis.innermost[column - region.left] ?? -1;
      at >= 0;
      at = axis.parents.get(at) ?? -1
    )
      cells.unshift(at);
    const path = cells.map((at) => {
      const row = Math.floor(at / sheet.map.columns);
      return { row, text: sheet.text(row, at % sheet.map.columns) };
    });
    const numbered = numberRow < 0 ? '' : sheet.text(numberRow, column).replace(/\s+/g, '');
    const [, number, formula] = /^\(?(\w{1,2})\)?(?:=(.+))?$/.exec(numbered) ?? [];
    const named = kindOf(
      sheet,
      column,
      path.map(({ text }) => text),
      region,
      bodyTop,
      columns,
    );
    columns.push({
      column,
      path,
      ...named,
      ...(number ? { number } : {}),
      ...(formula ? { formula } : {}),
    });
  }
  return columns;
}

/** The part of a form's table in which anything shows, as a table of a workbook is seen. */
export function blockOf(
  sheet: FormSheet,
  table: Pick<FormTable, 'top' | 'bottom' | 'left' | 'right' | 'levels' | 'bodyTop'>,
): Block {
  const { top, bottom, left, right, levels, bodyTop } = table;
  return {
    top,
    left,
    right,
    levels,
    under: [],
    bodyTop,
    bodyBottom: Math.min(bottom, sheet.map.rows - 1),
    repeated: new Set(),
    figureColumns: new Set(),
    titles: [],
    notes: [],
    signatures: [],
  };
}
