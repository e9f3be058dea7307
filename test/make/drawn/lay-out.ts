/** Drawn tables as sheets of cells. */
import { toA1 } from '../../../src/domain/address';
import { detail, type CellSpec } from '../cell';
import { Drawing } from '../drawing';
import type { SheetSpec } from '../book';
import { inTcvn3 } from '../tcvn3';
import type { Column, Dress, Sheet, Table } from './model';

/** The formula of a sum whose addresses are known only when the table is laid out. */
export const SUM_OF_ITEMS = '=ITEMS()';

/** An empty column of the page. */
type Placed = Column | null;

export function laidOut(sheet: Sheet): SheetSpec {
  const drawing = new Drawing();
  const hidden: number[] = [];
  let row = 1;
  for (const one of sheet.tables) {
    row += one.dress.top;
    row = drawTable(drawing, one, row, hidden) + 2;
  }
  return drawing.sheet({
    name: sheet.name,
    ...(hidden.length > 0 ? { hiddenRows: hidden } : {}),
    ...(sheet.hidden ? { visibility: 'hidden' as const } : {}),
  });
}

function drawTable(drawing: Drawing, one: Table, from: number, hidden: number[]): number {
  const { dress } = one;
  const placed = one.columns.flatMap((column): Placed[] =>
    dress.gaps.includes(column.key) ? [null, column] : [column],
  );
  const at = (row: number, column: number): string => toA1(row - 1, dress.left + column);
  let row = from;
  for (const title of one.titles) {
    if (dress.title === 'merged' && placed.length > 1)
      drawing.span(`${at(row, 0)}:${at(row, placed.length - 1)}`, written(title, dress), {
        bold: true,
        align: 'center',
      });
    else drawing.put(at(row, 0), written(title, dress), { bold: true });
    row += 1;
  }
  if (one.titles.length > 0 && dress.title !== 'tight') row += 1;
  if (one.unitLine !== null) {
    drawing.put(at(row, Math.max(0, placed.length - 2)), written(one.unitLine, dress), {
      italic: true,
    });
    row += 1;
  }
  const depth = Math.max(...placed.map((column) => column?.path.length ?? 0));
  const header = (): void => {
    drawHeader(drawing, placed, dress, depth, row);
    row += depth;
  };
  if (depth > 0) header();
  if (dress.numberRow !== 'none') {
    placed.forEach((column, i) => {
      if (column)
        drawing.put(at(row, i), dress.numberRow === 'brackets' ? `(${i + 1})` : i + 1, {
          border: true,
        });
    });
    row += 1;
  }
  if (dress.explain) {
    placed.forEach((column, i) => {
      const why = column && dress.explain?.[column.key];
      if (why) drawing.put(at(row, i), written(why, dress), { italic: true, border: true });
    });
    row += 1;
  }
  const rows: number[] = [];
  one.lines.forEach((line, index) => {
    if (dress.repeatEvery > 0 && index > 0 && index % dress.repeatEvery === 0) header();
    placed.forEach((column, i) => {
      if (column)
        drawing.put(at(row, i), coded(line.cells[column.key] ?? null, dress), {
          border: true,
          ...(line.look ?? {}),
        });
    });
    if (dress.hidden.includes(index)) hidden.push(row);
    rows.push(row);
    row += 1;
  });
  const ofItems = rows.filter((_, i) => one.lines[i]?.kind === 'item');
  one.lines.forEach((line, index) =>
    placed.forEach((column, i) => {
      if (column && detail(line.cells[column.key]).f === SUM_OF_ITEMS)
        drawing.put(
          at(rows[index] ?? 0, i),
          { v: null, f: ofItems.map((item) => at(item, i)).join('+') },
          { border: true },
        );
    }),
  );
  for (const key of dress.mergedRuns) mergeRuns(drawing, one, placed, key, rows);
  for (const texts of one.foot) {
    texts.forEach((text, i) => drawing.put(at(row, i * 2), written(text, dress), { italic: true }));
    row += 1;
  }
  return row;
}

function drawHeader(
  drawing: Drawing,
  placed: readonly Placed[],
  dress: Dress,
  depth: number,
  top: number,
): void {
  const look = { bold: true, align: 'center', border: true, wrap: true } as const;
  const at = (row: number, column: number): string => toA1(row - 1, dress.left + column);
  for (let level = 0; level < depth; level += 1) {
    for (let i = 0; i < placed.length; i += 1) {
      const column = placed[i];
      const word = column?.path[level];
      if (!column || word === undefined) continue;
      let end = i;
      while (column.path.length > level + 1 && shares(column, placed[end + 1], level)) end += 1;
      const last = column.path.length === level + 1;
      const bottom = last && dress.mergedDown ? top + depth - 1 : top + level;
      const spec = written(dress.capitals ? word.toUpperCase() : word, dress);
      if (bottom === top + level && end === i) drawing.put(at(top + level, i), spec, look);
      else drawing.span(`${at(top + level, i)}:${at(bottom, end)}`, spec, look);
      i = end;
    }
  }
}

function shares(column: Column, next: Placed | undefined, level: number): boolean {
  if (!next || next.path.length <= level + 1) return false;
  return column.path.slice(0, level + 1).every((word, i) => next.path[i] === word);
}

/** Equal neighbours down a column as one merged cell. */
function mergeRuns(
  drawing: Drawing,
  one: Table,
  placed: readonly Placed[],
  key: string,
  rows: readonly number[],
): void {
  const column = placed.findIndex((item) => item?.key === key);
  if (column < 0) return;
  const at = (row: number): string => toA1(row - 1, one.dress.left + column);
  const text = (index: number): unknown => detail(one.lines[index]?.cells[key]).v;
  for (let i = 0; i < one.lines.length; i += 1) {
    let end = i;
    while (text(i) !== null && text(end + 1) === text(i) && rows[end + 1] === (rows[end] ?? 0) + 1)
      end += 1;
    if (end > i)
      drawing.span(
        `${at(rows[i] ?? 0)}:${at(rows[end] ?? 0)}`,
        coded(one.lines[i]?.cells[key] ?? null, one.dress),
        { border: true, vertical: 'center' },
      );
    i = end;
  }
}

function written(text: string, dress: Dress): CellSpec {
  if (dress.encoding === 'nfd') return text.normalize('NFD');
  return dress.encoding === 'tcvn3' ? inTcvn3(text) : text;
}

/** A cell's text in the encoding of its sheet; numbers and looks stay. */
function coded(spec: CellSpec, dress: Dress): CellSpec {
  const { v, ...rest } = detail(spec);
  if (typeof v !== 'string' || dress.encoding === 'nfc') return spec;
  const text = written(v, dress);
  return { ...rest, ...detail(text) };
}
