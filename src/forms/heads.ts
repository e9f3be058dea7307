/**
 * What the rows of a form hang under: a heading holds for the rows below it until the next of its
 * level, whatever it looks like; what is repeated under several rows is a part of each.
 */
import { expressionsOf } from '../domain/expressions';
import { wordKey } from '../domain/match-key';
import { leadingNumbering, numberingOf } from '../reading/axes/numbering';
import type { FormTable } from './layout';
import { bare } from './row-reader';
import type { FormRow } from './rows';
import type { FormSheet } from './sheet';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.heads);

/** A head names no member, but what its members are told of. */
export type Role = 'member' | 'head' | 'part' | 'total' | 'plain';

export interface Placed {
  readonly row: FormRow;
  readonly role: Role;
  /** The lower, the further out. */
  readonly rank: number;
  /** Of a part: the row that it is a part of; -1 for none. */
  readonly of: number;
  /** It stands beside the part before it, whatever its place says. */
  readonly isNext?: boolean;
}

interface Seen {
  readonly row: FormRow;
  readonly rank: number;
  readonly number: number | null;
  /** How often the same label stands in the table. */
  readonly count: number;
  readonly isMember: boolean;
}

/** @param isMember whether a row names a place, a line or a target by itself */
export function placedRows(
  sheet: FormSheet,
  table: FormTable,
  rows: readonly FormRow[],
  isMember: (row: FormRow) => boolean,
): Placed[] {
  const named = rows.filter(({ kind }) => kind === 'item' || kind === 'total');
  const counts = new Map<string, number>();
  for (const row of named) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const seen = named.map((row): Seen => {
    const { rank, number } = rankOf(sheet, table, row);
    return { row, rank, number, count: counts.get(keyOf(row)) ?? 1, isMember: isMember(row) };
  });
  // A row among targets or lines is one of them rather than over them all.
  const isSorted = table.columns.some(({ rowsOf: of }) => of === 'target' || of === 'line');
  const placed: Placed[] = [];
  for (const [at, own] of seen.entries()) placed.push(placedRow(own, at, placed.at(-1)));
  return placed;

  function placedRow(own: Seen, at: number, before: Placed | undefined): Placed {
    const { row, rank } = own;
    if (row.kind === 'total') return { row, rank, role: 'total', of: -1 };
    if (own.isMember) return { row, rank, role: 'member', of: -1 };
    // "Trong đó: - Hộ DTTS", "- Hộ có chủ hộ là nữ": the second is a part of the same row.
    if (before?.role === 'part' && goesOn(row, before.row))
      return { row, rank, role: 'part', of: before.of, isNext: true };
    const above = isPart(row) ? seen.slice(0, at).filter((one) => !isPart(one.row)) : [];
    const whole = above.at(-1)?.row;
    if (whole && whole.kind !== 'total' && !isOverSame(own, seen, at, rows))
      return { row, rank, role: 'part', of: whole.row };
    const role = roleOf(own, seen, at, rows, isSorted);
    return { row, rank, role, of: role === 'part' ? wholeOf(own, seen, at) : -1 };
  }
}

/** Each with a dash, the first of them behind "trong đó". */
const goesOn = ({ labels: [own = ''] }: FormRow, { labels: [before = ''] }: FormRow): boolean =>
  /^\s*[-–+•]/u.test(own) && expression('dashed').test(before);

/** "2 | Trong đó: DTTS" over the hamlets that "1 | Toàn xã" stands over as well. */
function isOverSame(
  own: Seen,
  seen: readonly Seen[],
  at: number,
  rows: readonly FormRow[],
): boolean {
  const next = nextMember(seen, at, rows);
  return next !== null && next !== 'room' && next.count > 1 && own.rank < next.rank;
}

/** "Trong đó: hộ DTTS" is a part of the row above, whatever numbers they have. */
const isPart = ({ labels: [first = ''] }: FormRow): boolean => expression('withinOf').test(first);

function roleOf(
  own: Seen,
  seen: readonly Seen[],
  at: number,
  rows: readonly FormRow[],
  isSorted: boolean,
): Role {
  const before = lastMember(seen, at);
  const next = nextMember(seen, at, rows);
  if (before && own.count > before.count) return 'part';
  if (next === 'room') return before === null || own.rank < before.rank ? 'head' : 'part';
  if (next && own.count > next.count) return before === null ? 'plain' : 'part';
  if (next && before && restarts(next, before)) return 'head';
  if (before && own.rank > before.rank) return 'part';
  // "1 | Hạ tầng" before "2 | Phát triển sản xuất", of which the first is not known.
  if (next && comesBefore(own, next)) return before === null ? 'plain' : 'part';
  if (next && ((before === null && !isSorted) || own.rank < next.rank || next.count > own.count))
    return 'head';
  return before === null || isSorted ? 'plain' : 'part';
}

/** The nearest row above that is further out, or that stands once where this is repeated. */
function wholeOf(own: Seen, seen: readonly Seen[], at: number): number {
  for (let above = at - 1; above >= 0; above--) {
    const one = seen[above];
    if (!one || one.row.kind === 'total') return -1;
    if (one.isMember || one.rank < own.rank) return one.row.row;
    if (one.count === 1 && own.count > 1) return one.row.row;
  }
  return -1;
}

function lastMember(seen: readonly Seen[], at: number): Seen | null {
  for (let above = at - 1; above >= 0; above--) {
    const one = seen[above];
    if (!one || one.row.kind === 'total') return null;
    if (one.isMember) return one;
  }
  return null;
}

/** The member, or the room for members, that follows before any total. */
function nextMember(
  seen: readonly Seen[],
  at: number,
  rows: readonly FormRow[],
): Seen | 'room' | null {
  const own = seen[at]?.row.row ?? -1;
  const next = seen.slice(at + 1).find((one) => one.isMember || one.row.kind === 'total');
  const room = rows.find(({ row, kind }) => row > own && kind === 'blank');
  if (room && (next === undefined || room.row < next.row.row)) return 'room';
  return next?.isMember ? next : null;
}

/** Counting begins anew: something in between has opened a level. */
function restarts(next: Seen, before: Seen): boolean {
  return next.number !== null && before.number !== null && next.number <= before.number;
}

const comesBefore = (own: Seen, next: Seen): boolean =>
  own.rank === next.rank && own.number !== null && next.number === own.number + 1;

const keyOf = ({ labels }: FormRow): string =>
  labels.map((label) => wordKey(bare(label))).join('|');

const UNNUMBERED = 8;

function rankOf(
  sheet: FormSheet,
  table: FormTable,
  { row, cell, labels }: FormRow,
): { rank: number; number: number | null } {
  const ordinals = table.columns
    .filter(({ kind }) => kind === 'ordinal' || kind === 'code')
    .map(({ column }) => sheet.labelAt(row, column).trim());
  const own = ordinals.map(numberingOf).find((one) => one !== null) ?? null;
  const numbering = own ?? leadingNumbering(labels[0] ?? sheet.text(row, cell));
  if (numbering) {
    const number = numbering.parts.length === 1 ? (numbering.parts[0] ?? null) : null;
    return { rank: numbering.rank, number };
  }
  const area = sheet.merge(row, cell);
  const isWide = area !== undefined && area.right > area.left + 1;
  const label = labels[0] ?? '';
  const isLoud = isWide || sheet.look(row, cell)?.bold === true || label === label.toUpperCase();
  return { rank: isLoud ? -1 : UNNUMBERED, number: null };
}
