/** Merge areas by place. */
import type { Area } from '../../domain/address';

/**
 * An area down more rows than this is kept by its columns, so that a merge down a whole sheet stays
 * one entry a column.
 */
const TALL_ROWS = 500;
/** Whole workbooks of offices have some hundred. */
const MOST_ENTRIES = 1_000_000;

/** @param columnCount columns that hold something; an area is looked up within them */
export function indexMerges(
  areas: readonly Area[],
  columnCount: number,
): (row: number, column: number) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  const tall = new Map<number, Area[]>();
  let entries = 0;
  const add = (index: Map<number, Area[]>, at: number, area: Area): void => {
    const list = index.get(at);
    if (list) list.push(area);
    else index.set(at, [area]);
    entries += 1;
  };
  for (const area of areas) {
    if (entries > MOST_ENTRIES) break;
    if (area.bottom - area.top > TALL_ROWS) {
      const right = Math.min(area.right, columnCount);
      for (let column = area.left; column <= right; column += 1) add(tall, column, area);
    } else for (let row = area.top; row <= area.bottom; row += 1) add(byRow, row, area);
  }
  for (const list of tall.values()) list.sort((a, b) => a.top - b.top);
  const inside =
    (row: number, column: number) =>
    (area: Area): boolean =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return (row, column) => {
    const list = tall.get(column);
    const long = list && lastFrom(list, row);
    return (
      byRow.get(row)?.find(inside(row, column)) ??
      (long && inside(row, column)(long) ? long : undefined)
    );
  };
}

/** Areas of one column do not overlap, so only the last that begins above a row can hold it. */
function lastFrom(areas: readonly Area[], row: number): Area | undefined {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}
