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
    if (own.is.group !== undefined && !PARTS.test(outer(column))) whole = own.is;
    // "Số hộ nghèo | Tỷ lệ (%)": a bare rate is that of the count at its left.
    // "Kế hoạch | Thực hiện | Tỷ lệ": there it is that of the plan.
    const beside = left && sameAbove(left.column, column) ? left.said.is : { measure: 'none' };
    if (isBareRate(own) && left && !beside.measure && !beside.scenario) {
      const { unit, ...is } = left.said.is;
      // "Số hộ | Số khẩu | Tỷ lệ": a rate without a word is that of households.
      const households = [...said].some(
        ([other, { is: at }]) => at.unit === 'household' && sameAbove(other, column),
      );
      own = {
        ...own,
        is: { ...is, ...(unit && !households ? { unit } : {}), ...own.is },
        years: left.said.years,
        yearEnd: left.said.yearEnd,
      };
    }
    // "Tổng số hộ nghèo | Trong đó: …": the parts are of that total.
    if (own.is.group === undefined && whole.group !== undefined && PARTS.test(outer(column)))
      own = { ...own, is: { ...own.is, group: whole.group } };
    said.set(column, own);
    left = { column, said: own };
  }
  return said;
}

const outer = ({ path }: FormColumn): string => path[0]?.text.trim() ?? '';

function isBareRate({ is, unknown, against, years }: Read): boolean {
  const { measure, ...rest } = is;
  return (
    measure === 'rate' &&
    Object.keys(rest).length === 0 &&
    unknown.length === 0 &&
    !against &&
    years.length === 0
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
