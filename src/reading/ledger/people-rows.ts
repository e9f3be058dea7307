/** Tables with a row of households and a row of people for each place. */
import { plainKey } from '../../domain/match-key';
import type { LedgerColumn, LedgerSheet, TableRow } from './rows';

const MEASURES = /^(?:ho|so ho|nhan khau|khau|so khau|so nhan khau|nguoi)$/;
const PEOPLE = /^(?:nhan khau|khau|so khau|so nhan khau|nguoi)$/;

/**
 * Which rows count people: told by a column, or a name, that holds nothing but "Hộ" and "Nhân
 * khẩu".
 */
export function peopleRows(
  sheet: LedgerSheet,
  columns: readonly LedgerColumn[],
  rows: readonly TableRow[],
): (row: TableRow) => boolean {
  const counted = rows.filter((row) => row.role !== 'group' && row.role !== 'part');
  const column = columnOfTexts(
    sheet,
    columns,
    counted,
    (texts) =>
      texts.length >= 2 &&
      texts.every((text) => MEASURES.test(text)) &&
      texts.some((text) => PEOPLE.test(text)) &&
      texts.some((text) => !PEOPLE.test(text)),
  );
  return column
    ? (row) => PEOPLE.test(plainKey(sheet.text(row.row, column.column)))
    : (row) => PEOPLE.test(plainKey(row.label));
}

/** The first column whose texts in the rows, in plain letters and without blanks, say it. */
function columnOfTexts(
  sheet: LedgerSheet,
  columns: readonly LedgerColumn[],
  rows: readonly TableRow[],
  say: (texts: readonly string[]) => boolean,
): LedgerColumn | undefined {
  return columns.find(
    ({ column, field }) =>
      (field === null || field.type === 'text' || field.type === 'count') &&
      say(rows.map(({ row }) => plainKey(sheet.text(row, column))).filter(Boolean)),
  );
}

const OF_A_KIND = /^(?:so )?(?:ho|nhan khau|khau|nguoi)\b/;
const MOST_KINDS = 6;

/**
 * "Số hộ DTTS" below "Số hộ" and "Số khẩu": rows that count neither all households nor all people
 * of the place tell a part of it.
 */
export function furtherRows(
  sheet: LedgerSheet,
  columns: readonly LedgerColumn[],
  rows: readonly TableRow[],
): (row: TableRow) => boolean {
  const counted = rows.filter((row) => row.role !== 'group');
  const column = columnOfTexts(sheet, columns, counted, (texts) => {
    const kinds = new Set(texts);
    return (
      texts.length >= 2 * kinds.size &&
      kinds.size <= MOST_KINDS &&
      texts.every((text) => OF_A_KIND.test(text)) &&
      ['ho', 'so ho'].some((text) => kinds.has(text)) &&
      [...kinds].some((text) => !MEASURES.test(text))
    );
  });
  return (row) =>
    column !== undefined && !MEASURES.test(plainKey(sheet.text(row.row, column.column)));
}

/**
 * The row of people below each row of households, whose name it repeats, shares by a merge, or
 * leaves out.
 */
export function peopleByHousehold(
  rows: readonly TableRow[],
  isPeople: (row: TableRow) => boolean,
): ReadonlyMap<number, TableRow> {
  const found = new Map<number, TableRow>();
  let households: TableRow | null = null;
  for (const row of rows) {
    if (row.role === 'group') continue;
    if (!isPeople(row)) households = row;
    else if (households && (isMeasure(row.label) || row.label === households.label))
      found.set(households.row, row);
  }
  return found;
}

function isMeasure(label: string): boolean {
  return label === '' || PEOPLE.test(plainKey(label));
}
