/**
 * The whole shown once more: the same total again, or parted in another way ("Thành thị", "Nông
 * thôn" below the total).
 */
import { addTo, compare } from './equal';
import { signsOf } from './evidence';
import { sumOf, type Unit } from './line';

const ENOUGH = 10;
/** Two halves of a list without any total that come to the same need more. */
const ENOUGH_FOR_HALVES = 15;

export function leavesOf(unit: Unit): readonly Unit[] {
  return unit.parts.length === 0 ? [unit] : unit.parts.flatMap(leavesOf);
}

/** Marks runs of lines that come to what a sum of the table comes to. */
export function markViews(units: readonly Unit[]): readonly Unit[] {
  const root = largestSum(units);
  if (!root) return halves(units);
  let marked = units;
  for (const [from, to] of runsBesides(units, root)) {
    const run = units.slice(from, to);
    const match = compareRun(root, run);
    const alone = run.length === 1 && signsOf(root, run) === 0 && run[0]?.line.ordinal !== null;
    if (alone || match.differing > 0 || match.bits < ENOUGH) continue;
    const seen = new Set(run);
    marked = marked.map((unit) => (seen.has(unit) ? sumOf(unit, unit.parts, 'view') : unit));
  }
  return marked;
}

function largestSum(units: readonly Unit[]): Unit | null {
  const sums = units.filter((unit) => unit.parts.length > 1);
  return sums.reduce<Unit | null>(
    (best, unit) => (best && leavesOf(best).length >= leavesOf(unit).length ? best : unit),
    null,
  );
}

/** Stretches of units without the sum itself. */
function runsBesides(units: readonly Unit[], root: Unit): (readonly [number, number])[] {
  const at = units.indexOf(root);
  return [[0, at] as const, [at + 1, units.length] as const].filter(([from, to]) => to > from);
}

function compareRun(whole: Unit, run: readonly Unit[]): ReturnType<typeof compare> {
  const sum: (number | null)[] = whole.values.map(() => null);
  for (const unit of run) addTo(sum, unit.values);
  return compare(whole.values, sum);
}

/**
 * Without a total, a list that is followed by another way to part it: numbered hamlets, then
 * regions without numbers.
 */
function halves(units: readonly Unit[]): readonly Unit[] {
  if (units.some((unit) => unit.parts.length > 0)) return units;
  const first = units.findIndex((unit) => unit.line.ordinal === null);
  if (first < 2 || units.length - first < 2) return units;
  const [listed, rest] = [units.slice(0, first), units.slice(first)];
  if (rest.some((unit) => unit.line.ordinal !== null)) return units;
  const sum: (number | null)[] = units[0]?.values.map(() => null) ?? [];
  const other = [...sum];
  for (const unit of listed) addTo(sum, unit.values);
  for (const unit of rest) addTo(other, unit.values);
  const match = compare(other, sum);
  return match.differing === 0 && match.bits >= ENOUGH_FOR_HALVES
    ? [...listed, ...rest.map((unit) => sumOf(unit, [], 'view'))]
    : units;
}
