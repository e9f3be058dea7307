/**
 * Tables that are no source by what stands over them or in them: examples, tests, drafts, old
 * figures and copies kept aside, forms that nobody filled in, and summaries of several communes.
 */
import { expressionOf } from '../domain/expressions';
import { nameKey, plainKey } from '../domain/match-key';
import { ownTitles } from '../reading/subject/words';
import { placeKey } from './facts/places';
import { leftOut, type LeftOut } from './left-out';
import { columnOf, type RecognisedTable } from './table';
import { tableTime } from './table-time';
import { FUNDING_KINDS, MONEY_KINDS } from './vocabulary/kinds';
import words from './vocabulary/titles.json';
import lists from './vocabulary/lists.json';

interface Sign {
  readonly label: string;
  /** Over the table, with its accents: "nhập" is no "nháp". */
  readonly title: RegExp;
  /** The name of the sheet, without accents. */
  readonly sheet: RegExp;
  /** Its lines are made up: no other table has to hold the same places. */
  readonly madeUp?: boolean;
  /** Said of whole workbooks too, which the settings sheet marks as such. */
  readonly soft?: boolean;
}

const SIGNS: readonly Sign[] = words.asideSigns.map(({ title, sheet, ...sign }) => ({
  ...sign,
  title: expressionOf(title),
  sheet: expressionOf(sheet),
}));

const COMMUNE = /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|dac khu) (?!hoi\b)\S/;
const BY_PLACE: ReadonlySet<string> = new Set(lists.kindsByPlace);

/** The tables of a workbook that are set aside, in their order. */
export function tablesAside(
  tables: readonly RecognisedTable[],
): ReadonlyMap<RecognisedTable, LeftOut> {
  const aside = new Map<RecognisedTable, LeftOut>();
  for (const table of tables) {
    const said = setAside(table, tables);
    if (said) aside.set(table, said);
  }
  return aside;
}

/**
 * What such a table is; null of any other. It is sure where another table of its kind and year is
 * none of these.
 *
 * @param all the tables of the workbook
 */
function setAside(table: RecognisedTable, all: readonly RecognisedTable[]): LeftOut | null {
  if (table.kind === 'settings' || isSource(table)) return null;
  const others = all.filter(
    (one) => one !== table && isOfItsKind(one, table) && isOfItsYear(one, table) && isSource(one),
  );
  if (isForm(table)) return others.length > 0 ? leftOut(words.aside.notFilledIn, true) : null;
  const sign = signOf(table);
  if (sign) {
    const sure = others.length > 0 && (sign.madeUp || holdItsPlaces(others, table));
    return others.length > 0 || !sign.soft ? leftOut(sign.label, sure) : null;
  }
  return others.length > 0 ? leftOut(words.aside.byCommune, true) : null;
}

const isSource = (table: RecognisedTable): boolean =>
  !isForm(table) && signOf(table) === undefined && !isByCommune(table);

/** Funding by source stands in tables of two kinds. */
const isOfItsKind = (one: RecognisedTable, { kind }: RecognisedTable): boolean =>
  one.kind === kind || (FUNDING_KINDS.has(one.kind) && FUNDING_KINDS.has(kind));

function isOfItsYear(one: RecognisedTable, table: RecognisedTable): boolean {
  const [year, its] = [tableTime(one).year, tableTime(table).year];
  return year === its || !year || !its;
}

function signOf({ titles, grid }: RecognisedTable): Sign | undefined {
  const own = ownTitles(titles).map(nameKey);
  const sheet = plainKey(grid.sheet);
  const accented = nameKey(grid.sheet);
  return SIGNS.find(
    (sign) =>
      own.some((title) => sign.title.test(title)) ||
      sign.sheet.test(sheet) ||
      sign.title.test(accented),
  );
}

/** No cell of a column of money, or of households by hamlet, holds a digit. */
function isForm({ kind, columns, headerRows, area, grid }: RecognisedTable): boolean {
  if (!MONEY_KINDS.has(kind) && kind !== 'hamlet-summary') return false;
  const figures = columns.filter(({ field }) => field?.type === 'money' || field?.type === 'count');
  for (let row = headerRows[1] + 1; row <= area.bottom; row += 1)
    if (figures.some(({ column }) => /\d/.test(grid.text(row, column)))) return false;
  return figures.length > 0;
}

/** Several lines, and each is a commune: «Xã Tả Mẫu» below «Thôn» or «Nội dung». */
function isByCommune({ kind, rows }: RecognisedTable): boolean {
  if (!BY_PLACE.has(kind) && !MONEY_KINDS.has(kind)) return false;
  const lines = rows.filter(({ role }) => role === 'item');
  return (
    kind !== 'household-register' &&
    lines.length > 1 &&
    lines.every(({ label }) => COMMUNE.test(plainKey(label)))
  );
}

/** A draft of one hamlet is no copy of the sheet of another. */
function holdItsPlaces(others: readonly RecognisedTable[], table: RecognisedTable): boolean {
  if (!BY_PLACE.has(table.kind)) return true;
  const held = new Set(others.flatMap(placesOf));
  const places = placesOf(table);
  return places.filter((place) => held.has(place)).length * 2 >= Math.max(1, places.length);
}

function placesOf(table: RecognisedTable): string[] {
  const place = columnOf(table, 'place');
  if (!place) return [];
  return table.rows.flatMap(({ role, row }) =>
    role === 'item' ? [placeKey(table.grid.text(row, place.column))] : [],
  );
}
