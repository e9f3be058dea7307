/** What a column says by its place beside another one. */
import { expressionsOf } from '../domain/expressions';
import { saysHouseholds } from './bare';
import { isClass, type Coordinates } from './coordinates';
import { labelKey } from './column-kinds';
import type { FormColumn, FormTable } from './layout';
import type { Read } from './meaning';
import { withSummedSource } from './summed-source';
import { totalOf } from './total-beside';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.heads);

/** The value columns with what their labels say, completed by the column that they belong to. */
export function saidBeside(
  table: FormTable,
  read: (column: FormColumn) => Read,
): Map<FormColumn, Read> {
  const said = new Map<FormColumn, Read>();
  let left: { column: FormColumn; said: Read } | null = null;
  let whole: Coordinates = {};
  for (const column of table.columns) {
    if (column.kind !== 'value') continue;
    let own = read(column);
    const isPart = expression('within').test(outer(column));
    if (own.is.group !== undefined && !isPart) whole = own.is;
    // "Số hộ nghèo | Tỷ lệ (%)": a bare rate is that of the count at its left.
    // "Kế hoạch | Thực hiện | Tỷ lệ": there it is that of the plan.
    const level = [...said].filter(([other]) => sameAbove(other, column));
    const beside = besideOf(left && sameAbove(left.column, column) ? left.said : null, own, level);
    // "Tỷ lệ chung" is of both classes, and of neither alone.
    const general = own.is.whole !== undefined && left?.said.is.group !== 'poor-and-near';
    const isBare = isBareRate(own, beside);
    if (isBare && isOfSeveral(level)) own = { ...own, unsure: true };
    // "Hộ nghèo | Số khẩu": of the poor, or of everybody; "Hộ nghèo | Khẩu | Hộ cận nghèo | Khẩu"
    // has the people of each class.
    else if (isBarePeople(own) && isClass(level.at(-1)?.[1].is.group)) {
      const behind = level.at(-1)?.[1].is.group ?? '';
      own = eachHasPeople(table, column, read)
        ? { ...own, is: { ...own.is, group: behind } }
        : { ...own, behind };
    } else if (isBare && !general && beside && !beside.is.measure && !beside.is.scenario) {
      const { unit, ...is } = beside.is;
      // "Số hộ | Số khẩu | Tỷ lệ": a rate without a word is that of households.
      // "Số hộ | Tỷ lệ | Số khẩu | Tỷ lệ": there each has its own.
      const households = sinceRate(level).some(([, { is: at }]) => isOfHouseholds(at));
      own = {
        ...own,
        is: { ...is, ...(unit && !households ? { unit } : {}), ...own.is },
        years: beside.years,
        yearEnd: beside.yearEnd,
        ...(beside.behind === undefined ? {} : { behind: beside.behind }),
      };
    }
    // "Hộ nghèo | Giảm so với năm trước | Hộ cận nghèo | Giảm so với năm trước"
    const { direction, since } = own.is;
    const last = level.map(([, { is }]) => is.since !== undefined).lastIndexOf(true);
    const isOne = !isOfSeveral(level.slice(last + 1)) && own.is.whole === undefined;
    if (direction && since && own.is.group === undefined && isOne && isClass(beside?.is.group))
      own = { ...own, is: { group: beside?.is.group, ...own.is } };
    // "Kinh phí | NSTW | Tỷ trọng": of the source in the money, or of the project in the commune.
    if (own.is.base === 'commune' && (beside?.is.source ?? beside?.is.capital) !== undefined)
      own = { ...own, unsure: true };
    // "Số hộ nghèo | Tỷ trọng so với tổng số hộ nghèo toàn xã (%)"
    const isOfWhole = isClass(own.is.base) && own.is.base === own.is.group && partless(own.is);
    if (isOfWhole && isBare && expression('ofCommune').test(textOf(column)))
      own = { ...own, is: { ...own.is, base: 'commune' } };
    // "Tổng số | Tỷ lệ | DTTS | Tỷ lệ": the second is that of the part before it.
    if (beside && isRateWord(column) && beside.is.measure === undefined)
      own = { ...own, is: { ...partsOf(beside.is), ...own.is } };
    if (beside && isRateOfPeople(beside, own, column, level))
      own = { ...own, is: { ...own.is, unit: 'person' } };
    const { trait, ethnic, group } = own.is;
    const ofAll = beside?.is.group === 'all';
    if (ofAll && !isPart && group === undefined && (trait ?? ethnic) !== undefined)
      own = { ...own, unsure: true };
    // "Tổng số hộ nghèo | Trong đó: …": the parts are of that total.
    if (
      isPart &&
      whole.group !== undefined &&
      (group ?? !isOfMany(column, table, read, whole, own.is))
    )
      own = { ...own, is: partOf(whole, own.is) };
    // "Tổng số hộ | Trong đó: hộ DTTS": of the same households, whichever these are.
    else if (isPart && (trait ?? ethnic) !== undefined && left && isTotalOfHouseholds(left, column))
      own = { ...own, ofWhole: true };
    said.set(column, own);
    left = { column, said: own };
  }
  for (const [column, own] of said)
    if (own.is.group === undefined) said.set(column, totalOf(column, own, said));
  return withSummedSource(said);
}

const isTotalOfHouseholds = (
  { column: left, said: { is, unknown } }: { readonly column: FormColumn; readonly said: Read },
  column: FormColumn,
): boolean =>
  sameAbove(left, column) &&
  unknown.length === 0 &&
  is.whole !== undefined &&
  is.unit === 'household' &&
  Object.keys(is).length === 2;

/** A part is of the households, or the people, and of the day that its total speaks of. */
function partOf({ group, unit, moment, place }: Coordinates, part: Coordinates): Coordinates {
  const own = part.group === undefined ? { group } : {};
  // "Dân số | Trong đó: Hộ nghèo > Tỷ lệ so với tổng số hộ": a rate says by its base what it
  // counts.
  const isCount = part.unit === undefined && part.measure === undefined;
  const said = isCount && unit !== undefined ? { unit } : {};
  const day = part.moment === undefined && moment !== undefined ? { moment } : {};
  const where = part.place === undefined && place !== undefined ? { place } : {};
  return { ...own, ...said, ...day, ...where, ...part };
}

/** "Số hộ nghèo | Tỷ lệ | Tỷ lệ so với tổng số hộ dân cư": both are of the count before them. */
function besideOf(left: Read | null, { is: { base } }: Read, level: Level): Read | null {
  const counted = level.filter(([, { is }]) => is.measure === undefined).at(-1)?.[1];
  const { group, measure } = left?.is ?? {};
  const isSecond = measure === 'rate' && base !== undefined && isClass(group);
  return isSecond && counted?.is.group === group ? (counted ?? left) : left;
}

const textOf = ({ path }: FormColumn): string => path.at(-1)?.text ?? '';
const isRateWord = (column: FormColumn): boolean =>
  /^(?:ty le|ti le|tl|%)(?: %)?$/.test(labelKey(textOf(column)));

const partsOf = ({ trait, ethnic, indicator, cause }: Coordinates): Coordinates => ({
  ...(trait && { trait }),
  ...(ethnic && { ethnic }),
  ...(indicator && { indicator }),
  ...(cause && { cause }),
});

const partless = (is: Coordinates): boolean => Object.keys(partsOf(is)).length === 0;

type Level = readonly (readonly [FormColumn, Read])[];

/** "Số hộ", and "Tổng số", "Hộ nghèo > SL" beside the people. */
const isOfHouseholds = ({ unit, measure, whole, group }: Coordinates): boolean =>
  measure === undefined &&
  (unit === 'household' || (unit === undefined && (whole !== undefined || isClass(group))));

const isBarePeople = ({ is: { unit, each: _each, ...rest }, unknown }: Read): boolean =>
  unknown.length === 0 && unit === 'person' && Object.keys(rest).length === 0;

/** Columns behind the last rate. */
const sinceRate = (level: Level): Level =>
  level.slice(level.map(([, { is }]) => is.measure).lastIndexOf('rate') + 1);

/** "Hộ nghèo | Hộ cận nghèo | Tỷ lệ": of the classes since the last rate, more than one. */
function isOfSeveral(level: Level): boolean {
  const isOfPeople = level.at(-1)?.[1].is.unit === 'person';
  const like = sinceRate(level).filter(([, { is }]) => (is.unit === 'person') === isOfPeople);
  const groups = like.map(([, { is }]) => is.group);
  return new Set(groups.filter(isClass)).size > 1;
}

/** Bare people stand right behind each of several classes, and nowhere else. */
function eachHasPeople(
  { columns }: FormTable,
  column: FormColumn,
  read: (column: FormColumn) => Read,
): boolean {
  const level = columns.filter((one) => one.kind === 'value' && sameAbove(one, column)).map(read);
  const before = level.flatMap((own, at) => (isBarePeople(own) ? [level[at - 1]?.is ?? {}] : []));
  const groups = new Set(before.flatMap(({ group }) => (isClass(group) ? (group ?? []) : [])));
  return before.length > 1 && groups.size === before.length;
}

/** "Trong đó: DTTS > Tổng số | Hộ nghèo | Hộ cận nghèo": parts of more than the whole. */
const isOfMany = (
  column: FormColumn,
  { columns }: FormTable,
  read: (column: FormColumn) => Read,
  whole: Coordinates,
  { trait }: Coordinates,
): boolean =>
  columns.some((other) => {
    if (other.kind !== 'value' || other.path.length < 2) return false;
    if (other.path[0]?.row !== column.path[0]?.row || outer(other) !== outer(column)) return false;
    const { is } = read(other);
    // "Trong đó > Chủ hộ là nữ | Hộ nghèo có người có công": both are parts of the same class.
    const isSame = is.group === whole.group && trait !== undefined && is.trait !== trait;
    return isClass(is.group) && !isSame;
  });

const outer = ({ path }: FormColumn): string => path[0]?.text.trim() ?? '';

const OF_MONEY: ReadonlySet<string> = new Set(['unit', 'source', 'capital', 'line']);
/** @param beside under the same headings, whose time both have */
function isBareRate({ is, unknown, against, years }: Read, beside: Read | null): boolean {
  const { measure, whole: _whole, has: _has, base, moment, ...told } = is;
  // "Vốn NSTW > Giao | Đã giải ngân | Đạt (%)"
  const own = new Set(Object.entries(beside?.is ?? {}).map(String));
  const rest = Object.entries(told).filter((one) => !OF_MONEY.has(one[0]) || !own.has(`${one}`));
  const isSameTime =
    (moment === undefined || moment === beside?.is.moment) &&
    years.every((year) => beside?.years.includes(year));
  return (
    isSameTime &&
    measure === 'rate' &&
    (base === undefined || base === 'commune' || isClass(beside?.is.group)) &&
    rest.length === 0 &&
    unknown.length === 0 &&
    !against
  );
}

/** "Hộ nghèo > Hộ | Tỷ lệ | Khẩu | Tỷ lệ": the second rate is that of the people. */
function isRateOfPeople(
  { is: { unit, measure, group } }: Read,
  { is }: Read,
  column: FormColumn,
  level: Level,
): boolean {
  return (
    is.measure === 'rate' &&
    is.unit === undefined &&
    // "Hộ nghèo (%)" is that of the households, whatever stands beside it.
    !saysHouseholds(textOf(column)) &&
    unit === 'person' &&
    measure === undefined &&
    (is.group === undefined || is.group === group) &&
    !sinceRate(level).some(([, own]) => isOfHouseholds(own.is))
  );
}

/** Under the same label, or both at the top. */
function sameAbove(left: FormColumn, right: FormColumn): boolean {
  const above = ({ path }: FormColumn): string =>
    path
      .slice(0, -1)
      .map(({ row, text }) => `${row}:${text}`)
      .join('|');
  return left.path.length === right.path.length && above(left) === above(right);
}
