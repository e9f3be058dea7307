/**
 * Where a printed page ends. Left to itself a printer cuts between any two rows: through a place of
 * two rows, between a heading and its first line, between a signature and its name. So the pages
 * are filled here, a little less than full, and each break is said.
 */
import type { Area } from '../domain/address';
import type { Template } from '../templates';
import { columnPixels } from './measure';

const POINTS_PER_MM = 72 / 25.4;
const POINTS_PER_PIXEL = 0.75;
const A4 = { short: 210, long: 297 };
/**
 * Renderers differ a little in how wide a column comes out, and with it in how far the sheet is
 * scaled.
 */
const FILLED = 0.985;
/** How much too high a sheet may be that is then scaled to one page; its type has room for it. */
const SHRUNK = 1.05;
const DEFAULT_HEIGHT = 15;
/**
 * Rows that stand on the last page before the total, the notes and the signatures; one where all
 * that would not fit a page.
 */
const FIRST_OF_LAST = 3;

export interface Paging {
  readonly template: Template;
  /** Of the printed columns, in characters. */
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Rows repeated on each page. */
  readonly repeat: readonly [number, number];
  /** The first and the last row of the table's body. */
  readonly body: readonly [number, number];
  /** Rows at its end that are its total. */
  readonly totalRows: number;
  /** Rows of the body that stay with the row under them: headings. */
  readonly headings: readonly number[];
  /** Whether a sheet that is a little too high is scaled to one page. */
  readonly shrinks: boolean;
  /** Where the notes begin, and the signatures, and the last row that prints. */
  readonly notesTop: number;
  readonly signaturesTop: number;
  readonly last: number;
}

/** How far the sheet is scaled down to the paper's width; 1 where it fits as it is. */
export function pageScale(
  { margins, orientation }: Pick<Template, 'margins' | 'orientation'>,
  widths: readonly number[],
): number {
  const wide = widths.reduce((total, width) => total + columnPixels(width), 0);
  return Math.min(1, roomPixels({ margins, orientation }) / wide);
}

/** How wide the page is between its margins. */
export function roomPixels({
  margins,
  orientation,
}: Pick<Template, 'margins' | 'orientation'>): number {
  const paper = orientation === 'landscape' ? A4.long : A4.short;
  return ((paper - margins.left - margins.right) * POINTS_PER_MM) / POINTS_PER_PIXEL;
}

/** How high a page is, in points of the sheet before it is scaled to the paper's width. */
function pageHeight(template: Template, widths: readonly number[]): number {
  const { margins, orientation } = template;
  return (
    (((orientation === 'landscape' ? A4.short : A4.long) - margins.top - margins.bottom) *
      POINTS_PER_MM) /
    pageScale(template, widths)
  );
}

/** Rows, counted from 0, that begin a new page. */
export function pageBreaks(paging: Paging): number[] {
  const { template, widths, repeat, last } = paging;
  const height = (from: number, to: number): number => {
    let total = 0;
    for (let row = from; row <= to; row += 1) total += paging.heights.get(row) ?? DEFAULT_HEIGHT;
    return total;
  };
  const whole = pageHeight(template, widths);
  if (height(0, last) <= whole * (paging.shrinks ? SHRUNK : FILLED)) return [];
  const page = whole * FILLED;
  const later = page - height(repeat[0], repeat[1]);
  const breaks: number[] = [];
  let left = page;
  for (const [from, to] of blocks(paging, height, later)) {
    const needed = height(from, to);
    if (needed > left && from > repeat[1] + 1) {
      breaks.push(from);
      left = later;
    }
    left -= needed;
    if (to === last) break;
  }
  return breaks;
}

/** Runs of rows that may not be parted, in order, over all rows from 0 to the last. */
function blocks(
  paging: Paging,
  height: (from: number, to: number) => number,
  page: number,
): [number, number][] {
  const { merges, body, totalRows, headings, notesTop, signaturesTop, last } = paging;
  const withNext = new Set<number>();
  const join = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) withNext.add(row);
  };
  join(0, body[0]);
  for (const area of merges)
    if (area.bottom > area.top && area.top >= body[0]) join(area.top, area.bottom);
  for (const row of headings) join(row, row + 1);
  // The word "Ghi chú" stands with the first note.
  if (notesTop + 2 < signaturesTop) join(notesTop, notesTop + 2);
  if (last > signaturesTop) join(signaturesTop, last);
  // Nobody signs a page without figures, and nobody reads one of a total or of notes alone.
  for (const rows of [FIRST_OF_LAST, 1]) {
    const top = startOf(Math.max(body[0], body[1] - totalRows + 1 - rows), withNext);
    if (body[1] < body[0] || height(top, last) > page) continue;
    join(top, last);
    break;
  }
  const found: [number, number][] = [];
  for (let row = 0; row <= last; row += 1) {
    let to = row;
    while (to < last && withNext.has(to)) to += 1;
    found.push([row, to]);
    row = to;
  }
  return found;
}

function startOf(row: number, withNext: ReadonlySet<number>): number {
  let start = row;
  while (start > 0 && withNext.has(start - 1)) start -= 1;
  return start;
}
