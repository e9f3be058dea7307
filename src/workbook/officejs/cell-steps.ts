/**
 * The cells of a plan as blocks of rows. The order inside a block matters: the format of a text is
 * "@" before the text arrives, so that Excel takes "+ 100%", "1.001" or "3/4" as it stands;
 * afterwards the cell gets the format it is to keep.
 */
import type { Area } from '../../domain/address';
import { grouped } from '../../domain/grouped';
import { formatOf } from '../plan';
import type { PlanCell, SheetPlan } from '../plan';
import { areaAround, columnsOf, rowsOf } from './addresses';
import { styledAreas } from './rectangles';
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
  const byRow = grouped(plan.cells, ({ row }) => row);
  const blocks: Block[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = byRow.get(row) ?? [];
    // Contents, formats before and formats after, and in each something for every cell.
    const bytes = cells.reduce(
      (total, cell) =>
        total +
        valueBytes(cell.formula ?? cell.value) +
        valueBytes(plan.styles[cell.style]!.format),
      width * 14,
    );
    const last = blocks.at(-1);
    if (last && last.bytes + bytes < REQUEST_LIMIT / 2) {
      last.rows.push(cells);
      last.bytes += bytes;
    } else blocks.push({ top: row, left, rows: [cells], width, bytes: bytes + 4 * CALL_BYTES });
  }
  return blocks;
}

/** What a call on an area weighs beside the bytes of a grid. */
const AREA_BYTES = 1000;
/** A cell of a grid that says nothing. */
const NULL_BYTES = 5;

/** Formats of so many cells that the calls on their areas are shorter than the grid. */
function formatsApart(cells: readonly PlanCell[], inGrid: number): ReadonlyMap<string, Area[]> {
  const weighed = [...grouped(styledAreas(cells), ({ style }) => style)].map(([format, found]) => {
    const areas = found.map(({ area }) => area);
    const count = areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
    const saved = count * (format.length + 3 - NULL_BYTES) - areas.length * AREA_BYTES;
    return { format, areas, saved };
  });
  // Without the last of them there is no grid.
  const whole = weighed.reduce((sum, { saved }) => sum + Math.min(saved, 0), inGrid * NULL_BYTES);
  return new Map(
    weighed
      .filter(({ saved }) => saved > 0 || whole > 0)
      .map(({ format, areas }) => [format, areas]),
  );
}

/** One format is taken for all cells of a range; Microsoft's typings have only the grid. */
function formatAll(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}

export function cellSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  return blocksOf(plan).map((block) => ({
    bytes: block.bytes,
    apply() {
      const { top, left, width, rows } = block;
      const grid = (
        pick: (cell: PlanCell) => string | number | null,
        blank: '' | null = null,
      ): Grid | null => {
        let some = false;
        const lines = rows.map((cells) => {
          const line = Array.from({ length: width }, (): Grid[0][0] => blank);
          for (const cell of cells) {
            const value = pick(cell);
            line[cell.column - left] = value ?? blank;
            some ||= value !== null;
          }
          return line;
        });
        return some ? lines : null;
      };
      const firstFormat = (cell: PlanCell): string =>
        isText(cell) ? '@' : plan.styles[cell.style]!.format;
      const apart = formatsApart(
        rows.flat().map((cell) => ({ ...cell, style: firstFormat(cell) })),
        rows.length * width,
      );
      const range = sheet().range({
        ...{ top, left },
        bottom: top + rows.length - 1,
        right: left + width - 1,
      });
      const first = grid((cell) => (apart.has(firstFormat(cell)) ? null : firstFormat(cell)));
      // A value that is no formula is itself there; nothing stands in the sheet that a blank could
      // take away, and it is shorter than null.
      const contents = grid((cell) => cell.formula ?? cell.value, '');
      const last = grid((cell) => {
        const format = formatOf(cell, plan.styles[cell.style]!);
        return isText(cell) && format !== '@' ? format : null;
      });
      if (first) range.numberFormat = first;
      for (const [format, areas] of apart)
        for (const area of areas) formatAll(sheet().range(area), format);
      if (contents) range.formulas = contents;
      if (last) range.numberFormat = last;
    },
  }));
}
