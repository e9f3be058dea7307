/**
 * How close a form is set. One that fits its page is left as it is. One that does not is set
 * closer, then in smaller type, until it does; where it cannot, it takes as few pages as type of a
 * readable size allows.
 */
import type { Template } from '../templates';
import { pageScale } from './pages';

/**
 * Points in which the text of the table is printed at least; half a point more than what can be
 * read well, because some printers scale a little further.
 */
const LEAST_PRINTED = 9.6;
/** Type so little larger than the smallest is not tried. */
const NEAR = 1.02;
/** Longer lists are set once: their pages are many whatever is tried. */
export const MOST_TRIED_ROWS = 200;

/** Whether a sheet that is a little too high may be scaled down to one page. */
export function mayShrink(template: Template, widths: readonly number[]): boolean {
  return pageScale(template, widths) * template.size >= LEAST_PRINTED * 0.99;
}

interface Sheet {
  readonly breaks: readonly number[];
}

/**
 * @param rows of the table
 * @param usual widths of a form that fits
 * @param widthsFor widths at which the sheet is scaled so far, with its header on so many pages
 */
export function fitted<T extends Sheet>(
  template: Template,
  rows: number,
  usual: { readonly least: readonly number[]; readonly widths: readonly number[] },
  widthsFor: (scale: number, pages: number) => readonly number[],
  draw: (widths: readonly number[], close: boolean) => T,
): T {
  const natural = pageScale(template, usual.least);
  const smallest = Math.min(natural, LEAST_PRINTED / template.size);
  if (rows > MOST_TRIED_ROWS) return draw(widthsFor(smallest, rows / 20), true);
  const first = draw(usual.widths, false);
  const small = pageScale(template, usual.widths) < smallest;
  if (first.breaks.length === 0 && !small) return first;
  let best = small ? null : first;
  let set: T | null = null;
  const pages = first.breaks.length + 1;
  const scales = [natural, Math.sqrt(natural * smallest), smallest];
  for (const scale of natural > smallest * NEAR ? scales : [smallest]) {
    const tried = draw(widthsFor(scale, pages), true);
    if (tried.breaks.length === 0) return tried;
    if (scale === natural) set = tried;
    if (best === null || tried.breaks.length < best.breaks.length) best = tried;
  }
  if (best !== null && best !== first) return best;
  return set ?? draw(widthsFor(natural, pages), true);
}
