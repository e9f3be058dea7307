/**
 * Tables that are no source by what stands over them or in them: examples, tests, drafts, old
 * figures and copies kept aside, forms that nobody filled in, and summaries of several communes.
 */
import { nameKey, plainKey } from '../domain/match-key';
import { ownTitles } from '../reading/subject/words';
import { placeKey } from './facts/places';
import { leftOut, type LeftOut } from './left-out';
import { columnOf, type RecognisedTable } from './table';
import { tableTime } from './table-time';
import { FUNDING_KINDS, MONEY_KINDS, type TableKind } from './vocabulary/kinds';

interface Sign {
  readonly label: string;
  /** Over the table, with its accents: "nhập" is no "nháp". */
  readonly title: RegExp;
  /** The name of the sheet, without accents. */
  readonly sheet: RegExp;
  /** Its lines are made up: no other table has to hold the same places. */
  readonly madeUp?: true;
  /** Said of whole workbooks too, which the settings sheet marks as such. */
  readonly soft?: true;
}

const SIGNS: readonly Sign[] = [
  {
    label: 'bảng ví dụ',
    title:
      /^(?:bảng |biểu |số liệu )?(?:ví dụ|thí dụ)(?!\p{L})|\((?:ví dụ|thí dụ)[^\d:)]*\)|^(?:mẫu biểu|biểu mẫu|mẫu số).*minh h(?:ọa|oạ)/u,
    sheet: /^(?:vi du|thi du|huong dan)\b/,
    madeUp: true,
  },
  {
    label: 'bảng thử',
    title: /^\(?(?:test|(?:số liệu|dữ liệu|bảng|nhập|chạy) thử)(?!\p{L})/u,
    sheet: /^test\b/,
    madeUp: true,
  },
  { label: 'bảng minh họa', title: /minh h(?:ọa|oạ)(?!\p{L})/u, sheet: /^minh hoa\b/, soft: true },
  { label: 'bảng nháp', title: /(?<!\p{L})nháp(?!\p{L})/u, sheet: /^ban nhap\b/ },
  {
    label: 'số liệu cũ, không dùng',
    // "Xã Ba Tô (cũ)" is a commune of before, and «Bản Cũ» a hamlet.
    title:
      /(?<!\p{L})(?:số liệu|bảng|biểu) cũ(?!\p{L})|^(?:(?!(?:xã|phường|thị trấn|huyện|tỉnh|thôn|bản|ấp|khu|tổ) ).)*\(cũ[,;)]|không (?:sử dụng|dùng)(?: nữa)?\)?$/u,
    sheet: /^cu$|\b(?:so lieu|bang|kp|kinh phi|th) cu$|\bkhong (?:su dung|dung)$/,
  },
  { label: 'bản sao lưu', title: /sao lưu|backup/u, sheet: /\b(?:sao luu|backup)\b/ },
];

const COMMUNE = /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|dac khu) (?!hoi\b)\S/;
const BY_PLACE: ReadonlySet<TableKind> = new Set([
  'hamlet-summary',
  'household-register',
  'flow',
  'lack-summary',
]);

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
  if (isForm(table)) return others.length > 0 ? leftOut('mẫu chưa điền số', true) : null;
  const sign = signOf(table);
  if (sign) {
    const sure = others.length > 0 && (sign.madeUp === true || holdItsPlaces(others, table));
    return others.length > 0 || !sign.soft ? leftOut(sign.label, sure) : null;
  }
  return others.length > 0 ? leftOut('bảng tổng hợp của nhiều xã', true) : null;
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
