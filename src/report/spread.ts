/**
 * Columns of a form whose type is made smaller: the sheet is scaled to one page wide, so that wider
 * columns are smaller type. The room goes where it saves most height, in the header of every page
 * and in the rows; what saves nothing is spread over all columns.
 */
import { bodyHeight } from './body';
import type { Contents } from './contents';
import { headerHeights, type MeasuredHeader } from './header';
import type { Layout } from './layout';
import { columnPixels, columnRoom, linesIn, measured, type MeasuredText } from './measure';
import { roomPixels } from './pages';
import type { PrintedRow } from './printed';

/** Rows that are enough to know how long the texts of a column are. */
const MEASURED_ROWS = 60;
/** Into so many pieces the room is given out. */
const PIECES = 24;
/** Pieces that a column may need at once before a line of it is saved. */
const STEPS = [1, 2, 4, 8];

/** Points of all pages that depend on how wide the columns are. */
type CostOf = (widths: readonly number[], pages: number) => number;

/**
 * @param least widths in characters below which a word or a figure does not fit
 * @returns the widths; scale: how far the sheet is to be scaled down; pages: on how many the header
 * stands
 */
export function spreading(
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
  header: MeasuredHeader,
  least: readonly number[],
): (scale: number, pages: number) => number[] {
  let measuredOnce: CostOf | null = null;
  return (scale, pages) => {
    const cost = (measuredOnce ??= costOf(layout, rows, contents, header, least));
    return spreadWidths(layout, least, scale, (widths) => cost(widths, pages));
  };
}

function spreadWidths(
  layout: Layout,
  least: readonly number[],
  scale: number,
  cost: (widths: readonly number[]) => number,
): number[] {
  let widths = [...least];
  const used = least.reduce((total, width) => total + columnPixels(width), 0);
  const piece = (roomPixels(layout.template) / scale - used) / 7 / PIECES;
  if (piece <= 0) return widths;
  const widen = (group: readonly number[], pieces: number): number[] =>
    widths.map((width, at) =>
      group.includes(at) ? width + (pieces * piece) / group.length : width,
    );
  const groups = groupsOf(layout);
  let left = PIECES;
  let now = cost(widths);
  for (;;) {
    let best: { gain: number; pieces: number; widths: number[]; cost: number } | null = null;
    for (const group of groups)
      for (const pieces of STEPS.filter((step) => step <= left)) {
        const wider = widen(group, pieces);
        const tried = cost(wider);
        const gain = (now - tried) / pieces;
        if (gain > 0 && gain > (best?.gain ?? 0))
          best = { gain, pieces, widths: wider, cost: tried };
      }
    if (best === null) break;
    widths = best.widths;
    now = best.cost;
    left -= best.pieces;
  }
  const all = widths.reduce((total, width) => total + width, 0);
  // A tenth less than a whole one, so that rounding to pixels never goes beyond the page.
  return widths.map((width) => Math.floor((width + (left * piece * width) / all) * 10) / 10);
}

/** Columns that are widened together: each of texts alone, those of figures and marks alike. */
function groupsOf({ columns }: Layout): number[][] {
  const all = columns.map((column, at) => ({ at, text: /^(?:text|note)$/.test(column.kind) }));
  const figures = all.filter(({ text }) => !text).map(({ at }) => at);
  return [...all.filter(({ text }) => text).map(({ at }) => [at]), figures];
}

function costOf(
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
  header: MeasuredHeader,
  least: readonly number[],
): CostOf {
  const { size } = layout.template;
  const every = Math.max(1, Math.ceil(rows.length / MEASURED_ROWS));
  const some = rows.filter((_, at) => at % every === 0);
  // A row whose texts fit in any column is as high as it is.
  const texts = some.map((row) =>
    layout.columns.flatMap((column, at): { at: number; text: MeasuredText }[] => {
      const { wrap, shown } = contents.of(row, column);
      if (!wrap || shown === '' || (row.continues && column.spans)) return [];
      const text = measured(shown, size, row.kind !== 'leaf');
      return linesIn(text, columnRoom(least[at] ?? 0)) > 1 ? [{ at, text }] : [];
    }),
  );
  return (widths, pages) => {
    const rooms = widths.map(columnRoom);
    let height = 0;
    for (const one of headerHeights(layout, header, widths, true).values()) height += one * pages;
    for (const row of texts) {
      let lines = 1;
      for (const { at, text } of row) lines = Math.max(lines, linesIn(text, rooms[at] ?? 0));
      height += bodyHeight(lines, layout.template, true) * every;
    }
    return height;
  };
}
