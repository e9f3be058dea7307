/**
 * Real .xlsx bytes out of sheets that are shown inside a test as small tables:
 *
 *     const bytes = await book([{ name: 'Thôn Một', at: 'C7', merges: ['C7:C8'], rows: [['STT', 'Số hộ'], [null, 412]] }]);
 *
 * Every address in a sheet's description (merges, fonts, hidden rows) is the one an officer would see in Excel:
 * rows count from 1 and columns are letters, whatever `at` says.
 */
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { areaFromA1, areaToA1, columnIndex, fromA1, type Area } from '../../src/domain/address';
import { detail, type CellDetail, type CellSpec, type Look } from './cell';
import { printNames, printOf, styleOf, type PrintSpec } from './look';
import { markErrorResults } from './package';

export { grid, type CellDetail, type CellSpec, type Look } from './cell';
export type { PrintSpec } from './look';

type RowDefs = NonNullable<WriteSheet['rowDefs']>;

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellSpec[])[];
  /** Where the first cell of `rows` goes; "A1" when absent. */
  readonly at?: string;
  /** "B3:D3" */
  readonly merges?: readonly string[];
  /** Hidden by hand. */
  readonly hiddenRows?: readonly number[];
  /** Hidden by the filter in `filter`. */
  readonly filteredRows?: readonly number[];
  /** The area with filter arrows; made up from the rows when only `filteredRows` is given. */
  readonly filter?: string;
  /** Rows of a collapsed outline group. */
  readonly collapsedRows?: readonly number[];
  /** Rows of an open outline group. */
  readonly groupedRows?: readonly number[];
  /** "D" */
  readonly hiddenColumns?: readonly string[];
  /** By column ("D"), cell or area ("D5:F9"): the font's name. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** By column, cell or area: the number format in en-US form. */
  readonly formats?: Readonly<Record<string, string>>;
  /** By column, cell or area: any look; later entries win, and what a cell says itself wins over all. */
  readonly looks?: Readonly<Record<string, Look>>;
  /** By column letter, in characters. */
  readonly widths?: Readonly<Record<string, number>>;
  /** By row, in points. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly baseFont?: string;
  readonly baseSize?: number;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly protected?: boolean;
  /** Rows and columns that stay while scrolling. */
  readonly freeze?: readonly [rows: number, columns: number];
  readonly print?: PrintSpec;
  readonly gridLines?: boolean;
  readonly tabColor?: string;
}

export interface BookOptions {
  /** name → "Sheet1!$A$1:$C$9" */
  readonly names?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  readonly structureLocked?: boolean;
  readonly title?: string;
}

/** One fixed moment, so that the same sheets always give the same bytes. */
const MOMENT = new Date('2025-01-01T00:00:00Z');

/** @throws Error when a cell, an area or a sheet name is not one that Excel has */
export async function book(
  sheets: readonly SheetSpec[],
  options: BookOptions = {},
): Promise<Uint8Array> {
  const namedRanges = [
    ...Object.entries(options.names ?? {}).map(([name, range]) => ({ name, range })),
    ...sheets.flatMap((sheet) => (sheet.print ? printNames(sheet.name, sheet.print) : [])),
  ];
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    // A book opens on a sheet that can be seen: with a hidden one in front Excel shows an empty window.
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => (sheet.visibility ?? 'visible') === 'visible'),
    ),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: {
      created: MOMENT,
      modified: MOMENT,
      ...(options.title ? { title: options.title } : {}),
    },
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    ...(options.date1904 ? { dateSystem: '1904' as const } : {}),
    ...(options.structureLocked ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return markErrorResults(bytes);
}

function sheetOf(sheet: SheetSpec): WriteSheet {
  const base = { font: sheet.baseFont ?? 'Times New Roman', size: sheet.baseSize ?? 12 };
  const start = fromA1(sheet.at ?? 'A1');
  if (!start) throw new Error(`No address: ${sheet.at}`);
  const painters = paintersOf(sheet);
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, i) =>
    row.forEach((spec, j) => {
      const [r, c] = [start.row + i, start.column + j];
      const cell = detail(spec);
      const look = painters
        .filter((p) => inside(p.area, r, c))
        .reduce<Look>((all, p) => ({ ...all, ...p.look }), {});
      const worn: Look = { ...look, ...cell };
      const plainLook =
        !hasLook(worn) && sheet.baseFont === undefined && sheet.baseSize === undefined;
      if (cell.v === null && !cell.f && plainLook) return;
      cells.set(`${r},${c}`, {
        ...writtenCell(cell),
        ...(plainLook ? {} : { style: styleOf(worn, base) }),
      });
    }),
  );
  const filter = sheet.filter ?? (sheet.filteredRows ? aroundRows(sheet, start) : undefined);
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columnsOf(sheet),
    rowDefs: rowDefsOf(sheet),
    merges: (sheet.merges ?? []).map((range) => {
      const area = areaOf(range);
      return { startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right };
    }),
    ...(filter ? { autoFilter: { range: filter } } : {}),
    ...(sheet.visibility === 'hidden' ? { hidden: true } : {}),
    ...(sheet.visibility === 'very-hidden' ? { veryHidden: true } : {}),
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
    ...(sheet.freeze ? { freezePane: { rows: sheet.freeze[0], columns: sheet.freeze[1] } } : {}),
    ...(sheet.print ? printOf(sheet.print) : {}),
    view: {
      showGridLines: sheet.gridLines ?? true,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor } } : {}),
    },
  };
}

function writtenCell(cell: CellDetail): Partial<Cell> {
  const formula = cell.f?.replace(/^=/, '');
  return {
    value: formula ? null : cell.v,
    ...(formula ? { formula, ...(cell.v === null ? {} : { formulaResult: cell.v }) } : {}),
    ...(cell.comment ? { comment: { text: cell.comment } } : {}),
  };
}

function hasLook(look: Look): boolean {
  const { v: _value, f: _formula, comment: _comment, ...rest } = look as CellDetail;
  return Object.values(rest).some((value) => value !== undefined);
}

function paintersOf(sheet: SheetSpec): { area: Area; look: Look }[] {
  const painter = (range: string, look: Look) => ({ area: areaOf(range), look });
  return [
    ...Object.entries(sheet.looks ?? {}).map(([range, look]) => painter(range, look)),
    ...Object.entries(sheet.fonts ?? {}).map(([range, font]) => painter(range, { font })),
    ...Object.entries(sheet.formats ?? {}).map(([range, format]) => painter(range, { format })),
  ];
}

function areaOf(range: string): Area {
  const columns = /^([A-Z]{1,3})(?::([A-Z]{1,3}))?$/.exec(range);
  if (columns) {
    return {
      top: 0,
      bottom: 1_048_575,
      left: columnIndex(columns[1]!),
      right: columnIndex(columns[2] ?? columns[1]!),
    };
  }
  const area = areaFromA1(range);
  if (!area) throw new Error(`No area: ${range}`);
  return area;
}

function inside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function columnsOf(sheet: SheetSpec): { width?: number; hidden?: boolean }[] {
  const columns: { width?: number; hidden?: boolean }[] = [];
  const at = (letters: string) => {
    const index = columnIndex(letters);
    while (columns.length <= index) columns.push({});
    return columns[index]!;
  };
  for (const [letters, width] of Object.entries(sheet.widths ?? {})) at(letters).width = width;
  for (const letters of sheet.hiddenColumns ?? []) at(letters).hidden = true;
  return columns;
}

function rowDefsOf(sheet: SheetSpec): RowDefs {
  const defs: RowDefs = new Map();
  const merge = (
    row: number,
    def: { height?: number; hidden?: boolean; outlineLevel?: number; collapsed?: boolean },
  ) => defs.set(row - 1, { ...defs.get(row - 1), ...def });
  for (const [row, height] of Object.entries(sheet.heights ?? {})) merge(Number(row), { height });
  for (const row of [...(sheet.hiddenRows ?? []), ...(sheet.filteredRows ?? [])])
    merge(row, { hidden: true });
  for (const row of sheet.groupedRows ?? []) merge(row, { outlineLevel: 1 });
  for (const row of sheet.collapsedRows ?? []) {
    merge(row, { outlineLevel: 1, hidden: true });
    if (!sheet.collapsedRows!.includes(row + 1)) merge(row + 1, { collapsed: true });
  }
  return defs;
}

/** The filter of a sheet whose description only says which rows it hides. */
function aroundRows(sheet: SheetSpec, start: { row: number; column: number }): string {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  return areaToA1({
    top: start.row,
    left: start.column,
    bottom: start.row + sheet.rows.length - 1,
    right: start.column + width - 1,
  });
}
