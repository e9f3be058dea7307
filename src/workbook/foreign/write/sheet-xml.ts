/** A sheet part. */
import { areaToA1, columnLetters, toA1 } from '../../../domain/address';
import { WorkbookError } from '../../port';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/limits';
import { attribute, cellText, content } from '../../xlsx/write/xml-text';
import type { ForeignBook, ForeignCell, ForeignRow, ForeignSheet } from '../model';
import type { StringTable } from './string-table';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @throws WorkbookError 'damaged' for rows or cells out of order, 'too-large' for places that no sheet has */
export function sheetXml(sheet: ForeignSheet, book: ForeignBook, strings: StringTable): string {
  const pieces = [`${HEAD}<worksheet xmlns="${MAIN}">`, viewXml(sheet), columnsXml(sheet)];
  pieces.push('<sheetData>');
  let last = -1;
  for (const row of sheet.rows) {
    if (row.row <= last) throw new WorkbookError('damaged', 'row order');
    last = row.row;
    pieces.push(rowXml(row, book, strings));
  }
  if (last >= MAX_ROWS) throw new WorkbookError('too-large', 'rows');
  pieces.push('</sheetData>');
  if (sheet.protected) pieces.push('<sheetProtection sheet="1"/>');
  if (sheet.filter) pieces.push(`<autoFilter ref="${areaToA1(sheet.filter)}"/>`);
  if (sheet.merges.length > 0) {
    const merges = sheet.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
    pieces.push(`<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`);
  }
  pieces.push('</worksheet>');
  return pieces.join('');
}

function viewXml({ frozen: { rows, columns }, gridLines }: ForeignSheet): string {
  const split = rows > 0 || columns > 0;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return (
    `<sheetViews><sheetView${gridLines ? '' : ' showGridLines="0"'} workbookViewId="0">` +
    (split
      ? `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}` +
        ` topLeftCell="${toA1(rows, columns)}" activePane="${pane}" state="frozen"/>`
      : '') +
    '</sheetView></sheetViews>'
  );
}

function columnsXml({ columns }: ForeignSheet): string {
  const known = columns.filter(({ first, last }) => first <= last && first < MAX_COLUMNS);
  if (known.length === 0) return '';
  const sorted = [...known].sort((a, b) => a.first - b.first);
  const parts = sorted.map(
    ({ first, last, width, hidden }) =>
      `<col min="${first + 1}" max="${Math.min(last, MAX_COLUMNS - 1) + 1}"` +
      (width === null ? ' width="9.14"' : ` width="${width}" customWidth="1"`) +
      `${hidden ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${parts.join('')}</cols>`;
}

function rowXml(row: ForeignRow, book: ForeignBook, strings: StringTable): string {
  const { height, hidden, outlineLevel, collapsed, cells } = row;
  const attributes =
    (height === null ? '' : ` ht="${height}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : '') +
    (outlineLevel > 0 ? ` outlineLevel="${outlineLevel}"` : '') +
    (collapsed ? ' collapsed="1"' : '');
  const number = row.row + 1;
  let xml = `<row r="${number}"${attributes}>`;
  let last = -1;
  for (const cell of cells) {
    if (cell.column <= last) throw new WorkbookError('damaged', 'cell order');
    last = cell.column;
    xml += cellXml(cell, number, book, strings);
  }
  if (last >= MAX_COLUMNS) throw new WorkbookError('too-large', 'columns');
  return `${xml}</row>`;
}

function cellXml(
  cell: ForeignCell,
  row: number,
  { styles }: ForeignBook,
  strings: StringTable,
): string {
  const { value, formula, runs } = cell;
  const style = styles[cell.style] === undefined ? 0 : cell.style;
  const start = `<c r="${columnLetters(cell.column)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
  const typed = formula === undefined ? '' : `<f>${content(formula)}</f>`;
  if (value === null) return typed === '' ? `${start}/>` : `${start}>${typed}</c>`;
  if (typeof value === 'number') return `${start}>${typed}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${typed}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object')
    return `${start} t="e">${typed}<v>${attribute(value.error)}</v></c>`;
  if (formula === undefined) return `${start} t="s"><v>${strings.index(value, runs)}</v></c>`;
  return `${start} t="str">${typed}<v>${cellText(value)}</v></c>`;
}
