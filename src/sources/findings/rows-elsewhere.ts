/**
 * Rows of another commune: by a column beside the hamlets, the address, a remark or a line above
 * them. Names from before a merger are no other commune's.
 */
import { outcomeOf } from '../../catalogue/outcomes';
import { nameKey, plainKey, tidyText } from '../../domain/match-key';
import {
  communeInCell,
  communesIn,
  isFormer,
  isOfMerger,
  isOverCommunes,
  isSameCommune,
  saysLevel,
} from '../commune-names';
import { placeInHeading } from '../facts/places';
import { communesOver } from '../other-commune';
import { columnOf, type RecognisedTable, type TableColumn, type TableRow } from '../table';
import type { Apart } from './apart';
import words from '../vocabulary/places.json';
import lists from '../vocabulary/lists.json';

const KINDS: ReadonlySet<string> = new Set(lists.kindsWithRowsElsewhere);
/** Columns that may name a commune after its level: "UBND xã Tả Mẫu", "Thôn Một, xã Tả Mẫu". */
const PLACES =
  /^(?:ten )?(?:don vi(?: hanh chinh| thuc hien)?|dia (?:phuong|ban|chi|diem)|noi (?:o|cu tru|thuong tru)|(?:ho khau )?thuong tru|ho khau|chu dau tu|thon)\b/;
/** "Hộ xã Tả Mẫu gửi", "Các thôn thuộc xã Tả Mẫu": words before the name of whose the row is. */
const WHOSE =
  /^(?:(?:cac|so lieu|thon|ban|ap|ho|khau|hktt|thuong tru|cu tru|sinh song|dang|da|o|tai|thuoc|nguoi|dan|danh sach|cua|do|ve|den|sang|ra|chuyen|nhap|cat|ubnd|dia ban) )*(?:xa|phuong|thi tran) /;
/** "xã Tả Mẫu chuyển đến", "nhận từ xã Tả Mẫu": they came. */
const CAME =
  /\b(?:nhan|tu) (?:ve )?(?:tu )?(?:xa|phuong)\b|\b(?:chuyen|moi|da) (?:den|ve|sang)$|\b(?:den|ve)$/;

/** A row that a sign may give to a commune; null where it names none. */
interface Told {
  readonly row: TableRow;
  readonly column: TableColumn | null;
  readonly name: string | null;
}

/** @param office the office's own commune, as a key, where it is known */
export function rowsElsewhere(table: RecognisedTable, office: string | null): Apart[] {
  if (!KINDS.has(table.kind)) return [];
  const merged = [table.grid.sheet, ...table.titles].some(isOfMerger);
  const own = [...communesOver(table), ...(office === null ? [] : [office])];
  const items = table.rows.filter(({ role }) => role === 'item');
  const place = columnOf(table, 'place');
  const apart: Apart[] = [];
  for (const column of table.columns) {
    const { header, field, also } = column;
    const isPlace = column === place;
    const isOver = isOverCommunes(header);
    if (also || field?.type === 'money' || field?.type === 'count') continue;
    if (field?.id === 'note') apart.push(...byRemark(table, column, items, own));
    else if (merged || isFormer(header) || (isPlace && isOver)) continue;
    else if (isOver) apart.push(...of(inColumn(table, column, items), own, 'column'));
    else if (isPlace || PLACES.test(plainKey(header.split(' > ').at(-1) ?? '')))
      apart.push(...of(byAddress(table, column, items), own, 'address'));
    if (isPlace && !isOver && !merged)
      apart.push(...of(byAddress(table, column, items, WHOSE), own, 'line'));
  }
  const by = table.kind === 'household-register' ? 'column' : 'line';
  return merged ? apart : [...apart, ...of(belowLines(table), own, by)];
}

/**
 * The rows of other communes than the office's own. Where that is not known: of others than the
 * rows without a name, or than most rows; lines that part all rows of a table are a summary by
 * commune.
 */
function of(
  told: readonly Told[],
  own: readonly string[],
  by: 'column' | 'address' | 'line',
): Apart[] {
  if (told.every(({ name }) => name === null)) return [];
  const names = new Map<string, number>();
  for (const { name } of told)
    if (name !== null) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  const whole = by !== 'address' && told.some(({ name }) => name === null);
  if (own.length === 0 && !whole && (by === 'line' || names.size < 2)) return [];
  const [most] = [...names].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const mine = own.length > 0 ? own : whole || most === undefined ? [] : [most];
  return told.flatMap(({ row, column, name }) => {
    if (name === null || mine.some((one) => isSameCommune(one, nameKey(name)))) return [];
    return [
      {
        row,
        column,
        word: name === words.elsewhere.otherCommune ? name : `${words.elsewhere.commune} ${name}`,
      },
    ];
  });
}

/** A name that is merged over its rows, or written in the first of them alone, holds for all. */
function inColumn(
  { grid }: RecognisedTable,
  column: TableColumn,
  items: readonly TableRow[],
): Told[] {
  let name: string | null = null;
  return items.map((row) => {
    const text = grid.text(row.row, column.column);
    if (text !== '') name = communeInCell(text);
    return { row, column, name };
  });
}

/** @param begin how a text must begin, without its number */
function byAddress(
  { grid }: RecognisedTable,
  column: TableColumn,
  items: readonly TableRow[],
  begin = /^/,
): Told[] {
  const names = new Map<string, string | null>();
  return items.map((row) => {
    const text = grid.text(row.row, column.column);
    let name = names.get(text);
    if (name === undefined) {
      name = saysLevel(text) && begin.test(keyOfLine(text)) ? nameIn(text) : null;
      // Addresses of a long list are all different, hamlets are not.
      if (names.size < MOST_NAMES) names.set(text, name);
    }
    return { row, column, name };
  });
}

const MOST_NAMES = 1000;

/** The only name in a text, as written; "Xã bên cạnh" names one too. */
function nameIn(text: string): string | null {
  const [key, ...more] = communesIn(text);
  if (key === undefined)
    return outcomeOf(text) === words.elsewhere.otherCommune ? words.elsewhere.otherCommune : null;
  const tidy = tidyText(text);
  const at = nameKey(tidy).lastIndexOf(key);
  return more.length > 0 ? null : tidy.slice(at, at + key.length);
}

/** Lines between the rows, each of which holds until the next; one of a hamlet is below it. */
function belowLines(table: RecognisedTable): Told[] {
  if (!table.rows.some(({ role }) => role === 'group')) return [];
  let name: string | null = null;
  return table.rows.flatMap((row) => {
    if (row.role === 'group' && placeInHeading(row.label) === null)
      name = isOfLines(table, row.label) ? nameIn(row.label) : null;
    return row.role === 'item' ? [{ row, column: null, name }] : [];
  });
}

function byRemark(
  { grid }: RecognisedTable,
  column: TableColumn,
  items: readonly TableRow[],
  own: readonly string[],
): Apart[] {
  return items.flatMap((row) => {
    const text = grid.text(row.row, column.column);
    const [key] = isWhose(text) ? communesIn(text) : [];
    return key === undefined || own.some((one) => isSameCommune(one, key))
      ? []
      : [{ row, column, word: words.elsewhere.otherCommune }];
  });
}

/** Amid funding a line may be a project, whose name says where it is. */
function isOfLines({ kind }: RecognisedTable, line: string): boolean {
  if (kind === 'funding' || kind === 'disbursement') return isWhose(line);
  return saysLevel(line) && !CAME.test(plainKey(line));
}

function isWhose(text: string): boolean {
  return saysLevel(text) && WHOSE.test(keyOfLine(text)) && !CAME.test(plainKey(text));
}

/** Without its number: "II. Năm 2025". */
export function keyOfLine(line: string): string {
  return plainKey(line).replace(/^(?:[ivx]+|[a-d]|\d{1,2})[.)] ?/, '');
}
