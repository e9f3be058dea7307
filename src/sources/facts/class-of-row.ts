/**
 * The class of a household by its own line of a register: words, or marks in columns of classes.
 */
import { expressionsOf } from '../../domain/expressions';
import type { HouseholdClass } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import { columnOf, type RecognisedTable, type TableColumn, type TableRow } from '../table';
import { classOf, markOf } from '../../catalogue/classes';
import words from '../vocabulary/rows.json';

const expression = expressionsOf(words.flow);

/** What stands in a line under a field; blank where the register has no such column. */
export type TextOfRow = (field: string, row: TableRow) => string;

/**
 * A list of all households, with a column of marks for each class, marks few of them; where nearly
 * all are marked, one without a mark is an oversight, or its mark stands beside its column.
 */
export function leavesManyUnmarked(table: RecognisedTable, text: TextOfRow): boolean {
  if (!columnOf(table, 'markPoor') || !columnOf(table, 'markNearPoor')) return false;
  const items = table.rows.filter((row) => row.role === 'item');
  const unmarked = items.filter(
    (row) => markOf(text('markPoor', row)) === false && markOf(text('markNearPoor', row)) === false,
  );
  return unmarked.length * (isOfClasses(table) ? 2 : 5) >= items.length;
}

/** "DANH SÁCH HỘ NGHÈO": of the poor, and of no household that a review looked at. */
function isOfClasses({ titles }: RecognisedTable): boolean {
  return titles.some((title) => /^danh sach (?:cac )?ho (?:can )?ngheo\b/.test(plainKey(title)));
}

export function classOfRow(
  table: RecognisedTable,
  text: TextOfRow,
  row: TableRow,
  blankIsNone: boolean,
): HouseholdClass | null {
  const typed = classOf(text('classification', row));
  if (typed) return typed;
  const hasPoor = columnOf(table, 'markPoor') !== null;
  const hasNear = columnOf(table, 'markNearPoor') !== null;
  if (!hasPoor && !hasNear) return null;
  const poor = markOf(text('markPoor', row));
  const nearPoor = markOf(text('markNearPoor', row));
  if (poor === null || nearPoor === null) return null;
  if (poor !== nearPoor) return poor ? 'poor' : 'near-poor';
  if (!poor && FURTHER.some((field) => isOfPoor(table, field) && markOf(text(field, row)) === true))
    return 'poor';
  if (poor) return null;
  const isNone = blankIsNone || LEFT.some((field) => markOf(text(field, row)) === true);
  return isNone ? 'not-poor' : null;
}

const FURTHER = ['newlyPoor', 'relapsed'];
/** "Thoát nghèo", "Thoát CN": it is in no class any more. */
const LEFT = ['leftPoor', 'leftNearPoor'];

/** "Nghèo cũ | Nghèo mới | Tái nghèo" under one head: each household is marked in one of them. */
function isOfPoor(table: RecognisedTable, field: string): boolean {
  const [own, poor] = [columnOf(table, field), columnOf(table, 'markPoor')];
  const headOf = (column: TableColumn | null): string =>
    column?.header.split(' > ').slice(0, -1).join() ?? '';
  return own !== null && headOf(own) === headOf(poor) && expression('poorAlone').test(own.header);
}
