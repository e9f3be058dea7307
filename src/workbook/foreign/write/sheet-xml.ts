/** A sheet part. */
import { areaToA1, columnLetters, toA1 } from '../../../domain/address';
import { WorkbookError } from '../../port';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/limits';
import { attribute, cellText, content } from '../../xlsx/write/xml-text';
import type { ForeignBook, ForeignCell, ForeignPage, ForeignRow, ForeignSheet } from '../model';
import { Bytes } from './bytes';
import type { StringTable } from './string-table';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * @throws WorkbookError 'damaged' for rows or cells out of order, 'too-large' for places that no
 * sheet has
 */
export function sheetXml(sheet: ForeignSheet, book: ForeignBook, strings: StringTable): Uint8Array {
  const out = new Bytes();
  const fits = sheet.page?.fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  out.ascii(
    `${HEAD}<worksheet xmlns="${MAIN}">${fits}${viewXml(sheet)}${columnsXml(sheet)}<sheetData>`,
  );
  const writer = new RowWriter(out, book, strings);
  for (const row of sheet.rows) writer.write(row);
  out.ascii('</sheetData>');
  if (sheet.protected) out.ascii('<sheetProtection sheet="1"/>');
  if (sheet.filter) out.ascii(`<autoFilter ref="${areaToA1(sheet.filter)}"/>`);
  if (sheet.merges.length > 0) {
    const merges = sheet.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
    out.ascii(`<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`);
  }
  if (sheet.page) out.ascii(pageXml(sheet.page));
  out.ascii('</worksheet>');
  return out.finish();
}

/** A4 always, as everything that an office here prints. */
function pageXml({ landscape, fit, scale }: ForeignPage): string {
  const size = fit
    ? ` fitToWidth="${fit.width}" fitToHeight="${fit.height}"`
    : scale === 100
      ? ''
      : ` scale="${scale}"`;
  return `<pageSetup paperSize="9"${size} orientation="${landscape ? 'landscape' : 'portrait'}"/>`;
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

class RowWriter {
  private last = -1;
  /** The start of a cell by its column, and the mark of its style. */
  private readonly starts: string[] = [];
  private readonly styles: readonly string[];

  constructor(
    private readonly out: Bytes,
    book: ForeignBook,
    private readonly strings: StringTable,
  ) {
    this.styles = book.styles.map((_, index) => (index === 0 ? '' : ` s="${index}"`));
  }

  write({ row, height, hidden, outlineLevel, collapsed, cells }: ForeignRow): void {
    if (row <= this.last) throw new WorkbookError('damaged', 'row order');
    if (row >= MAX_ROWS) throw new WorkbookError('too-large', 'rows');
    this.last = row;
    const { out } = this;
    out.ascii(`<row r="${row + 1}"`);
    if (height !== null) out.ascii(` ht="${height}" customHeight="1"`);
    if (hidden) out.ascii(' hidden="1"');
    if (outlineLevel > 0) out.ascii(` outlineLevel="${outlineLevel}"`);
    if (collapsed) out.ascii(' collapsed="1"');
    out.ascii('>');
    let last = -1;
    const place = `${row + 1}"`;
    for (const cell of cells) {
      if (cell.column <= last) throw new WorkbookError('damaged', 'cell order');
      if (cell.column >= MAX_COLUMNS) throw new WorkbookError('too-large', 'columns');
      last = cell.column;
      this.cell(cell, place);
    }
    out.ascii('</row>');
  }

  private cell({ column, style, value, formula, runs }: ForeignCell, place: string): void {
    const { out } = this;
    out.ascii((this.starts[column] ??= `<c r="${columnLetters(column)}`));
    out.ascii(place);
    out.ascii(this.styles[style] ?? '');
    if (value === null && formula === undefined) return out.ascii('/>');
    if (typeof value === 'number') out.ascii('>');
    else if (typeof value === 'boolean') out.ascii(' t="b">');
    else if (typeof value === 'string') out.ascii(formula === undefined ? ' t="s">' : ' t="str">');
    else out.ascii(value === null ? '>' : ' t="e">');
    if (formula !== undefined) out.text(`<f>${content(formula)}</f>`);
    if (value !== null) {
      out.ascii('<v>');
      if (typeof value === 'number') out.ascii(String(value));
      else if (typeof value === 'boolean') out.ascii(value ? '1' : '0');
      else if (typeof value === 'object') out.ascii(attribute(value.error));
      else if (formula === undefined) out.ascii(String(this.strings.index(value, runs)));
      else out.text(cellText(value));
      out.ascii('</v>');
    }
    out.ascii('</c>');
  }
}
