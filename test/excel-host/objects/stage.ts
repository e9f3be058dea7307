/** What the objects of the host share: the workbook, the calculation of the moment, and how ranges and sheets are made. */
import type { Area } from '../../../src/domain/address';
import type { Calculator } from '../calculate';
import type { HostBook, HostSheet } from '../model';
import type { Oddities } from '../oddities';
import type { HostObject } from '../wire';

export interface Stage {
  readonly book: HostBook;
  readonly oddities: Oddities;
  /** Values of formulas as they are now; forgotten at every write. */
  calculator(): Calculator;
  /** A cell was written. */
  changed(sheet: HostSheet, area: Area): void;
  /** A file was opened as a new workbook. */
  opened(base64: string): void;
  range(sheet: HostSheet, area: Area): HostObject;
  sheet(sheet: HostSheet): HostObject;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** One value for all, or null when they differ: how Excel answers for a mixed range. */
export function uniform<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value && JSON.stringify(first) !== JSON.stringify(value)) return null;
  }
  return first ?? null;
}
