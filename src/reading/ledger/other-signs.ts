/**
 * Sums that arithmetic does not prove: by their formulas, by their likeness to proven sums, by
 * their level, by their words.
 */
import { append } from '../../domain/append';
import { firstWord } from './evidence';
import { sumOf, type SumReason, type Unit } from './line';

/**
 * A row whose formulas add up other rows of the table is their sum, whatever its stored result
 * says.
 */
export function reduceByFormula(units: readonly Unit[]): readonly Unit[] {
  let current = units;
  for (const whole of units) {
    const { adds } = whole.line;
    if (adds === null || whole.why !== null) continue;
    const covered = current.filter((unit) => unit !== whole && isCovered(unit, adds));
    if (covered.length > 0) current = replaced(current, whole, covered, 'formula');
  }
  return current;
}

/** All that counts in a unit is added up: its own row, or all rows below it. */
function isCovered(unit: Unit, adds: ReadonlySet<number>): boolean {
  return (
    adds.has(unit.line.row) ||
    (unit.parts.length > 0 && unit.parts.every((part) => isCovered(part, adds)))
  );
}

/**
 * Rows without a number among numbered ones that begin with the same word as a proven sum ("Cụm 1",
 * "Cụm 2").
 */
export function reduceAlike(units: readonly Unit[]): readonly Unit[] {
  const proven = units.filter((unit) => unit.parts.length > 0 && unit.line.ordinal === null);
  const words = new Set(proven.map((unit) => firstWord(unit.line.label)).filter(Boolean));
  if (words.size === 0) return units;
  const above = proven.every((unit) => unit.parts.every((part) => part.line.row > unit.line.row));
  return headed(
    units,
    (unit) =>
      unit.why === null && unit.line.ordinal === null && words.has(firstWord(unit.line.label)),
    above,
    'alike',
  );
}

/**
 * Rows that call themselves a part of the whole ("Vùng cao", "Cụm 2") and have numbered rows below
 * them.
 */
export function reduceGroups(
  units: readonly Unit[],
  isGroupName: (label: string) => boolean,
): readonly Unit[] {
  const numbered = units.filter((unit) => unit.line.ordinal !== null).length;
  if (numbered < 2) return units;
  return headed(
    units,
    (unit) => unit.why === null && unit.line.ordinal === null && isGroupName(unit.line.label),
    true,
    'words',
  );
}

/** Gives each unit that `isHead` names the leaves between it and the next head or sum. */
function headed(
  units: readonly Unit[],
  isHead: (unit: Unit) => boolean,
  above: boolean,
  why: SumReason,
): readonly Unit[] {
  const ordered = above ? [...units].reverse() : [...units];
  const done: Unit[] = [];
  let open: Unit[] = [];
  for (const unit of ordered) {
    if (isHead(unit) && open.length > 0) {
      done.push(sumOf(unit, above ? open.reverse() : open, why));
      open = [];
    } else if (unit.why === null && !isHead(unit) && !unit.line.word) open.push(unit);
    else {
      append(done, open);
      done.push(unit);
      open = [];
    }
  }
  append(done, open);
  return above ? done.reverse() : done;
}

/** A row with rows of a deeper level right below it holds them, whether or not they add up. */
export function reduceByLevel(units: readonly Unit[]): readonly Unit[] {
  const done: Unit[] = [];
  for (const unit of [...units].reverse()) {
    const parts: Unit[] = [];
    while (unit.why === null && unit.line.ordinal !== null) {
      const next = done[done.length - 1];
      if (!next || next.line.level <= unit.line.level || next.line.ordinal === null) break;
      parts.push(next);
      done.pop();
    }
    done.push(parts.length > 0 ? sumOf(unit, parts, 'level') : unit);
  }
  return done.reverse();
}

/**
 * What calls itself a sum is no item: of the rows since the sum before it, or of those below it.
 */
export function reduceByWords(units: readonly Unit[]): readonly Unit[] {
  let current = units;
  for (const whole of units) {
    if (!whole.line.word || whole.why !== null) continue;
    const at = current.indexOf(whole);
    const before = run(current.slice(0, at).reverse());
    const parts = before.length > 0 ? before.reverse() : run(current.slice(at + 1));
    current = replaced(current, whole, parts, 'words');
  }
  return current;
}

function run(units: readonly Unit[]): Unit[] {
  const end = units.findIndex((unit) => unit.why !== null || unit.line.word);
  return units.slice(0, end < 0 ? units.length : end);
}

function replaced(
  units: readonly Unit[],
  whole: Unit,
  parts: readonly Unit[],
  why: SumReason,
): readonly Unit[] {
  const gone = new Set(parts);
  return units.flatMap((unit) =>
    unit === whole ? [sumOf(whole, parts, why)] : gone.has(unit) ? [] : [unit],
  );
}
