/**
 * In which role a sum counts: it is left out where its parts are the items, and stands for them
 * where it is the item.
 */
import { expressionsOf } from '../../domain/expressions';
import type { RowRole, TableRow } from './rows';
import type { RowSum } from './sums';
import { isPlaceName } from '../../domain/place-key';
import { isGroupName, isPartName } from './words';
import words from './words.json';

const expression = expressionsOf(words.lines);

export interface SumContext {
  readonly sums: ReadonlyMap<number, RowSum>;
  readonly rows: ReadonlyMap<number, TableRow>;
}

interface Role {
  readonly role: RowRole;
  /** Rows that are in this one already. */
  readonly parts: readonly number[];
}

/**
 * Hamlets count, and what adds them up does not; a hamlet with its neighbourhoods below counts for
 * them.
 */
export function roleInPlaces(row: TableRow, sum: RowSum, context: SumContext): Role {
  if (sum.why === 'view') return { role: isWordTotal(row) ? 'subtotal' : 'view', parts: [] };
  const parts = sum.parts.flatMap((part) => context.rows.get(part) ?? []);
  if (isHamletOfParts(row, parts)) return { role: 'item', parts: sum.parts };
  return { role: sumRole(row, sum, context), parts: [] };
}

function isHamletOfParts(row: TableRow, parts: readonly TableRow[]): boolean {
  if (row.role !== 'item' || row.label === '' || isPartName(row.label) || isGroupName(row.label))
    return false;
  return (
    parts.length > 0 &&
    parts.every((part) => isPartName(part.label)) &&
    (isPlaceName(row.label) || parts.every((part) => part.level > row.level))
  );
}

/**
 * Lines of money keep a sum that is a line itself: a project over its sub-projects, or whatever has
 * a number.
 */
export function roleInLines(row: TableRow, sum: RowSum, context: SumContext): Role {
  if (sum.why === 'view') return { role: row.role, parts: [] };
  if (row.role === 'item' && (isProgrammeLine(row.label) || (row.ordinal !== null && !sum.whole)))
    return { role: 'item', parts: [] };
  return { role: sumRole(row, sum, context), parts: [] };
}

function isProgrammeLine(label: string): boolean {
  return expression('ofProgramme').test(label.normalize('NFC'));
}

/**
 * A sum of everything is the total. Of several that each sum a part of the table none is, whatever
 * it is called; a row that calls itself the total, beside which no other stands, stays one though
 * it does not add up.
 */
function sumRole(row: TableRow, sum: RowSum, context: SumContext): RowRole {
  if (sum.whole && (sum.holds || sum.why === 'nearly' || isWordTotal(row))) return 'total';
  if (!isWordTotal(row)) return 'subtotal';
  const rivals = [...context.sums].filter(
    ([at, other]) => at !== row.row && isRival(context.rows.get(at), other),
  );
  const partial = !sum.outermost || (sum.parts.length > 0 && sum.holds && rivals.length > 0);
  return partial ? 'subtotal' : 'total';
}

/** Another row that calls itself a sum, and is one. */
function isRival(row: TableRow | undefined, sum: RowSum): boolean {
  return (
    row !== undefined &&
    (row.role === 'total' || row.role === 'subtotal') &&
    sum.outermost &&
    sum.parts.length > 0 &&
    sum.holds
  );
}

function isWordTotal(row: TableRow): boolean {
  return row.role === 'total';
}
