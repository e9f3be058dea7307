/**
 * Tables by hamlet whose title says that they do not count the households that are poor: who left,
 * what is planned, or people.
 */
import type { ListKind } from '../catalogue/lists';
import { plainKey } from '../domain/match-key';
import { SOME_LIST } from '../reading/subject/decide';
import { ownTitles } from '../reading/subject/words';
import { hasLackColumns } from './subjects';
import type { RecognisedTable } from './table';

/** What such a table is, and whether its title leaves no doubt. */
export interface NoStock {
  readonly list: ListKind;
  readonly sure: boolean;
}

const said = (label: string, sure: boolean): NoStock => ({ list: { ...SOME_LIST, label }, sure });

const LEFT =
  /\b(?:ho|so ho) (?:(?:can )?ngheo,? (?:va )?)?(?:(?:ho )?can ngheo )?(?:da |moi )?thoat (?:can )?ngheo\b/;
const BOTH_WAYS = /\b(?:dien bien|bien dong|phat sinh|tai ngheo|tang|con lai|dau nam|cuoi nam)\b/;
const PLANNED =
  /^(?:(?:bieu|bang|tong hop|phu luc|dang ky)\b[\s\d.:]*)*(?:ke hoach|du kien|dang ky|chi tieu)\b/;
const DONE = /\b(?:thuc hien|ket qua|ra soat|theo ke hoach|ke hoach so)\b/;
const PEOPLE =
  /\b(?:so|tong so|tong hop) (?:nhan )?khau\b|\b(?:dvt|don vi tinh|don vi) ?:? ?nguoi\b/;

const ACCESS = /\b(?:duoc|da|co) tiep can\b/;
const LACK = /\b(?:thieu|khong|chua|han che)\b/;

/**
 * @param all the tables of the workbook
 * @returns null where the titles say nothing of the kind
 */
export function noStock(table: RecognisedTable, all: readonly RecognisedTable[]): NoStock | null {
  const accessed = ownTitles(table.titles)
    .map(plainKey)
    .some((title) => ACCESS.test(title) && !LACK.test(title));
  if (accessed && hasLackColumns(table)) return said('bảng số hộ được tiếp cận dịch vụ', false);
  if (table.kind !== 'hamlet-summary') return null;
  if (isAllNoughts(table) && all.some((one) => isOfOtherSheet(one, table) && !isAllNoughts(one)))
    return said('mẫu chưa điền số', true);
  const fields = table.columns.flatMap(({ field }) => field?.id ?? []);
  const titles = ownTitles(table.titles).map(plainKey);
  const moments = fields.some((field) => /^(?:opening|closing|reduction)\./.test(field));
  if (!moments && titles.some((title) => LEFT.test(title) && !BOTH_WAYS.test(title)))
    return said('bảng hộ thoát nghèo, thoát cận nghèo', true);
  // Columns that tell plan from result by themselves are read so.
  const apart = table.columns.some(({ header }) => /\bke hoach\b/.test(plainKey(header)));
  if (!apart && titles.some((title) => PLANNED.test(title) && !DONE.test(title)))
    return said('bảng kế hoạch, dự kiến', false);
  const counted = fields.some((field) => /total|People|^people/.test(field));
  const households = table.columns.some(({ header }) => /\bso ho\b/.test(plainKey(header)));
  if (!counted && !households && table.titles.some((title) => PEOPLE.test(plainKey(title))))
    return said('bảng đếm nhân khẩu', false);
  return null;
}

/** The same columns on another sheet: the frame of another year. */
function isOfOtherSheet(one: RecognisedTable, table: RecognisedTable): boolean {
  const fields = ({ columns }: RecognisedTable): string =>
    columns.flatMap(({ field }) => field?.id ?? []).join();
  return one.grid.sheet !== table.grid.sheet && fields(one) === fields(table);
}

/** Every figure is a nought: a frame that waits for its year. */
function isAllNoughts(table: RecognisedTable): boolean {
  const columns = table.columns.filter(({ field }) => field?.type === 'count');
  const figures = table.rows.flatMap(({ row }) =>
    columns.flatMap(({ column }) => {
      const value = table.grid.value(row, column);
      return typeof value === 'number' ? [value] : [];
    }),
  );
  return figures.length > 1 && figures.every((value) => value === 0);
}
