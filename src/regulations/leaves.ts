/** Which programme the money of each line is of. */
import { programmeOfCode } from './programme';
import type { Programme } from './types';

interface Line<T> {
  readonly code: string | null;
  readonly children: readonly T[];
}

/**
 * The lines that are added up, each with its programme: one without a code, since its tree has no
 * such line, is of the one above it; null where none says it.
 *
 * @param leavesOf which of some lines are added up
 */
export function programmeLeaves<T extends Line<T>>(
  lines: readonly T[],
  leavesOf: (lines: readonly T[]) => readonly T[],
  above: Programme | null = null,
): { readonly line: T; readonly programme: Programme | null }[] {
  return lines.flatMap((line) => {
    const programme = programmeOfCode(line.code) ?? above;
    return leavesOf([line])[0] === line
      ? [{ line, programme }]
      : programmeLeaves(line.children, leavesOf, programme);
  });
}
