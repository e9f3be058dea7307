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

/** @param cells in reading order, each place once */
export function styledAreas(cells: readonly PlanCell[]): StyledArea[] {
  const done: StyledArea[] = [];
  let open = new Map<string, { area: Area; style: string }>();
  let next = new Map<string, { area: Area; style: string }>();
  let row = -1;
  let run: { left: number; right: number; style: string } | null = null;

  const endRun = (): void => {
    if (!run) return;
    const key = `${run.left}:${run.right}:${run.style}`;
    const above = open.get(key);
    if (above && above.area.bottom === row - 1) {
      above.area = { ...above.area, bottom: row };
      next.set(key, above);
      open.delete(key);
    } else
      next.set(key, {
        area: { top: row, bottom: row, left: run.left, right: run.right },
        style: run.style,
      });
    run = null;
  };
  const endRow = (): void => {
    endRun();
    done.push(...open.values());
    open = next;
    next = new Map();
  };
  for (const cell of cells) {
    if (cell.row !== row) {
      endRow();
      row = cell.row;
    }
    if (run && run.right === cell.column - 1 && run.style === cell.style) run.right = cell.column;
    else {
      endRun();
      run = { left: cell.column, right: cell.column, style: cell.style };
    }
  }
  endRow();
  done.push(...open.values());
  return done.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
