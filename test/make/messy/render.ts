/** Puts a table on a sheet in an untidy way, and says where its parts came to stand. */
import { columnLetters, toA1 } from '../../../src/domain/address';
import type { SheetSpec } from '../book';
import { detail, type CellSpec } from '../cell';
import { Drawing } from '../drawing';
import type { Mess } from './mess';
import { encoded, written, type Column, type Model, type Row, type Value } from './model';

/** Rows count from 1, as in Excel. */
export interface Places {
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly leafRows: readonly number[];
  readonly groupRows: readonly number[];
  readonly totalRow: number | null;
  readonly repeatedHeaders: readonly number[];
  readonly hiddenRows: readonly number[];
  /** key → letters */
  readonly columns: Readonly<Record<string, string>>;
}

export interface Rendered {
  readonly drawing: Drawing;
  readonly places: Places;
  /** The first row below everything. */
  readonly next: number;
}

/**
 * @param from the first row that may be used, counted from 1; a second table on the sheet starts below the first
 */
export function render(
  model: Model,
  wished: Mess,
  sheet: string,
  drawing = new Drawing(),
  from = 1 + wished.blankRows,
): Rendered {
  const columns = placedColumns(model, wished);
  // A table whose columns have no headings over them has no empty header rows either.
  const deepest = Math.max(...columns.map((column) => column?.path.length ?? 0)) as Mess['depth'];
  const mess: Mess = { ...wished, depth: deepest };
  const say = (row: number, column: number, spec: CellSpec) =>
    drawing.put(toA1(row - 1, column), spec, { border: true });
  const left = mess.blankColumns;
  let row = from;
  for (const line of titleLines(model, mess)) {
    drawing.put(toA1(row - 1, left), encoded(line, mess), { bold: true });
    row += 1;
  }
  if (mess.title !== 'none') row += 1;
  if (model.unitLine) {
    drawing.put(
      toA1(row - 1, left + Math.max(0, columns.length - 2)),
      encoded(model.unitLine, mess),
      { italic: true },
    );
    row += 1;
  }
  const headerTop = row;
  const header = () => {
    drawHeader(drawing, columns, mess, row, left);
    row += mess.depth;
  };
  header();
  const headerRows: [number, number] = [headerTop, row - 1];
  if (mess.numberRow !== 'none') {
    columns.forEach(
      (column, i) =>
        column && say(row, left + i, mess.numberRow === 'brackets' ? `(${i + 1})` : i + 1),
    );
    row += 1;
  }
  const repeatedHeaders: number[] = [];
  const leafRows: number[] = [];
  const groupRows: number[] = [];
  let totalRow: number | null = null;
  const body: readonly Row[] = withTotal(model, mess);
  let sinceHeader = 0;
  for (const item of body) {
    if (mess.repeatEvery > 0 && sinceHeader === mess.repeatEvery && item.kind === 'leaf') {
      repeatedHeaders.push(row);
      header();
      sinceHeader = 0;
    }
    columns.forEach(
      (column, i) =>
        column && say(row, left + i, written(item.cells[column.key] ?? null, mess, row + i)),
    );
    if (item.kind === 'leaf') leafRows.push(row);
    else if (item.kind === 'group') groupRows.push(row);
    else totalRow = row;
    row += 1;
    sinceHeader += 1;
  }
  if (totalRow !== null && mess.totalFormulas && mess.numbers === 'number')
    addTotalFormulas(drawing, model, columns, left, leafRows, totalRow, mess);
  row = drawFoot(drawing, mess, row, left, columns.length);
  const hiddenRows = [
    ...new Set(mess.hidden.map((part) => leafRows[Math.floor(part * leafRows.length)]!)),
  ];
  return {
    drawing,
    next: row,
    places: {
      sheet,
      headerRows,
      leafRows,
      groupRows,
      totalRow,
      repeatedHeaders,
      hiddenRows,
      columns: Object.fromEntries(
        columns.flatMap((column, i) => (column ? [[column.key, columnLetters(left + i)]] : [])),
      ),
    },
  };
}

/** The finished sheet of one or more rendered tables. */
export function sheetOf(
  name: string,
  rendered: Rendered,
  mess: Mess,
  more: readonly number[] = [],
): SheetSpec {
  const hidden = [...rendered.places.hiddenRows, ...more];
  return rendered.drawing.sheet({
    name,
    ...(hidden.length === 0
      ? {}
      : mess.hiddenBy === 'filter'
        ? { filteredRows: hidden }
        : { hiddenRows: hidden }),
  });
}

/** The columns from left to right; null is an empty column, never inside a block. */
function placedColumns(model: Model, mess: Mess): (Column | null)[] {
  const gaps = new Set(mess.gaps.map((part) => 2 + Math.floor(part * (model.blocks.length - 1))));
  return model.blocks.flatMap((block, i): (Column | null)[] =>
    gaps.has(i) ? [null, ...block] : [...block],
  );
}

function titleLines(model: Model, mess: Mess): readonly string[] {
  if (mess.title === 'none') return [];
  return mess.title === 'short' ? model.titles.slice(-1) : model.titles;
}

function withTotal(model: Model, mess: Mess): readonly Row[] {
  if (mess.total === 'none' || !model.total) return model.rows;
  const row: Row = {
    kind: 'total',
    cells: { ...model.total, [model.label]: { kind: 'text', text: mess.totalWord } },
  };
  return mess.total === 'top' ? [row, ...model.rows] : [...model.rows, row];
}

function drawHeader(
  drawing: Drawing,
  columns: readonly (Column | null)[],
  mess: Mess,
  top: number,
  left: number,
): void {
  const look = { bold: true, align: 'center', border: true, wrap: true } as const;
  const put = (rowFrom: number, rowTo: number, from: number, to: number, word: string) => {
    const range = `${toA1(rowFrom - 1, left + from)}:${toA1(rowTo - 1, left + to)}`;
    const spec = encoded(dressed(word, mess), mess);
    if (rowFrom === rowTo && from === to) drawing.put(toA1(rowFrom - 1, left + from), spec, look);
    else drawing.span(range, spec, look);
  };
  for (let level = 0; level < mess.depth; level += 1) {
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i];
      const word = column?.path[level];
      if (!column || word === undefined) continue;
      let end = i;
      while (column.path.length > level + 1 && sharesHeading(column, columns[end + 1], level))
        end += 1;
      const last = column.path.length === level + 1;
      put(top + level, last && mess.mergedDown ? top + mess.depth - 1 : top + level, i, end, word);
      i = end;
    }
  }
}

function sharesHeading(column: Column, next: Column | null | undefined, level: number): boolean {
  if (!next || next.path.length <= level + 1) return false;
  return column.path.slice(0, level + 1).every((word, i) => next.path[i] === word);
}

function dressed(word: string, mess: Mess): string {
  if (mess.headerText === 'capitals') return word.toUpperCase();
  if (mess.headerText === 'line-breaks') return word.replace(/ (?=\S+$)/, '\n');
  return mess.headerText === 'double-blanks' ? `${word.replace(/ /, '  ')} ` : word;
}

/** Totals written as sums of the leaves' own cells, with the result beside them. */
function addTotalFormulas(
  drawing: Drawing,
  model: Model,
  columns: readonly (Column | null)[],
  left: number,
  leaves: readonly number[],
  totalRow: number,
  mess: Mess,
): void {
  columns.forEach((column, i) => {
    const value: Value = column ? (model.total?.[column.key] ?? null) : null;
    if (!column || !value || (value.kind !== 'count' && value.kind !== 'money')) return;
    const address = (row: number) => toA1(row - 1, left + i);
    drawing.put(
      address(totalRow),
      { ...detail(written(value, mess, 0)), f: leaves.map(address).join('+') },
      { border: true },
    );
  });
}

function drawFoot(drawing: Drawing, mess: Mess, from: number, left: number, width: number): number {
  let row = from;
  if (mess.note) {
    drawing.put(toA1(row - 1, left), encoded(mess.note, mess), { italic: true });
    row += 1;
  }
  if (mess.signers) {
    row += 1;
    const right = left + Math.max(2, width - 3);
    drawing
      .put(toA1(row - 1, left + 1), encoded(mess.signers[0]!, mess), { bold: true })
      .put(toA1(row - 1, right), encoded(mess.signers[1]!, mess), { bold: true });
    drawing
      .put(toA1(row + 2, left + 1), encoded('Nguyễn Văn Mẫu', mess))
      .put(toA1(row + 2, right), encoded('Đinh Thị Mẫu', mess));
    row += 4;
  }
  return row;
}
