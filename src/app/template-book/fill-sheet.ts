/**
 * Lays out a sheet that an officer fills in: head, header of several levels, rows with cells for
 * typing and cells that compute.
 */
import { communeWithKind } from '../../domain/commune-name';
import { FONT, SheetBuilder } from '../../report/builder';
import { headerCells } from '../../report/header';
import { lineCount, mergedRoom, rowHeight } from '../../report/measure';
import { templateBookWords as words } from './words';
import type { PlanStyle, PlanValidation, SheetPlan } from '../../workbook/plan';
import type { TemplateOptions } from './options';

/** Cells for typing are yellow, cells that compute are grey. */
const INPUT_FILL = 'FFF9E5';
const COMPUTED_FILL = 'F2F2F2';
const HEADER_FILL = 'E7EEF7';
const SIZE = 11;

export interface FillColumn {
  /** From the top level down; neighbours that share a beginning are merged over it. */
  readonly header: readonly string[];
  readonly width: number;
  readonly align?: PlanStyle['horizontal'];
  readonly format?: string;
  /** What Excel asks for in the cells for typing. */
  readonly ask?: {
    readonly type: PlanValidation['type'];
    readonly choices?: readonly string[];
    readonly min?: number;
    readonly max?: number;
    readonly words: readonly string[];
  };
  /** "3=2/1*100", printed under the header; counted unless given. */
  readonly number?: string;
}

/** A text or number that stands there, a formula without its "=", or a cell for typing. */
export type FillCell =
  { readonly value: string | number } | { readonly formula: string } | 'input' | 'blank';

export interface FillRow {
  readonly cells: readonly FillCell[];
  readonly bold?: boolean;
}

export interface FillSheet {
  readonly sheet: keyof typeof words.sheets;
  readonly title: string;
  readonly unit?: string;
  readonly columns: readonly FillColumn[];
  /** Row addresses inside formulas are only known once the head is laid out. */
  readonly rows: (firstRow: number) => readonly FillRow[];
  readonly frozenColumns: number;
}

/** Rows above the header: who, title, hint, unit. */
const HEAD_ROWS = 4;

export function fillSheet({ commune }: TemplateOptions, sheet: FillSheet): SheetPlan {
  const builder = new SheetBuilder();
  const widths = sheet.columns.map((column) => column.width);
  writeHead(builder, commune, sheet, widths);
  const depth = Math.max(...sheet.columns.map((column) => column.header.length));
  const numberRow = HEAD_ROWS + depth;
  writeHeader(builder, sheet.columns, widths, depth);
  const first = numberRow + 1;
  const rows = sheet.rows(first);
  const typed = new Map<number, number[]>();
  rows.forEach((row, index) => {
    let lines = 1;
    row.cells.forEach((cell, at) => {
      const column = sheet.columns[at]!;
      const style = styleOf(column, cell, row.bold ?? false);
      const text = typeof cell === 'object' && 'value' in cell ? String(cell.value) : '';
      lines = Math.max(lines, lineCount(text, mergedRoom([widths[at]!]), SIZE, row.bold));
      builder.put(
        first + index,
        at,
        typeof cell === 'object' ? ('value' in cell ? cell.value : '') : null,
        style,
        typeof cell === 'object' && 'formula' in cell ? `=${cell.formula}` : undefined,
      );
      if (cell === 'input') typed.set(at, [...(typed.get(at) ?? []), first + index]);
    });
    builder.rowHeights.set(first + index, Math.max(19, rowHeight(lines, SIZE, 4)));
  });
  const bottom = first + rows.length - 1;
  return {
    ...builder.collected(),
    name: words.sheets[sheet.sheet],
    columnWidths: widths,
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 15, left: 20, right: 15, header: 10, footer: 8 },
      repeatRows: [HEAD_ROWS, numberRow],
      printArea: { top: 0, left: 0, bottom, right: widths.length - 1 },
      footer: { center: `&"${FONT},Regular"&11&P/&N` },
    },
    freeze: { rows: first, columns: sheet.frozenColumns },
    validations: validationsOf(sheet.columns, typed),
    tag: null,
  };
}

/** Empty as long as none of the cells holds a number, so that a blank form shows no zeros. */
export function sumFormula(range: string): string {
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}

export function rateFormula(part: string, whole: string): string {
  return `IF(AND(COUNT(${part},${whole})=2,${whole}<>0),ROUND(${part}/${whole}*100,2),"")`;
}

/** Who issues the sheets. @param commune its name, null while nobody has said it */
export function issuerLine(commune: string | null): string {
  return words.issuer(commune === null ? null : communeWithKind(commune));
}

function writeHead(
  builder: SheetBuilder,
  commune: string | null,
  sheet: FillSheet,
  widths: readonly number[],
): void {
  const center = 'center' as const;
  builder.line(0, issuerLine(commune), widths, { size: 12, bold: true });
  builder.line(1, sheet.title, widths, { size: 14, bold: true, horizontal: center });
  builder.line(2, words.hint, widths, { size: 11, italic: true, horizontal: center });
  builder.line(3, sheet.unit ?? '', widths, { size: 11, italic: true, horizontal: 'right' });
}

function writeHeader(
  builder: SheetBuilder,
  columns: readonly FillColumn[],
  widths: readonly number[],
  depth: number,
): void {
  const style = { horizontal: 'center' as const, wrap: true, border: true };
  const heights = new Map<number, number>();
  const paths = columns.map(({ header }) => header);
  for (const { area, text } of headerCells(paths, HEAD_ROWS, HEAD_ROWS + depth)) {
    builder.span(area, text, { ...style, size: SIZE, bold: true, fill: HEADER_FILL });
    const room = mergedRoom(widths.slice(area.left, area.right + 1));
    const needed = rowHeight(lineCount(text, room, SIZE, true), SIZE, 6);
    heights.set(
      area.bottom,
      Math.max(heights.get(area.bottom) ?? 20, Math.ceil(needed / (area.bottom - area.top + 1))),
    );
  }
  for (const [row, height] of heights) builder.rowHeights.set(row, height);
  columns.forEach((column, at) => {
    const label = column.number ?? `(${at + 1})`;
    builder.put(HEAD_ROWS + depth, at, label, { ...style, size: 9, italic: true });
  });
  builder.rowHeights.set(HEAD_ROWS + depth, 16);
}

function styleOf(
  column: FillColumn,
  cell: FillCell,
  bold: boolean,
): Partial<PlanStyle> & { size: number } {
  const fill =
    cell === 'input'
      ? INPUT_FILL
      : typeof cell === 'object' && 'formula' in cell
        ? COMPUTED_FILL
        : undefined;
  return {
    size: SIZE,
    border: true,
    wrap: true,
    horizontal: column.align ?? 'left',
    format:
      typeof cell === 'object' && 'value' in cell && typeof cell.value === 'string'
        ? '@'
        : (column.format ?? 'General'),
    ...(bold ? { bold: true } : {}),
    ...(fill ? { fill } : {}),
  };
}

/** One rule for each unbroken stretch of cells for typing. */
function validationsOf(
  columns: readonly FillColumn[],
  typed: ReadonlyMap<number, readonly number[]>,
): PlanValidation[] {
  return [...typed].flatMap(([at, rows]) => {
    const { ask } = columns[at]!;
    if (!ask) return [];
    const [title = '', message = ''] = ask.words;
    return stretches(rows).map(([top, bottom]) => ({
      area: { top, bottom, left: at, right: at },
      type: ask.type,
      title,
      message,
      ...(ask.choices ? { choices: ask.choices } : {}),
      ...(ask.min === undefined ? {} : { min: ask.min }),
      ...(ask.max === undefined ? {} : { max: ask.max }),
    }));
  });
}

function stretches(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const open = found.at(-1);
    if (open && open[1] === row - 1) open[1] = row;
    else found.push([row, row]);
  }
  return found;
}
