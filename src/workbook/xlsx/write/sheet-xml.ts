/** A plan as a sheet part. */
import { areaToA1, columnLetters, toA1 } from '../../../domain/address';
import { isLiteral, type PlanCell, type SheetPlan } from '../../plan';
import { WorkbookError } from '../../port';
import { MAX_CELL_CHARACTERS } from '../limits';
import { concat } from '../../package/codec';
import { fileWidth } from './font-metrics';
import { pageXml } from './page-xml';
import type { AppendedStyles } from './styles-append';
import { validationsXml } from './validations-xml';
import { cellText, content } from './xml-text';

export interface SheetNamespaces {
  readonly main: string;
  readonly relationships: string;
}

/**
 * The part in UTF-8. A long list is encoded stretch by stretch: as one text it would take several
 * times its length.
 * @throws RangeError for a number or place that no cell can have, WorkbookError 'payload' for a
 * text that no cell can hold
 */
export function sheetXml(
  plan: SheetPlan,
  styles: AppendedStyles,
  namespaces: SheetNamespaces,
): Uint8Array {
  const rows = rowsOf(plan);
  const head =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    (plan.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<dimension ref="${dimensionOf(rows)}"/>` +
    viewXml(plan) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(plan, styles) +
    '<sheetData>';
  const foot =
    '</sheetData>' +
    mergesXml(plan) +
    validationsXml(plan.validations ?? [], '') +
    (plan.page ? pageXml(plan.page, '') : '') +
    '</worksheet>';
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = head;
  for (const row of rowXmls(plan, rows, styles)) {
    text += row;
    if (text.length < STRETCH) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  pieces.push(encoder.encode(text + foot));
  return concat(pieces);
}

/** Characters that are encoded at one go. */
const STRETCH = 64 * 1024;

type Rows = ReadonlyMap<number, readonly PlanCell[]>;

/**
 * Cells by row and column. All cells of a merge are written, in the look of its first one: the
 * lines around a merged area are drawn by the cells at its edges.
 */
function rowsOf(plan: SheetPlan): Rows {
  const rows = new Map<number, PlanCell[]>();
  const put = (cell: PlanCell) => {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  };
  const at = (row: number, column: number) => rows.get(row)?.find((cell) => cell.column === column);
  plan.cells.forEach(put);
  for (const { top, left, bottom, right } of plan.merges) {
    const style = at(top, left)?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!at(row, column)) put({ row, column, value: null, style });
      }
    }
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

function dimensionOf(rows: Rows): string {
  if (rows.size === 0) return 'A1';
  const area = { top: Infinity, bottom: 0, left: Infinity, right: 0 };
  for (const [number, row] of rows) {
    area.top = Math.min(area.top, number);
    area.bottom = Math.max(area.bottom, number);
    area.left = Math.min(area.left, row[0]?.column ?? Infinity);
    area.right = Math.max(area.right, row.at(-1)?.column ?? 0);
  }
  return areaToA1(area);
}

function viewXml({ freeze }: SheetPlan): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0))
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${toA1(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columnWidths }: SheetPlan, { baseFont }: AppendedStyles): string {
  if (columnWidths.length === 0) return '';
  const columns = columnWidths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${fileWidth(width, baseFont)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function* rowXmls(plan: SheetPlan, rows: Rows, styles: AppendedStyles): Generator<string> {
  const numbers = Array.from(new Set([...rows.keys(), ...plan.rowHeights.keys()])).sort(
    (a, b) => a - b,
  );
  for (const number of numbers) {
    const height = plan.rowHeights.get(number);
    let xml = `<row r="${number + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    for (const cell of rows.get(number) ?? []) xml += cellXml(cell, styles);
    yield `${xml}</row>`;
  }
}

function cellXml(cell: PlanCell, styles: AppendedStyles): string {
  const { row, column, value, formula } = cell;
  const start = `<c r="${columnLetters(column)}${row + 1}" s="${styles.index(cell.style, isLiteral(cell))}"`;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('a cell holds finite numbers');
  if (typeof value === 'string' && value.length > MAX_CELL_CHARACTERS)
    throw new WorkbookError('payload', 'text longer than a cell');
  if (formula !== undefined) {
    const source = `<f>${content(formula.replace(/^=/, ''))}</f>`;
    if (value === null) return `${start}>${source}</c>`;
    return typeof value === 'string'
      ? `${start} t="str">${source}<v>${cellText(value)}</v></c>`
      : `${start}>${source}<v>${value}</v></c>`;
  }
  if (value === null) return `${start}/>`;
  // Texts stay in the sheet itself, so that the workbook's shared strings are left alone.
  if (typeof value === 'string')
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  return `${start}><v>${value}</v></c>`;
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`).join('')}</mergeCells>`;
}
