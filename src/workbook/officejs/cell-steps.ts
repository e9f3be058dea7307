/**
 * The cells of a plan as blocks of rows. The order inside a block matters: the format of a text is
 * "@" before the text arrives, so that Excel takes "+ 100%", "1.001" or "3/4" as it stands;
 * afterwards the cell gets the format it is to keep.
 */
import { formatOf } from '../plan';
import type { PlanCell, SheetPlan } from '../plan';
import { areaAround } from './addresses';
import { CALL_BYTES, REQUEST_LIMIT, valueBytes } from './steps';
import type { Step } from './steps';
import type { Sheet } from './written-sheet';

type Grid = (string | number | null)[][];

const isText = (cell: PlanCell): boolean =>
  cell.formula === undefined && typeof cell.value === 'string';

interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: (readonly PlanCell[])[];
  readonly width: number;
  bytes: number;
}

/** Rows of the plan, filled into blocks that fit into a request. */
function blocksOf(plan: SheetPlan): Block[] {
  if (plan.cells.length === 0) return [];
  const { left, right, top, bottom } = areaAround(
    plan.cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
  );
  const width = right - left + 1;
  const byRow = new Map<number, PlanCell[]>();
  for (const cell of plan.cells) {
    const cells = byRow.get(cell.row);
    if (cells) cells.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const blocks: Block[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = byRow.get(row) ?? [];
    // Four grids of nulls, and the cells in them.
    const bytes =
      width * 20 +
      cells.reduce(
        (total, cell) =>
          total +
          valueBytes(cell.value) +
          valueBytes(cell.formula ?? null) +
          2 * valueBytes(plan.styles[cell.style]!.format),
        0,
      );
    const last = blocks.at(-1);
    if (last && last.bytes + bytes < REQUEST_LIMIT / 2) {
      last.rows.push(cells);
      last.bytes += bytes;
    } else blocks.push({ top: row, left, rows: [cells], width, bytes: bytes + 4 * CALL_BYTES });
  }
  return blocks;
}

export function cellSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  return blocksOf(plan).map((block) => ({
    bytes: block.bytes,
    apply() {
      const grid = (
        pick: (cell: PlanCell) => string | number | null,
        blank: '' | null = null,
      ): Grid | null => {
        let some = false;
        const rows = block.rows.map((cells) => {
          const row = Array.from({ length: block.width }, (): Grid[0][0] => blank);
          for (const cell of cells) {
            const value = pick(cell);
            row[cell.column - block.left] = value ?? blank;
            some ||= value !== null;
          }
          return row;
        });
        return some ? rows : null;
      };
      const range = sheet().range({
        top: block.top,
        left: block.left,
        bottom: block.top + block.rows.length - 1,
        right: block.left + block.width - 1,
      });
      const first = grid((cell) => (isText(cell) ? '@' : plan.styles[cell.style]!.format));
      // A value that is no formula is itself there; nothing stands in the sheet that a blank could
      // take away, and it is shorter than null.
      const contents = grid((cell) => cell.formula ?? cell.value, '');
      const last = grid((cell) => {
        const format = formatOf(cell, plan.styles[cell.style]!);
        return isText(cell) && format !== '@' ? format : null;
      });
      if (first) range.numberFormat = first;
      if (contents) range.formulas = contents;
      if (last) range.numberFormat = last;
    },
  }));
}
