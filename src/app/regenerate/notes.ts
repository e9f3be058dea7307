/**
 * Foot notes of a Biểu that is brought up to date in its place: the table is as it was, and below
 * it there is only so much room.
 */
import { reportWords } from '../../text/report';
import type { RememberedSheet } from './memory';
import { spotOf } from './spot';

export interface Fitted {
  /** What would be generated, as far as the sheet has room for it. */
  readonly sheet: RememberedSheet;
  /** Notes for which there is none: the officer is told them, and the page does not carry them. */
  readonly left: readonly string[];
}

/**
 * Leaves out the notes below the last row of the sheet; null when something else than notes stands
 * there.
 */
export function fitNotes(before: RememberedSheet, after: RememberedSheet): Fitted | null {
  if (after.bottom <= before.bottom) return null;
  const below = [...after.cells]
    .filter(([key]) => rowOf(key) > before.bottom)
    .sort(([a], [b]) => rowOf(a) - rowOf(b));
  if (
    footRow(after) === Infinity ||
    below.some(
      ([key, cell]) =>
        rowOf(key) < footRow(after) || !key.endsWith(',0') || cell.formula !== undefined,
    )
  )
    return null;
  return {
    sheet: {
      ...after,
      bottom: before.bottom,
      cells: new Map([...after.cells].filter(([key]) => rowOf(key) <= before.bottom)),
    },
    left: below.map(([, cell]) => String(cell.value)).filter((text) => text !== reportWords.notes),
  };
}

/** The row of the heading of the foot notes; Infinity without any. */
export function footRow(sheet: RememberedSheet): number {
  for (const [key, cell] of sheet.cells)
    if (cell.value === reportWords.notes && key.endsWith(',0')) return rowOf(key);
  return Infinity;
}

function rowOf(key: string): number {
  return spotOf(key)[0];
}
