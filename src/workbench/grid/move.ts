/** Where a key leads from a cell, as in Excel. */
import type { RemoteSheet } from '../view/remote-sheet';
import type { Place } from './scroll';
import { areaOf } from './selection';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** @returns null for a key that moves nothing */
export function moved(
  { key, ctrlKey }: Key,
  sheet: RemoteSheet,
  from: Place,
  page: number,
): Place | null {
  const area = areaOf(sheet, { from, to: from });
  const rowTo = (start: number, step: number): number =>
    next(start, step, sheet.rows.count, (row) => sheet.rows.isHidden(row));
  const columnTo = (start: number, step: number): number =>
    next(start, step, sheet.columns.count, (column) => sheet.columns.isHidden(column));
  const to = (row: number, column: number): Place => {
    const merge = sheet.merge(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  };
  switch (key) {
    case 'ArrowDown':
      return to(rowTo(area.bottom, 1), from.column);
    case 'ArrowUp':
      return to(rowTo(area.top, -1), from.column);
    case 'ArrowRight':
      return to(from.row, columnTo(area.right, 1));
    case 'ArrowLeft':
      return to(from.row, columnTo(area.left, -1));
    case 'PageDown':
      return to(Math.min(sheet.rows.count - 1, from.row + page), from.column);
    case 'PageUp':
      return to(Math.max(0, from.row - page), from.column);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return ctrlKey
        ? to(sheet.rows.count - 1, sheet.columns.count - 1)
        : to(from.row, sheet.columns.count - 1);
    default:
      return null;
  }
}

function next(start: number, step: number, count: number, hidden: (at: number) => boolean): number {
  for (let at = start + step; at >= 0 && at < count; at += step) if (!hidden(at)) return at;
  return start;
}
