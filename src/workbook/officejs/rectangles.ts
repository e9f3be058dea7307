/**
 * Cells of one style as few rectangles: runs in a row, joined downwards where the next row has the
 * same run.
 */
import type { Area } from '../../domain/address';
import type { PlanCell, SheetPlan } from '../plan';

export interface StyledArea {
  readonly area: Area;
  readonly style: string;
}

/**
 * The cells of a plan and those that only a merge covers, in the look of its first one: they draw
 * the lines around it.
 */
export function cellsWithMerged({ cells, merges }: SheetPlan): readonly PlanCell[] {
  if (merges.length === 0) return cells;
  const all = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  for (const { top, left, bottom, right } of merges) {
    const first = all.get(`${top}:${left}`);
    if (!first) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!all.has(`${row}:${column}`))
          all.set(`${row}:${column}`, { row, column, value: null, style: first.style });
      }
    }
  }
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Direction {
  readonly order: (one: Area, other: Area) => number;
  readonly follows: (one: Area, before: Area) => boolean;
}

export const BESIDE: Direction = {
  order: (one, other) => one.top - other.top || one.left - other.left,
  follows: (one, before) =>
    one.left === before.right + 1 && one.top === before.top && one.bottom === before.bottom,
};
export const BELOW: Direction = {
  order: (one, other) => one.left - other.left || one.top - other.top,
  follows: (one, before) =>
    one.top === before.bottom + 1 && one.left === before.left && one.right === before.right,
};

/** Areas of one style that follow one another without a gap. */
export function chainsOf(
  areas: readonly StyledArea[],
  { order, follows }: Direction,
): StyledArea[][] {
  const chains: StyledArea[][] = [];
  for (const one of [...areas].sort((a, b) => order(a.area, b.area))) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (last && last.style === one.style && follows(one.area, last.area)) chain?.push(one);
    else chains.push([one]);
  }
  return chains;
}

/** Each such chain as one area. */
export function joined(areas: readonly StyledArea[], direction: Direction): StyledArea[] {
  return chainsOf(areas, direction).flatMap(([first, ...others]) => {
    if (!first) return [];
    const { bottom, right } = others.at(-1)?.area ?? first.area;
    return [{ ...first, area: { ...first.area, bottom, right } }];
  });
}

/** @param cells in reading order, each place once */
export function styledAreas(cells: readonly PlanCell[]): StyledArea[] {
  const runs: {
    style: string;
    area: { top: number; bottom: number; left: number; right: number };
  }[] = [];
  for (const { row, column, style } of cells) {
    const last = runs.at(-1);
    if (last?.style === style && last.area.top === row && last.area.right === column - 1)
      last.area.right = column;
    else runs.push({ style, area: { top: row, bottom: row, left: column, right: column } });
  }
  return joined(joined(runs, BELOW), BESIDE);
}
