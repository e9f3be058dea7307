/**
 * A column of few texts, or lines between the rows, under which the same hamlets or projects come
 * again: figures of two kinds in one table, whatever they are called.
 */
import { wordKey } from '../../domain/match-key';
import { isPartOfMoney } from '../../catalogue/money-states';
import { peopleRows } from '../../reading/ledger/people-rows';
import { sourceField } from '../facts/funding-list';
import { namesProgramme } from '../facts/own-programme';
import { placeKey } from '../facts/places';
import { lineCode } from '../facts/programme-code';
import type { RecognisedTable, TableRow } from '../table';
import type { Apart } from './apart';
import { isMoneyRow } from './money-apart';
import { textsDown } from './texts-down';
import words from '../vocabulary/rows.json';

/** So few that each of them has rows of its own. */
const MOST_TEXTS = 5;
/** What parts a hamlet or a project into what adds up. */
const DIVIDES =
  /\b(?:gioi|dan toc|loai ho|doi tuong|nhom|phan loai|don vi|dvt|chi tieu|noi dung|hang muc|thon|ban|dia (?:ban|diem|chi)|co quan|chu dau tu|can bo)\b/;

/** The rows of every text but the first; none where the first has no row of theirs. */
export function partsApart(table: RecognisedTable): Apart[] {
  const ofMoney = table.kind !== 'hamlet-summary';
  const word = `${words.apart.otherPart} ${ofMoney ? words.apart.project : words.apart.hamlet}`;
  const isPeople = ofMoney ? null : peopleRows(table.grid, table.columns, table.rows);
  const rows = table.rows.filter((row) =>
    isPeople ? row.role === 'item' && !isPeople(row) : isMoneyRow(row),
  );
  const keys = keysOf(rows, ofMoney);
  for (const column of table.columns) {
    if (column.field || column.also || DIVIDES.test(wordKey(column.header))) continue;
    const parts = textsDown(table, column, rows);
    if (
      parts.size > MOST_TEXTS ||
      [...parts.keys()].some((text) => text !== '' && isPartOrNumber(text))
    )
      continue;
    const apart = comeAgain([...parts.values()], keys);
    if (apart.length > 0) return apart.map((row) => ({ row, column, word }));
  }
  return ofMoney
    ? comeAgain(belowUnknownLines(table), keys).map((row) => ({ row, column: null, word }))
    : [];
}

function isPartOrNumber(text: string): boolean {
  const key = wordKey(text);
  return (
    !/[a-z]/.test(key) || isPartOfMoney(key) || namesProgramme(text) || sourceField(text) !== null
  );
}

/** What each row is of; a line that is no project of the programme is known on the top alone. */
function keysOf(rows: readonly TableRow[], ofMoney: boolean): ReadonlyMap<TableRow, string> {
  const keys = new Map<TableRow, string>();
  let before: string | null = null;
  for (const row of rows) {
    const code: string | null = ofMoney ? lineCode(row.label, before, null) : null;
    before = code ?? before;
    const key = ofMoney
      ? (code ?? (row.level === 1 ? wordKey(row.label) : ''))
      : placeKey(row.label);
    if (key !== '') keys.set(row, key);
  }
  return keys;
}

/** The rows below each line that is no project and no part that adds up. */
function belowUnknownLines(table: RecognisedTable): TableRow[][] {
  const parts: TableRow[][] = [[]];
  for (const row of table.rows) {
    if (row.role === 'group' && lineCode(row.label, null, null) === null) {
      if (isPartOrNumber(row.label)) return [];
      parts.push([]);
    } else if (isMoneyRow(row)) parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}

/** All rows but the first part's, where most are there already and no part has one twice. */
function comeAgain(
  parts: readonly (readonly TableRow[])[],
  keys: ReadonlyMap<TableRow, string>,
): readonly TableRow[] {
  const [first, ...others] = parts.map((part) => part.flatMap((row) => keys.get(row) ?? []));
  if (!first || others.length === 0) return [];
  if ([first, ...others].some((part) => new Set(part).size < part.length)) return [];
  const again = others.flat();
  const known = again.filter((key) => first.includes(key)).length;
  return known > 0 && known * 2 >= again.length ? parts.slice(1).flat() : [];
}
