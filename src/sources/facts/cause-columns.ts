/** The columns in which a register says why its households are poor. */
import { markOf } from '../../catalogue/classes';
import { CAUSES } from '../../domain/review-facts';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import { causesIn } from './causes';
import { textOf } from './household-rows';

export const CAUSE_FIELDS = Array.from({ length: CAUSES }, (_, index) => `cause${index + 1}`);

/** By columns of their own, or by words in one. */
interface CauseColumns {
  readonly fields: readonly string[];
  readonly inWords: boolean;
}

const CAUSES_OF = new WeakMap<RecognisedTable, CauseColumns | null>();
const SIGN = /^[x✓✔+]$/iu;

/**
 * A column of signs alone is one cause whose name nobody knows, and no words; a sum below it is no
 * household's.
 */
function causeColumnsOf(table: RecognisedTable): CauseColumns | null {
  const known = CAUSES_OF.get(table);
  if (known !== undefined) return known;
  const fields = CAUSE_FIELDS.filter((field) => columnOf(table, field));
  const hasWords = columnOf(table, 'cause') !== null;
  const said = table.rows.flatMap(
    (row) => (hasWords && row.role === 'item' && textOf(table, 'cause', row).trim()) || [],
  );
  // A lone "1" is the first cause, and a sign beside columns of other causes.
  const isSign = (text: string): boolean =>
    fields.length > 0 ? markOf(text) !== null : SIGN.test(text);
  const inWords = hasWords && (said.length > 0 ? !said.every(isSign) : fields.length === 0);
  const columns = hasWords || fields.length > 0 ? { fields, inWords } : null;
  CAUSES_OF.set(table, columns);
  return columns;
}

/** @returns numbers of causes in rising order; null where the register has no column of them */
export function causesOf(table: RecognisedTable, row: TableRow): number[] | null {
  const columns = causeColumnsOf(table);
  if (!columns) return null;
  const causes = columns.inWords ? [...causesIn(textOf(table, 'cause', row))] : [];
  for (const field of columns.fields) {
    const number = CAUSE_FIELDS.indexOf(field) + 1;
    if (markOf(textOf(table, field, row)) && !causes.includes(number)) causes.push(number);
  }
  return causes.sort((left, right) => left - right);
}

/** A cause that some register does not tell is unknown, and not nought. */
export function toldCauses(registers: readonly RecognisedTable[]): readonly number[] {
  const telling = registers.flatMap((table) => causeColumnsOf(table) ?? []);
  if (telling.length === 0) return [];
  return CAUSE_FIELDS.flatMap((field, at) =>
    telling.every(({ fields, inWords }) => inWords || fields.includes(field)) ? [at + 1] : [],
  );
}
