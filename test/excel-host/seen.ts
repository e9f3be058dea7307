/** A sheet as an officer sees and prints it, in one form for a file and for Excel, so that the two can be compared cell by cell. */
import { areaToA1, toA1 } from '../../src/domain/address';
import { Calculator, CellFault } from './calculate';
import type { HostBook, HostSheet, Style } from './model';

export interface SeenCell {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** Everything about the look, in one text. */
  readonly look: string;
}

export interface SeenSheet {
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly merges: readonly string[];
  /** Points, by row from 1. */
  readonly heights: Readonly<Record<string, number>>;
  /** Pixels, by column from 0. */
  readonly widths: Readonly<Record<string, number>>;
  readonly frozen: readonly [number, number];
  readonly tag: string | null;
  readonly page: Readonly<Record<string, unknown>> | null;
}

export interface Look {
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: string;
}

export const lookText = (look: Look): string =>
  [
    look.format,
    look.font,
    look.size,
    look.bold && 'bold',
    look.italic && 'italic',
    look.underline && 'underline',
    look.color,
    look.fill,
    look.horizontal,
    look.vertical,
    look.wrap && 'wrap',
    look.indent > 0 && `indent ${look.indent}`,
    look.borders,
  ]
    .filter((part) => part !== false && part !== '')
    .join(' | ');

const SIDES = ['bottom', 'left', 'right', 'top'] as const;

function lookOf(style: Style): string {
  return lookText({
    format: style.format,
    font: style.fontName,
    size: style.size,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline !== 'None',
    color: style.color.replace('#', ''),
    fill: style.fill.replace('#', ''),
    horizontal: style.horizontal.toLowerCase(),
    vertical: style.vertical.toLowerCase(),
    wrap: style.wrap,
    indent: style.indent,
    borders: SIDES.filter((side) => (style.borders[side]?.style ?? 'None') !== 'None')
      .map((side) => `${side} ${style.borders[side]!.weight.toLowerCase()}`)
      .join(' '),
  });
}

const millimetres = (points: number): number => Math.round((points / 72) * 254) / 10;
const codes = (texts: Readonly<Record<string, string>>, end: 'Header' | 'Footer'): string =>
  (['Left', 'Center', 'Right'] as const)
    .map((side) => {
      const text = texts[`${side}${end}`] ?? '';
      return text === '' ? '' : `&${side[0]}${text}`;
    })
    .join('');

function pageOf({ page }: HostSheet): SeenSheet['page'] {
  const first = page.headerState === 'FirstAndDefault';
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize,
    wide: page.zoom.horizontalFitToPages ?? null,
    long: page.zoom.verticalFitToPages ?? null,
    firstPage: page.firstPageNumber,
    centred: page.centerHorizontally,
    margins: ['top', 'bottom', 'left', 'right', 'header', 'footer'].map((side) =>
      millimetres((page.margins as Record<string, number>)[side]!),
    ),
    area: page.printArea,
    titles: page.titleRows,
    header: codes(page.headers.all, 'Header'),
    footer: codes(page.headers.all, 'Footer'),
    first: first
      ? [codes(page.headers.first, 'Header'), codes(page.headers.first, 'Footer')]
      : null,
  };
}

/** The sheet in Excel; formulas show what they compute to. */
export function seenInHost(book: HostBook, sheet: HostSheet): SeenSheet {
  const calculator = new Calculator(book);
  const valueAt = (row: number, column: number): string | number | boolean => {
    try {
      return calculator.value(sheet, row, column);
    } catch (fault) {
      if (fault instanceof CellFault) return fault.shown;
      throw fault;
    }
  };
  const cells: Record<string, SeenCell> = {};
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const look = lookOf(cell.style);
      if (cell.value === '' && cell.formula === null && isUnseen(look)) continue;
      cells[toA1(row, column)] = { value: valueAt(row, column), formula: cell.formula, look };
    }
  }
  return {
    cells,
    merges: sheet.merges.map(areaToA1).sort(),
    heights: Object.fromEntries(
      [...sheet.rowHeights].map(([row, points]) => [String(row + 1), points]),
    ),
    widths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [
        String(column),
        Math.round(points / 0.75),
      ]),
    ),
    frozen: sheet.frozen
      ? [
          sheet.frozen.bottom > 1e6 ? 0 : sheet.frozen.bottom + 1,
          sheet.frozen.right > 16e3 ? 0 : sheet.frozen.right + 1,
        ]
      : [0, 0],
    tag: sheet.names.find((name) => name.name === '_giamngheo')?.formula ?? null,
    page: pageOf(sheet),
  };
}

/** Of an empty cell the font is not seen, and neither is where a text would stand in it. */
export const isUnseen = (look: string): boolean =>
  look.split(' | ')[0] === 'General' &&
  look.includes('| FFFFFF |') &&
  !/thin|medium|thick|hair/.test(look);

/** What is different, in lines that a person can read; a result may differ in its sixteenth digit. */
export function differences(a: SeenSheet, b: SeenSheet): string[] {
  const lines: string[] = [];
  for (const place of new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])) {
    const [one, other] = [a.cells[place], b.cells[place]];
    const close =
      typeof one?.value === 'number' &&
      typeof other?.value === 'number' &&
      Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value));
    if (!close && one?.value !== other?.value)
      lines.push(`${place}: ${JSON.stringify(one?.value)} / ${JSON.stringify(other?.value)}`);
    if (one?.formula !== other?.formula)
      lines.push(`${place}: ${String(one?.formula)} / ${String(other?.formula)}`);
    if (one?.look !== other?.look)
      lines.push(`${place}: ${String(one?.look)} / ${String(other?.look)}`);
  }
  for (const part of ['merges', 'heights', 'widths', 'frozen', 'tag', 'page'] as const) {
    const [one, other] = [JSON.stringify(sorted(a[part])), JSON.stringify(sorted(b[part]))];
    if (one !== other) lines.push(`${part}: ${one} / ${other}`);
  }
  return lines;
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
    : value;
