/** What a column says by its place beside another one. */
import type { Coordinates } from './coordinates';
import type { FormColumn, FormTable } from './layout';
import type { Read } from './meaning';

const PARTS = /^(?:trong đó|chia ra|chia theo|bao gồm|gồm)/iu;

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
    const isPart = PARTS.test(outer(column));
    if (own.is.group !== undefined && !isPart) whole = own.is;
    // "Số hộ nghèo | Tỷ lệ (%)": a bare rate is that of the count at its left.
    // "Kế hoạch | Thực hiện | Tỷ lệ": there it is that of the plan.
    const beside = left && sameAbove(left.column, column) ? left.said.is : { measure: 'none' };
    // "Tỷ lệ chung" is of both classes, and of neither alone.
    const general = own.is.whole !== undefined && left?.said.is.group !== 'poor-and-near';
    if (isBareRate(own) && !general && left && !beside.measure && !beside.scenario) {
      const { unit, ...is } = left.said.is;
      // "Số hộ | Số khẩu | Tỷ lệ": a rate without a word is that of households.
      const beside = [...said].filter(([other]) => sameAbove(other, column));
      // "Số hộ | Tỷ lệ | Số khẩu | Tỷ lệ": there each has its own.
      const households =
        beside.some(([, { is: at }]) => at.unit === 'household' && at.measure === undefined) &&
        !beside.some(([, { is: at }]) => at.measure === 'rate');
      own = {
        ...own,
        is: { ...is, ...(unit && !households ? { unit } : {}), ...own.is },
        years: left.said.years,
        yearEnd: left.said.yearEnd,
      };
    }
    if (left && isRateOfPeople(left, own, column, said))
      own = { ...own, is: { ...own.is, unit: 'person' } };
    const { trait, ethnic, group } = own.is;
    const ofAll = left && left.said.is.group === 'all' && sameAbove(left.column, column);
    if (ofAll && !isPart && group === undefined && (trait ?? ethnic) !== undefined)
      own = { ...own, unsure: true };
    // "Tổng số hộ nghèo | Trong đó: …": the parts are of that total.
    if (isPart && whole.group !== undefined) own = { ...own, is: partOf(whole, own.is) };
    said.set(column, own);
    left = { column, said: own };
  }
  return said;
}

/** A part is of the households, or the people, and of the day that its total speaks of. */
function partOf({ group, unit, moment, place }: Coordinates, part: Coordinates): Coordinates {
  const own = part.group === undefined ? { group } : {};
  const said = part.unit === undefined && unit !== undefined ? { unit } : {};
  const day = part.moment === undefined && moment !== undefined ? { moment } : {};
  const where = part.place === undefined && place !== undefined ? { place } : {};
  return { ...own, ...said, ...day, ...where, ...part };
}

const outer = ({ path }: FormColumn): string => path[0]?.text.trim() ?? '';

function isBareRate({ is, unknown, against, years }: Read): boolean {
  const { measure, whole: _whole, has: _has, base, ...rest } = is;
  return (
    measure === 'rate' &&
    (base === undefined || base === 'commune') &&
    Object.keys(rest).length === 0 &&
    unknown.length === 0 &&
    !against &&
    years.length === 0
  );
}

/** "Hộ nghèo > Hộ | Tỷ lệ | Khẩu | Tỷ lệ": the second rate is that of the people. */
function isRateOfPeople(
  left: { readonly column: FormColumn; readonly said: Read },
  { is }: Read,
  column: FormColumn,
  said: ReadonlyMap<FormColumn, Read>,
): boolean {
  const { unit, measure, group } = left.said.is;
  const beside = [...said].filter(([other]) => sameAbove(other, column));
  return (
    is.measure === 'rate' &&
    is.unit === undefined &&
    // "Hộ nghèo (%)" is that of the households, whatever stands beside it.
    !/(?<!\p{L})hộ(?!\p{L})/iu.test(column.path.at(-1)?.text ?? '') &&
    unit === 'person' &&
    measure === undefined &&
    (is.group === undefined || is.group === group) &&
    sameAbove(left.column, column) &&
    (beside.some(([, own]) => own.is.measure === 'rate') ||
      !beside.some(([, own]) => own.is.unit === 'household'))
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
