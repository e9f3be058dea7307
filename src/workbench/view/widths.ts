/**
 * Columns that the officer made wider or narrower on the screen; the file and its pages keep
 * theirs.
 */
import type { RemoteSheet } from './remote-sheet';

/** Pixels by column. */
export type Widths = ReadonlyMap<number, number>;

export const NARROWEST = 12;
const WIDEST = 1200;

export const inBounds = (width: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** The same sheet, to be drawn with these columns. What comes over later comes to both. */
export function withWidths(sheet: RemoteSheet, widths: Widths): RemoteSheet {
  if (widths.size === 0) return sheet;
  const drawn: RemoteSheet = Object.create(sheet, {
    columns: { value: sheet.columns.with(widths) },
  });
  return drawn;
}
