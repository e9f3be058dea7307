/** Rows of a table by lines of a programme: which line each is, and the headings above them. */
import type { Programme } from '../../regulations';
import type { TableRow } from '../table';
import { isProgramme, lineCode } from './programme-code';

/** A row as a line of the tree of a programme. */
export interface LineAt {
  /** null for a line that the tree does not know. */
  readonly code: string | null;
  /** 0 for the heading of a whole programme. */
  readonly level: number;
  /** The line that the next row may be counted below. */
  readonly next: string | null;
}

/**
 * Which line a row is; null for a heading of another kind.
 *
 * @param texts what may tell it, the row's name last
 * @param before the line above it
 */
export function lineAt(
  row: TableRow,
  texts: readonly string[],
  before: string | null,
  programme: Programme | null,
): LineAt | null {
  const code = texts.reduce<string | null>(
    (found, text) => found ?? lineCode(text, before, programme),
    null,
  );
  if (code !== null) return { code, level: code.split('.').length, next: code };
  if (isProgramme(texts.at(-1) ?? '', programme)) return { code, level: 0, next: null };
  return row.role === 'group' ? null : { code, level: row.level, next: before };
}

interface Line<T> {
  readonly code: string | null;
  readonly name: string;
  readonly children: T[];
}

/**
 * The row of a whole programme stands above its lines where a table has those of two, and its money
 * is theirs. One without lines of the tree below it is a line of its own.
 */
export function withoutHeadings<T extends Line<T>>(
  lines: readonly T[],
  programme: Programme | null,
): T[] {
  return lines.flatMap((line) =>
    line.code === null &&
    isProgramme(line.name, programme) &&
    line.children.some(({ code }) => code !== null)
      ? line.children
      : [line],
  );
}
