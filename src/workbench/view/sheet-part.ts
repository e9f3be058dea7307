/** Widths, heights and the style of each cell of a sheet part, values aside. */
import { PLAIN_PAGE, type PageLooks } from './sheet-frame';
import { attributesOf, isOn, XmlScanner } from '../../workbook/package/xml-scanner';

const MAX_COLUMN_PIXELS = 1200;

/**
 * A width in characters, as the screen shows it with the workbook's usual font.
 * @param digit pixels of a digit of that font
 */
export function pixelsOfWidth(width: number, digit: number): number {
  return Math.min(
    MAX_COLUMN_PIXELS,
    Math.max(0, Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit)),
  );
}

/**
 * How wide a digit is, in parts of the font's size: seven pixels of Calibri 11, eight of Times 12.
 */
export function pixelsOfDigit(font: string | null, points: number): number {
  const wide = /times|cambria|serif|vntime/i.test(font ?? '')
    ? 0.5
    : /arial|helvetica|verdana|tahoma|vnarial/i.test(font ?? '')
      ? 0.556
      : 0.507;
  return Math.max(1, Math.round(((points * 4) / 3) * wide));
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

/** @param lastRow rows beyond it are not looked at */
export async function readSheetPart(
  pieces: AsyncIterable<string>,
  lastRow: number,
  digit = 7,
): Promise<SheetPart> {
  const reader = new SheetPart(lastRow, digit);
  const scanner = new XmlScanner(reader);
  for await (const piece of pieces) scanner.feed(piece);
  scanner.end();
  return reader;
}

/** What is read of a part, in pixels. */
export class SheetPart {
  readonly widths = new Map<number, number>();
  defaultWidth: number;
  readonly heights = new Map<number, number>();
  defaultHeight = 20;
  gridLines = true;
  frozen = { rows: 0, columns: 0 };
  readonly breaks: number[] = [];
  /** Style index by column, by row; a cell that the file does not hold has none. */
  readonly styles = new Map<number, (number | undefined)[]>();
  /** The last row and column that the file holds a cell for. */
  bottom = -1;
  right = -1;
  private row = -1;
  private column = -1;
  private inRowBreaks = false;

  page: PageLooks = PLAIN_PAGE;

  constructor(
    private readonly lastRow: number,
    private readonly digit: number,
  ) {
    this.defaultWidth = pixelsOfWidth(9.14, digit);
  }

  open(name: string, source: string, depth: number): void {
    if (depth === 2 && name === 'row') this.openRow(attributesOf(source));
    else if (depth === 3 && name === 'c') this.openCell(attributesOf(source));
    else if (depth === 3 && name === 'pane') this.openPane(attributesOf(source));
    // A break is named by the row above it, counted from 1.
    else if (depth === 2 && name === 'brk' && this.inRowBreaks)
      this.breaks.push(Number(attributesOf(source).id));
    else if (depth === 1 && name === 'pageMargins') this.openMargins(attributesOf(source));
    else if (depth === 1 && name === 'pageSetup') this.openSetup(attributesOf(source));
    else if (depth === 2 && name === 'pageSetUpPr')
      this.page = { ...this.page, fits: isOn(attributesOf(source).fitToPage) };
    else if (depth === 1 && name.endsWith('Breaks')) this.inRowBreaks = name === 'rowBreaks';
    else if (depth === 2 && name === 'col') this.openColumns(attributesOf(source));
    else if (depth === 2 && name === 'sheetView')
      this.gridLines =
        attributesOf(source).showGridLines === undefined ||
        isOn(attributesOf(source).showGridLines);
    else if (depth === 1 && name === 'sheetFormatPr') {
      const { defaultRowHeight, defaultColWidth } = attributesOf(source);
      if (Number(defaultRowHeight) > 0)
        this.defaultHeight = pixelsOfPoints(Number(defaultRowHeight));
      if (Number(defaultColWidth) > 0)
        this.defaultWidth = pixelsOfWidth(Number(defaultColWidth), this.digit);
    }
  }

  private openMargins(attributes: Record<string, string>): void {
    const millimetres = (side: string): number => Math.max(0, Number(attributes[side]) || 0) * 25.4;
    this.page = {
      ...this.page,
      margins: {
        top: millimetres('top'),
        bottom: millimetres('bottom'),
        left: millimetres('left'),
        right: millimetres('right'),
      },
    };
  }

  private openSetup({ orientation, scale }: Record<string, string>): void {
    const percent = Number(scale) || 100;
    this.page = {
      ...this.page,
      landscape: orientation === 'landscape',
      scale: Math.min(4, Math.max(0.1, percent / 100)),
    };
  }

  private openPane({ state, xSplit, ySplit }: Record<string, string>): void {
    if (state === 'frozen' || state === 'frozenSplit')
      this.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  }

  private openColumns({ min, max, width, hidden }: Record<string, string>): void {
    const pixels = isOn(hidden)
      ? 0
      : width === undefined
        ? this.defaultWidth
        : pixelsOfWidth(Number(width), this.digit);
    // A file may give one width to all columns up to the last one; those without cells are never
    // drawn.
    const last = Math.min(Number(max), 1024);
    for (let column = Math.max(1, Number(min)); column <= last; column += 1)
      this.widths.set(column - 1, pixels);
  }

  private openRow({ r, ht, hidden }: Record<string, string>): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (this.row > this.lastRow) return;
    if (isOn(hidden)) this.heights.set(this.row, 0);
    else if (ht !== undefined) this.heights.set(this.row, pixelsOfPoints(Number(ht)));
  }

  private openCell({ r, s }: Record<string, string>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.row > this.lastRow) return;
    let row = this.styles.get(this.row);
    if (!row) this.styles.set(this.row, (row = []));
    row[this.column] = s === undefined ? 0 : Number(s);
    this.bottom = Math.max(this.bottom, this.row);
    this.right = Math.max(this.right, this.column);
  }
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
