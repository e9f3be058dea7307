/**
 * Rows of a table of money that a line above them, or a column, calls other money than what the
 * year was given: carried over, asked for, spent, another year's.
 */
import { wordKey } from '../../domain/match-key';
import { latestYear } from '../../domain/period';
import {
  CARRIED,
  isPartOfMoney,
  LEFT,
  moneyStateOf,
  OUTSIDE,
  SPENT,
} from '../../catalogue/money-states';
import { partsOf, programmeOfYear } from '../../regulations';
import { sourceField } from '../facts/funding-list';
import { lineCode } from '../facts/programme-code';
import { tableTime } from '../table-time';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import type { Apart } from './apart';
import { textsDown } from './texts-down';

export function moneyApart(table: RecognisedTable): Apart[] {
  return [...belowLines(table), ...byColumns(table)];
}

/** What counts when nothing sets it apart. */
export function isMoneyRow({ role }: TableRow): boolean {
  return role === 'item' || role === 'part' || role === 'view';
}

/** What a text says of the money beside it. */
function reader(table: RecognisedTable, texts: readonly string[]): (key: string) => string | null {
  const year = tableTime(table).year ?? latestYear(texts);
  const programme = year > 0 ? programmeOfYear(year) : null;
  // Where one programme follows another, what is carried over has lines of its own.
  const isOwn = programme !== null && partsOf(programme).length > 1;
  return (key) =>
    CARRIED.words.test(key) && !/\b(?:trong do|gom|khong)\b/.test(key)
      ? isOwn
        ? null
        : CARRIED.label
      : moneyStateOf(key, year);
}

/** "I. Vốn năm 2024 chuyển sang": holds for the rows below it, up to the next such line. */
function belowLines(table: RecognisedTable): Apart[] {
  const heads = new Set(table.rows.filter(isHead));
  const groups = [...heads].filter(({ role }) => role === 'group');
  const stateOf = reader(
    table,
    groups.map(({ label }) => keyOfLine(label)),
  );
  const ofSources = groups.filter(({ label }) => sourceField(label) !== null);
  const wordOf = ({ role, label }: TableRow): string | null => {
    // Of money spent, a line with figures of its own is read with its projects below it.
    if (role !== 'group' && table.kind === 'disbursement') return null;
    const key = keyOfLine(label);
    if (label.length > LONGEST_REMARK || (role !== 'group' && !OF_MONEY.test(key))) return null;
    const said = stateOf(key);
    if (said !== null) return said;
    const used = [SPENT, LEFT].find(({ words }) => words.test(key));
    if (used && table.kind !== 'disbursement') return used.label;
    if (role !== 'group') return null;
    return OUTSIDE.words.test(key) && ofSources.length < 2 ? OUTSIDE.label : null;
  };
  const apart: Apart[] = [];
  let head: TableRow | null = null;
  let word: string | null = null;
  for (const row of table.rows) {
    if (row.role === 'total') continue;
    const own = heads.has(row) ? wordOf(row) : null;
    if (own !== null || (head !== null && ends(row, head, heads.has(row))))
      [head, word] = [own === null ? null : row, own];
    // A line with figures says it of itself.
    const column = row === head ? columnOf(table, 'content') : null;
    if (word !== null && isMoneyRow(row)) apart.push({ row, column, word });
  }
  return apart;
}

/** How a line with figures begins that is no project's. */
const OF_MONEY =
  /^(?:von|kinh phi|nguon|phan|so|nam|ngan sach|de nghi|de xuat|nhu cau|du kien|du phong|da|con|chua|huy|thu hoi|cat giam|hoan tra|giai ngan)\b/;

/** No project, and no total. */
function isHead({ role, label }: TableRow): boolean {
  return (
    role !== 'total' &&
    lineCode(label, null, null) === null &&
    !/^(?:(?:tieu )?du an|tda|ndtp|noi dung|hoat dong|hop phan)\b/.test(keyOfLine(label))
  );
}

/** A row of the same level as the line above, or a line that is no part of what that says. */
function ends(row: TableRow, head: TableRow, isLine: boolean): boolean {
  const isBeside = row.ordinal !== null && head.ordinal !== null && row.level <= head.level;
  if (head.role !== 'group')
    return row.level <= head.level && head.sum?.parts.includes(row.row) !== true;
  if (!isLine || row.role !== 'group') return isLine && isBeside;
  if (row.ordinal !== null && row.level > head.level) return false;
  return isBeside || !isPartOfMoney(keyOfLine(row.label));
}

/** Without its number: "II. Năm 2025". */
function keyOfLine(line: string): string {
  return wordKey(line).replace(/^(?:[ivx]+|[a-d]|\d{1,2}) (?=\D)/, '');
}

/** Columns of how far the work is say nothing of the money that was given. */
const PROGRESS = /\b(?:tien do|giai ngan|quyet toan|thanh toan|nghiem thu|thuc hien|ket qua)\b/;
const GIVEN = /\b(?:ke hoach|kh|giao|du toan|phan bo|duoc giao|cap)\b/;
const LONGEST_REMARK = 60;

function byColumns(table: RecognisedTable): Apart[] {
  const rows = table.rows.filter(isMoneyRow);
  return table.columns
    .filter(({ field, also }) => !also && (field === null || field.id === 'note'))
    .flatMap((column) => {
      const texts = textsDown(table, column, rows);
      const keys = [...texts.keys()].map(wordKey);
      const ofYears = /^nam\b/.test(wordKey(column.header.split(' > ').at(-1) ?? ''));
      if (PROGRESS.test(wordKey(column.header))) return [];
      const stateOf = reader(table, keys);
      const spent =
        table.kind !== 'disbursement' &&
        column.field === null &&
        keys.some((key) => GIVEN.test(key));
      return [...texts].flatMap(([text, own]) => {
        const key = wordKey(text);
        const word =
          text === '' || text.length > LONGEST_REMARK || (!ofYears && isNumber(key))
            ? null
            : (stateOf(key) ?? (spent && SPENT.words.test(key) ? SPENT.label : null));
        return word === null ? [] : own.map((row) => ({ row, column, word }));
      });
    });
}

function isNumber(key: string): boolean {
  return /^[\d ]*$/.test(key);
}
