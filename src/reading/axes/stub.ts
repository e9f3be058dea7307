/** The columns whose cells name the rows. */
import type { Block } from '../blocks';
import { isYear } from '../sheet/kind-of-text';
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';

/**
 * More columns of text than this before the first figures are a list's own data, unless nothing but
 * figures follows.
 */
const FEW = 2;
const SAMPLE = 400;

/**
 * The leading number of the row and the texts before the first figures: a code and a name, a name
 * and a unit.
 * In a list of many texts the smallest set from the left that tells the rows apart.
 */
export function stubOf(map: SheetMap, block: Block): number[] {
  const columns = usedColumns(map, block);
  const first = columns[0];
  if (first === undefined || columns.length === 1) return [];
  const leading = identified(map, block, columns);
  if (leading) return leading;
  const counted = block.figureColumns.has(first);
  const rest = columns.slice(1);
  const texts: number[] = [];
  if (!columns.some((column) => column !== first && holdsAny(map, block, column)))
    return formStub(map, block, columns, counted);
  for (const column of rest) {
    if (!holdsAny(map, block, column)) break;
    if (block.figureColumns.has(column) && (texts.length > 0 || !names(map, block, first, column)))
      break;
    texts.push(column);
  }
  const after = rest.slice(texts.length);
  const lists = after.some(
    (column) => !block.figureColumns.has(column) && isFull(map, block, column),
  );
  const words = counted ? texts.length : texts.length + 1;
  const figures = after.some((column) => block.figureColumns.has(column));
  if (figures && !lists && (words <= FEW || after.length > 1)) return [first, ...texts];
  return [first, ...smallest(map, block, counted, first, texts)];
}

/** Longest header of a column that numbers the rows. */
const SHORT = 5;

/**
 * A form that nobody has filled in: a count of rows, or the room for one under a short header,
 * stands before the name.
 */
function formStub(
  map: SheetMap,
  block: Block,
  columns: readonly number[],
  counted: boolean,
): number[] {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return [...columns];
  if (!counted && holdsAny(map, block, first)) return [first];
  const header = block.levels
    .map((row) => map.anchor(row, first))
    .map((at) => map.sheet.text(Math.floor(at / map.columns), at % map.columns).trim())
    .find((text) => text !== '');
  const short = header !== undefined && header.length <= SHORT;
  return counted || short ? [first, second] : [first];
}

/** Numbers that name rows all the same. */
const names = (map: SheetMap, block: Block, first: number, column: number): boolean =>
  isLaterCount(map, block, column) || namesSum(map, block, first, column);

/** More than a remark here and there. */
function isFull(map: SheetMap, block: Block, column: number): boolean {
  let filled = 0;
  let rows = 0;
  for (let row = block.bodyTop; row <= Math.min(block.bodyBottom, block.bodyTop + SAMPLE); row++) {
    rows += 1;
    if (map.kind(row, column) !== Kind.Empty) filled += 1;
  }
  return filled > rows * 0.5;
}

/**
 * Texts and numbers that tell the rows apart in turn, then nothing but figures: all that stands
 * before the figures names the row. A number that repeats, such as a year, is no such number.
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
  let years = 0;
  const last = Math.min(block.bodyBottom, block.bodyTop + SAMPLE);
  for (let row = block.bodyTop; row <= last; row++) {
    if (map.kind(row, column) === Kind.Empty) continue;
    const value = map.sheet.number(row, column);
    if (value === undefined) {
      if (/[/.,-]/.test(map.sheet.text(row, column))) return false;
    } else if (!Number.isInteger(value)) return false;
    else if (isYear(value)) years += 1;
    filled += 1;
    seen.add(map.sheet.text(row, column).trim());
  }
  return filled > 3 && years < filled * 0.8 && seen.size >= filled * 0.95;
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

/**
 * A second count of rows beside the first, as of persons within households: 1, 2, 3 … before the
 * first text.
 */
function isLaterCount(map: SheetMap, block: Block, column: number): boolean {
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

/**
 * Names that are numbers: where the count stands empty, a text in the column names the row, as a
 * sum.
 */
function namesSum(map: SheetMap, block: Block, first: number, column: number): boolean {
  if (!block.figureColumns.has(first)) return false;
  for (let row = block.bodyTop; row <= block.bodyBottom; row++) {
    const unnumbered = map.kinds[map.anchor(row, first)] === Kind.Empty;
    if (unnumbered && map.kind(row, column) === Kind.Text && map.isFigure(row, column + 1))
      return true;
  }
  return false;
}

/**
 * Under a count of rows the first name; without one, columns from the left until no two rows read
 * the same.
 */
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
  add(first);
  for (const column of texts) {
    const before = chosen[chosen.length - 1] ?? first;
    const apart = new Set(keys.values()).size >= keys.size * 0.95;
    const named = chosen.length > 0 || !counted;
    if (named && !isCode(map, block, before) && (counted || apart)) break;
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
  return all > 0 && codes >= all * 0.8;
}
