/**
 * Tables by hamlet whose title says that they do not count the households that are poor: who left,
 * what is planned, or people.
 */
import { classOf } from '../catalogue/classes';
import { outcomeOf } from '../catalogue/outcomes';
import { expressionsOf } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import { firstYear, latestYear } from '../domain/period';
import { SOME_LIST } from '../reading/subject/decide';
import { isStrangeHeader, isStrangeTitle } from '../reading/subject/strange-titles';
import { ownTitles } from '../reading/subject/words';
import { remarksBelow } from './headers/unit-below';
import { leftOut, type LeftOut } from './left-out';
import { placeKey } from './facts/places';
import { leftByTitle } from './facts/household-moves';
import { hasLackColumns } from './subjects';
import { isOverCommunes } from './commune-names';
import { communeLine, isOfAbove } from './other-commune';
import { columnOf, type RecognisedTable } from './table';
import { START } from './table-time';
import words from './vocabulary/titles.json';

const expression = expressionsOf(words.noStock);

const LEFT =
  /\b(?:ho|so ho) (?:(?:can )?ngheo,? (?:va )?)?(?:(?:ho )?can ngheo )?(?:da |moi )?thoat (?:can )?ngheo\b/;
const BOTH_WAYS = /\b(?:dien bien|bien dong|phat sinh|tai ngheo|tang|con lai|dau nam|cuoi nam)\b/;
const PLANNED =
  /^(?:(?:bieu|bang|tong hop|phu luc|dang ky)\b[\s\d.:]*)*(?:(?:phan )?giao |phan bo )?(?:ke hoach|du (?:kien|bao)|dang ky|chi tieu|muc tieu(?! quoc gia)|phan dau|lo trinh)\b/;
/** Whatever it is an estimate of: "ƯỚC KẾT QUẢ RÀ SOÁT", "ƯỚC HỘ NGHÈO". */
const ESTIMATED = /^(?:(?:bieu|bang|tong hop|phu luc|so lieu)\b[\s\d.:]*)*uoc\b/;
const DONE = /\b(?:thuc hien|ket qua|ra soat|theo ke hoach|ke hoach so)\b/;
const PEOPLE =
  /\b(?:so|tong so|tong hop) (?:nhan )?khau\b|\b(?:dvt|don vi tinh|don vi) ?:? ?nguoi\b/;
/** Said of the whole table: "(ĐVT: người)", a line "(số khẩu)", a sheet «So khau». */
const UNIT_OF_PEOPLE =
  /\b(?:dvt|don vi tinh|don vi) ?:? ?(?:nguoi|(?:nhan )?khau)\)?$|^\(?so (?:nhan )?khau\)?$/;

/** "(nghìn đồng)", "(km)" at the end of a title */
const OF_OTHER_UNIT =
  /\((?:(?:dvt|don vi|don vi tinh) ?:? ?)?(?:(?:nghin |ngan |trieu |ty )?dong|km|m2?|ha|con|kg|ta|tan|cai|chiec|suat)(?: ?\/[ \w]+)?\)$/;

const ACCESS = /\b(?:duoc|da|co) tiep can\b/;
const LACK = /\b(?:thieu|khong|chua|han che)\b/;

/**
 * @param all the tables of the workbook
 * @returns null where the titles say nothing of the kind
 */
export function noStock(table: RecognisedTable, all: readonly RecognisedTable[]): LeftOut | null {
  const titles = ownTitles(table.titles).map(plainKey);
  const accessed = titles.some((title) => ACCESS.test(title) && !LACK.test(title));
  if (accessed && hasLackColumns(table)) return leftOut(words.noStock.accessed, false);
  if (table.kind === 'household-register') return otherRegister(table);
  if (table.kind === 'flow') return otherFlow(table);
  if (table.kind !== 'hamlet-summary') return null;
  if (isAllNoughts(table) && all.some((one) => isOfOtherSheet(one, table) && !isAllNoughts(one)))
    return leftOut(words.noStock.notFilledIn, true);
  const fields = table.columns.flatMap(({ field }) => field?.id ?? []);
  const moments = fields.some((field) => /^(?:opening|closing|reduction)\./.test(field));
  if (!moments && titles.some((title) => LEFT.test(title) && !BOTH_WAYS.test(title)))
    return leftOut(words.noStock.leftPoverty, true);
  // Columns that tell plan from result by themselves are read so.
  const apart = table.columns.some(({ header }) =>
    /\b(?:ke hoach|chi tieu)\b/.test(plainKey(header)),
  );
  if (!apart && isPlanned(table)) {
    const reviewed = all.some((one) => one !== table && isOfReview(one));
    // By how much they are to become fewer feeds the plan, but is not what the review found.
    if (fields.every((id) => /^(?:place|ordinal|note|reduction\..*)$/.test(id)))
      return reviewed ? leftOut(words.noStock.targets, true) : null;
    return leftOut(words.noStock.planned, reviewed);
  }
  if (isByCommune(table) && !titles.some((title) => /\btheo xa\b/.test(title)))
    return leftOut(words.noStock.byCommune, false);
  if (isOfAbove(table)) return leftOut(words.noStock.ofAbove, false);
  if (hasClassLines(table)) return leftOut(words.noStock.byClass, false);
  const households = table.columns.some(({ header }) => /\bso ho\b/.test(plainKey(header)));
  // Columns of people beside the classes, and one of all households, tell the two apart.
  const bare = !households && !fields.some((field) => /poorpeople/i.test(field));
  const ofPeople =
    [...table.titles, table.grid.sheet].some((text) => UNIT_OF_PEOPLE.test(plainKey(text))) ||
    (!fields.some((field) => /total/.test(field)) &&
      table.titles.some((title) => PEOPLE.test(plainKey(title))));
  if (bare && ofPeople) return leftOut(words.noStock.people, false);
  if (!households && titles.some((title) => OF_OTHER_UNIT.test(title)))
    return leftOut(words.noStock.otherUnit, false);
  const told = moments
    ? table.titles.map((title) => title.replace(expression('fewer'), ' '))
    : table.titles;
  const isStrange = ({ titles: own }: Pick<RecognisedTable, 'titles'>): boolean =>
    ownTitles(own).some(isStrangeTitle);
  if (isStrange({ titles: told }) && !all.some((one) => !isStrange(one) && isSameStock(one, table)))
    return leftOut(SOME_LIST.label, false);
  return ofNoReview(table);
}

/** The reviewed households of each class that it counts, hamlet by hamlet: it limits them to none. */
function isSameStock(one: RecognisedTable, table: RecognisedTable): boolean {
  const [own, other] = [stockOf(table), stockOf(one)];
  return (
    isOfReview(one) &&
    own.some(({ length }) => length > 1) &&
    own.every((counts, group) => counts.length === 0 || counts.join() === other[group]?.join())
  );
}

/** Of each class the hamlets with their numbers, in one order. */
function stockOf(table: RecognisedTable): string[][] {
  const place = columnOf(table, 'place');
  return ['poor', 'nearPoor'].map((group) => {
    const count = columnOf(table, `closing.${group}`) ?? columnOf(table, `now.${group}`);
    return table.rows
      .flatMap(({ role, row }) =>
        place && count && role === 'item'
          ? [
              `${placeKey(table.grid.text(row, place.column))} ${table.grid.text(row, count.column)}`,
            ]
          : [],
      )
      .sort();
  });
}

const OF_SOME = /\b(?:dan toc thieu so|dtts|dong bao|do chuyen chuan)\b/;

/** A flow that is planned, or of some of the poor. */
function otherFlow({ titles }: RecognisedTable): LeftOut | null {
  const own = ownTitles(titles).map(plainKey);
  if (own.some((title) => PLANNED.test(title) && !DONE.test(title)))
    return leftOut(words.noStock.planned, false);
  return own.some((title) => OF_SOME.test(title)) ? leftOut(SOME_LIST.label, false) : null;
}

/** Several lines under «Xã» are communes, which the paper of one commune or a province's holds. */
function isByCommune(table: RecognisedTable): boolean {
  const lines = table.rows.filter(({ role }) => role === 'item');
  return (
    lines.length > 1 &&
    table.titles.some(
      (title) => communeLine(title) !== undefined || expression('ofAProvince').test(title),
    ) &&
    isOverCommunes(columnOf(table, 'place')?.header ?? '')
  );
}

/** Households by hamlet, or one by one, as a review found them. */
function isOfReview(table: RecognisedTable): boolean {
  const found = table.columns.some(({ field }) => /^(?:closing|now)\./.test(field?.id ?? ''));
  return (
    !isPlanned(table) &&
    (table.kind === 'household-register' || (table.kind === 'hamlet-summary' && found))
  );
}

const PLANNED_SHEET = /\b(?:du kien|du bao|ke hoach|dang ky|kh ?20\d\d|uoc)\b/;

/** By its title, or by the name of its sheet. */
function isPlanned({ titles, grid }: RecognisedTable): boolean {
  const own = ownTitles(titles).map(plainKey);
  const done = own.some((title) => DONE.test(title));
  return (
    own.some((title) => ESTIMATED.test(title) || (PLANNED.test(title) && !DONE.test(title))) ||
    (!done && PLANNED_SHEET.test(plainKey(grid.sheet)))
  );
}

const CLASSES = new Set(['poor', 'near-poor']);

/** "Thôn | Đối tượng | Số hộ": a line for each class counts no households of a hamlet. */
function hasClassLines({ columns, grid, rows }: RecognisedTable): boolean {
  const lines = rows.filter(({ role }) => role === 'item');
  return columns.some(({ field, column }) => {
    const found = lines.flatMap(({ row }) => classOf(grid.text(row, column)) ?? []);
    return (
      field === null && found.length * 2 > lines.length && CLASSES.size === new Set(found).size
    );
  });
}

/** A list whose title limits it, or is of the start of the year. */
function otherRegister(table: RecognisedTable): LeftOut | null {
  const titles = ownTitles(table.titles);
  if (leftByTitle(table) !== null) return null;
  // What a decision added to the list belongs to it.
  const own = titles.map((title) => title.replace(expression('addedByDecision'), ' '));
  if (own.some(isStrangeTitle) || isMarkedForElse(table)) return leftOut(SOME_LIST.label, false);
  const plain = titles.map(plainKey);
  const start = plain.some((title) => START.test(title) && !/\bcuoi (?:nam|ky)\b/.test(title));
  return start && table.asOf === null
    ? leftOut(words.noStock.startOfYear, false)
    : ofNoReview(table);
}

/** "Không công nhận > Hộ nghèo", "Hộ nghèo được vay": what is marked is not who is poor. */
function isMarkedForElse({ columns, titles }: RecognisedTable): boolean {
  const latest = latestYear(titles);
  return columns.some(({ field, header, how }) => {
    if (how === 'correction' || (field?.id !== 'markPoor' && field?.id !== 'markNearPoor'))
      return false;
    const own = header.replaceAll(' > ', ' ').replace(expression('belongs'), ' ');
    const year = firstYear(own);
    const before = (year !== null && year < latest) || START.test(plainKey(own));
    return before || isStrangeHeader(own) || outcomeOf(own) !== null;
  });
}

const REMARK =
  /\b(?:so lieu|bieu|bang|danh sach|day la)\b.*\b(?:du kien|du bao|uoc tinh|tham khao|so ke hoach|chua (?:chinh thuc|hop|duoc|tham dinh|phe duyet)|gia dinh|chuyen den|chuyen sang|gui sang)\b/;

/** A remark right below a table says that its figures are expected, or another's. */
function ofNoReview({ grid, area }: RecognisedTable): LeftOut | null {
  return remarksBelow(grid, area.bottom).some(({ text }) => REMARK.test(plainKey(text)))
    ? leftOut(words.noStock.expected, false)
    : null;
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
