/**
 * Reads a workbook that Excel 2003, or a system after its manner, wrote as XML, mostly under the
 * name .xls.
 */
import type { Area } from '../../../domain/address';
import { WorkbookError, type CellValue, type OriginLoss, type SheetVisibility } from '../../port';
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from '../../xlsx/limits';
import { attributesOf, scanXml, type XmlHandler } from '../../package/xml-scanner';
import type { ForeignBook, ForeignCell, ForeignColumns, ForeignRow, ForeignSheet } from '../model';
import { serialOf } from '../ods/cell-value';
import { plainFormula } from '../plain-formula';
import { a1Formula } from './formula';
import { XmlStyles } from './styles';

type Attributes = Readonly<Record<string, string>>;

interface OpenSheet {
  readonly attributes: Attributes;
  readonly rows: ForeignRow[];
  readonly columns: ForeignColumns[];
  readonly merges: Area[];
  visibility: SheetVisibility;
  filter: Area | null;
}

const POINTS_PER_CHARACTER = 5.25;

/** @throws WorkbookError 'damaged', 'too-large' */
export function readXml(text: string): ForeignBook {
  const reader = new Reader();
  scanXml(text, reader);
  return reader.book();
}

class Reader implements XmlHandler {
  private readonly styles = new XmlStyles();
  private readonly sheets: OpenSheet[] = [];
  private readonly lost = new Set<OriginLoss>();
  private row: { attributes: Attributes; cells: ForeignCell[] } | null = null;
  private cell: { attributes: Attributes; type: string | null; text: string } | null = null;
  private inData = false;
  private inVisible = false;
  private nextRow = 0;
  private nextColumn = 0;
  private nextColumnLook = 0;

  open(written: string, source: string): void {
    const name = local(written);
    const attributes = localAttributes(source);
    const sheet = this.sheets[this.sheets.length - 1];
    if (name === 'Worksheet') this.startSheet(attributes);
    else if (!sheet) this.styles.open(name, attributes);
    else if (name === 'Column') this.addColumn(sheet, attributes);
    else if (name === 'Row') this.startRow(attributes);
    else if (name === 'Cell') this.startCell(attributes);
    else if (name === 'Data' && this.cell) {
      this.inData = true;
      this.cell.type = attributes['Type'] ?? 'String';
    } else if (name === 'Visible') this.inVisible = true;
    else if (name === 'AutoFilter') sheet.filter = areaOf(attributes['Range']);
  }

  text(text: string): void {
    const sheet = this.sheets[this.sheets.length - 1];
    if (this.inData && this.cell) this.cell.text += text;
    else if (this.inVisible && sheet && text.trim() === 'SheetHidden') sheet.visibility = 'hidden';
    else if (this.inVisible && sheet && text.trim() === 'SheetVeryHidden')
      sheet.visibility = 'very-hidden';
  }

  close(written: string): void {
    const name = local(written);
    const sheet = this.sheets[this.sheets.length - 1];
    if (name === 'Data') this.inData = false;
    else if (name === 'Visible') this.inVisible = false;
    else if (name === 'Cell' && sheet) this.endCell(sheet);
    else if (name === 'Row' && sheet) this.endRow(sheet);
  }

  book(): ForeignBook {
    const names = new Set(this.sheets.map(({ attributes }) => attributes['Name'] ?? ''));
    return {
      kind: 'xml',
      date1904: false,
      fonts: this.styles.fonts,
      styles: this.styles.all,
      sheets: this.sheets.map((sheet) => this.finished(sheet, names)),
      lost: [...this.lost],
    };
  }

  private finished(sheet: OpenSheet, names: ReadonlySet<string>): ForeignSheet {
    const { attributes, rows, columns, merges, visibility, filter } = sheet;
    return {
      name: attributes['Name'] ?? '',
      visibility,
      protected: attributes['Protected'] === '1',
      rows: rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          if (cell.formula === undefined) return cell;
          const formula = plainFormula(cell.formula, names) ?? undefined;
          if (formula === undefined) this.lost.add('formulas');
          return { ...cell, formula };
        }),
      })),
      columns,
      merges,
      filter,
      frozen: { rows: 0, columns: 0 },
      gridLines: true,
    };
  }

  private startSheet(attributes: Attributes): void {
    if (this.sheets.length >= MAX_SHEETS) throw new WorkbookError('too-large', 'sheets');
    this.sheets.push({
      attributes,
      rows: [],
      columns: [],
      merges: [],
      visibility: 'visible',
      filter: null,
    });
    this.nextRow = 0;
    this.nextColumnLook = 0;
  }

  private addColumn(sheet: OpenSheet, attributes: Attributes): void {
    const first = placeOf(attributes, this.nextColumnLook);
    const last = first + countOf(attributes['Span']);
    this.nextColumnLook = last + 1;
    const width = Number(attributes['Width'] ?? NaN);
    sheet.columns.push({
      first,
      last,
      width: Number.isFinite(width) ? Math.round((width / POINTS_PER_CHARACTER) * 100) / 100 : null,
      hidden: attributes['Hidden'] === '1',
    });
  }

  private startRow(attributes: Attributes): void {
    this.nextRow = placeOf(attributes, this.nextRow);
    this.row = { attributes, cells: [] };
    this.nextColumn = 0;
  }

  private startCell(attributes: Attributes): void {
    this.nextColumn = placeOf(attributes, this.nextColumn);
    this.cell = { attributes, type: null, text: '' };
  }

  private endCell(sheet: OpenSheet): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell || !row) return;
    const { attributes, type, text } = cell;
    const [across, down] = [countOf(attributes['MergeAcross']), countOf(attributes['MergeDown'])];
    const column = this.nextColumn;
    if (column + across >= MAX_COLUMNS || this.nextRow + down >= MAX_ROWS)
      throw new WorkbookError('damaged', 'place of a cell');
    if (across > 0 || down > 0)
      sheet.merges.push({
        top: this.nextRow,
        left: column,
        bottom: this.nextRow + down,
        right: column + across,
      });
    this.nextColumn = column + across + 1;
    const written = attributes['Formula'];
    const formula = written === undefined ? null : a1Formula(written, this.nextRow, column);
    if (written !== undefined && (formula === null || attributes['ArrayRange'] !== undefined))
      this.lost.add('formulas');
    row.cells.push({
      column,
      style: this.styles.index(attributes['StyleID'] ?? row.attributes['StyleID']),
      value: type === null ? null : valueOf(type, text),
      formula: attributes['ArrayRange'] === undefined ? (formula ?? undefined) : undefined,
    });
  }

  private endRow(sheet: OpenSheet): void {
    const { row } = this;
    this.row = null;
    if (!row) return;
    const span = countOf(row.attributes['Span']);
    if (this.nextRow + span >= MAX_ROWS) throw new WorkbookError('damaged', 'row number');
    const hidden = row.attributes['Hidden'] === '1';
    const height = Number(row.attributes['Height'] ?? NaN);
    for (let at = 0; at <= span && (at === 0 || hidden); at += 1)
      sheet.rows.push({
        row: this.nextRow + at,
        cells: at === 0 ? row.cells : [],
        height: Number.isFinite(height) && height > 0 && !hidden ? height : null,
        hidden,
        outlineLevel: 0,
        collapsed: false,
      });
    this.nextRow += span + 1;
  }
}

function valueOf(type: string, text: string): CellValue {
  const bare = text.trim();
  if (type === 'Number' && bare !== '' && Number.isFinite(Number(bare))) return Number(bare);
  if (type === 'Boolean') return bare === '1';
  if (type === 'Error') return { error: bare };
  if (type === 'DateTime') return serialOf(bare) ?? text;
  return text;
}

/** "R1C1:R9C3" */
function areaOf(range: string | undefined): Area | null {
  const match = /^R(\d{1,7})C(\d{1,5}):R(\d{1,7})C(\d{1,5})$/.exec(range ?? '');
  if (!match) return null;
  const [top, left, bottom, right] = match.slice(1).map((part) => Number(part) - 1);
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 };
}

function placeOf(attributes: Attributes, next: number): number {
  const told = attributes['Index'];
  if (told === undefined) return next;
  const place = Number(told) - 1;
  if (!Number.isInteger(place) || place < next) throw new WorkbookError('damaged', 'index');
  return place;
}

function countOf(text: string | undefined): number {
  const count = Number(text ?? 0);
  if (!Number.isInteger(count) || count < 0 || count > MAX_ROWS)
    throw new WorkbookError('damaged', 'span');
  return count;
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function localAttributes(source: string): Attributes {
  if (source.trim() === '') return {};
  return Object.fromEntries(
    Object.entries(attributesOf(source)).map(([name, value]) => [local(name), value]),
  );
}
