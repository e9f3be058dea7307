/** What a bare rate among rows is a rate of: "Hộ nghèo", and "Tỷ lệ so với tổng số hộ" below it. */
import { saysHouseholds } from './bare';
import type { Coordinates } from './coordinates';
import type { FormRow } from './rows';

/** Each such rate in `found` becomes that of the one class which was counted since the last rate. */
export function completeRates(
  rows: readonly FormRow[],
  found: Map<number, Coordinates | null>,
): void {
  let counts: Coordinates[] = [];
  for (const { row, labels } of rows) {
    const is = found.get(row) ?? null;
    if (is?.measure !== 'rate') {
      if (!isOfAll(is) && is?.measure === undefined) counts.push(is ?? {});
      continue;
    }
    const [first = {}, ...more] = counts;
    const { group, unit, moment, place } = first;
    counts = [];
    const isOther = unit === 'person' && labels.some(saysHouseholds);
    const isOpen = holdsOnly(is, OPEN) && !isOther && place === is.place;
    if (more.length > 0 || !isOpen || !isClass(first) || !holdsOnly(first, COUNTED)) continue;
    found.set(row, { group, ...(unit && { unit }), ...(moment && { moment }), ...is });
  }
}

const COUNTED: ReadonlySet<string> = new Set(['group', 'unit', 'moment', 'place', 'whole', 'each']);
const OPEN: ReadonlySet<string> = new Set(['measure', 'base', 'place']);

const holdsOnly = (is: Coordinates, known: ReadonlySet<string>): boolean =>
  Object.keys(is).every((one) => known.has(one));

const isClass = ({ group }: Coordinates): boolean => group !== undefined && group !== 'all';

/** "Tổng số hộ", of which nothing is a rate. */
const isOfAll = (is: Coordinates | null): boolean =>
  is !== null && !isClass(is) && holdsOnly(is, COUNTED);
