/** The columns whose cells name the rows. */
import type { Block } from '../blocks';
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';

/** More columns of text than this before the first figures are a list's own data, unless nothing but figures follows. */
const FEW = 2;
const SAMPLE = 400;

/**
 * The leading number of the row and the texts before the first figures: a code and a name, a name and a unit.
 * In a list of many texts the smallest set from the left that tells the rows apart.
 */
export function stubOf(map: SheetMap, block: Block): number[] {
  const columns = usedColumns(map, block);
  const first = columns[0];
  if (first === undefined || columns.length === 1) return [];
  const leading = identified(map, block, columns);
  if (leading) return leading;
  const stub = [first];
  const counted = block.figureColumns.has(first);
  const rest = columns.slice(1);
  const texts: number[] = [];
  for (const column of rest) {
    if (block.figureColumns.has(column) && !isLaterCount(map, block, column, texts.length)) break;
    texts.push(column);
  }
  // A form without figures, or a list of texts alone: what tells the rows apart.
  const after = rest.slice(texts.length);
  const figures = after.filter((column) => block.figureColumns.has(column)).length;
  const names = counted ? texts.length : texts.length + 1;
  const matrix = figures > 0 && figures >= after.length - 1 && after.length > 1;
  if ((figures > 0 && names <= FEW) || matrix) return [...stub, ...texts];
  return [...stub, ...smallest(map, block, counted, first, texts)];
}

/**
 * Texts and numbers that tell the rows apart in turn, then nothing but figures: all that stands before the figures
 * names the row. A number that repeats, such as a year, is no such number.
 */
function identified(map: SheetMap, block: Block, columns: readonly number[]): number[] | null {
  let last = -1;
  columns.forEach((column, index) => {
    if (!block.figureColumns.has(column)) last = index;
  });
  if (last < 1 || last === columns.length - 1) return null;
  const between = columns.slice(1, last).filter((column) => block.figureColumns.has(column));
  if (between.length === 0 || !between.every((column) => tellsApart(map, block, column)))
    return null;
  return columns.slice(0, last + 1);
}

function tellsApart(map: SheetMap, block: Block, column: number): boolean {
  const seen = new Set<string>();
  let filled = 0;
  const last = Math.min(block.bodyBottom, block.bodyTop + SAMPLE);
  for (let row = block.bodyTop; row <= last; row++) {
    if (map.kind(row, column) === Kind.Empty) continue;
    const value = map.sheet.number(row, column);
    if (value !== undefined && (!Number.isInteger(value) || value < 100)) return false;
    filled += 1;
    seen.add(map.sheet.text(row, column).trim());
  }
  return filled > 3 && seen.size >= filled * 0.95;
}

function usedColumns(map: SheetMap, block: Block): number[] {
  const columns: number[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const labelled = block.levels.some((row) => map.kinds[map.anchor(row, column)] !== Kind.Empty);
    if (labelled || holdsAny(map, block, column)) columns.push(column);
  }
  return columns;
}

function holdsAny(map: SheetMap, block: Block, column: number): boolean {
  for (let row = block.bodyTop; row <= block.bodyBottom; row++)
    if (map.kind(row, column) !== Kind.Empty) return true;
  return false;
}

/** A second count of rows beside the first, as of persons within households: 1, 2, 3 … before the first text. */
function isLaterCount(map: SheetMap, block: Block, column: number, texts: number): boolean {
  if (texts > 0) return false;
  let next = 1;
  let seen = 0;
  for (let row = block.bodyTop; row <= block.bodyBottom && seen < 20; row++) {
    const value = map.sheet.number(row, column);
    if (value === undefined) continue;
    if (value !== next && value !== 1) return false;
    next = value + 1;
    seen += 1;
  }
  return seen >= 3 && next > 2 && map.kind(block.bodyTop, column + 1) === Kind.Text;
}

function smallest(
  map: SheetMap,
  block: Block,
  counted: boolean,
  first: number,
  texts: readonly number[],
): number[] {
  const chosen: number[] = [];
  const keys = new Map<number, string>();
  const last = Math.min(block.bodyBottom, block.bodyTop + SAMPLE);
  const add = (column: number): void => {
    for (let row = block.bodyTop; row <= last; row++)
      keys.set(row, `${keys.get(row) ?? ''}\n${map.sheet.text(row, column).trim()}`);
  };
  if (!counted) add(first);
  for (const column of texts) {
    const named = keys.size > 0 && new Set(keys.values()).size >= keys.size * 0.95;
    if (
      named &&
      (chosen.length > 0 || !counted) &&
      !isCode(map, block, chosen.length > 0 ? chosen[chosen.length - 1] : first)
    )
      break;
    chosen.push(column);
    add(column);
  }
  return chosen;
}

/** Short signs of letters and digits, or numbers of rows: a name follows them. */
function isCode(map: SheetMap, block: Block, column: number | undefined): boolean {
  if (column === undefined) return false;
  let codes = 0;
  let all = 0;
  const last = Math.min(block.bodyBottom, block.bodyTop + 50);
  for (let row = block.bodyTop; row <= last; row++) {
    const text = map.sheet.text(row, column).trim();
    if (text === '') continue;
    all += 1;
    if (!/\s/.test(text) && (/\d/.test(text) || text.length <= 4)) codes += 1;
  }
  return all === 0 || codes >= all * 0.8;
}
