/**
 * Which rows of a table are sums of which others. Arithmetic speaks first, then formulas, likeness,
 * levels and words; the sums form a tree, so that no row counts twice, whatever it is called.
 */
import { reduceByArithmetic, reduceNearly } from './arithmetic';
import { addTo, compare } from './equal';
import { leafOf, type Line, type SumReason, type Unit } from './line';
import {
  reduceAlike,
  reduceByFormula,
  reduceByLevel,
  reduceByWords,
  reduceGroups,
} from './other-signs';
import { leavesOf, markViews } from './views';

export interface RowSum {
  readonly why: SumReason;
  /**
   * Rows of its direct parts; empty for a total that is known by its words alone, and for another
   * view of the whole.
   */
  readonly parts: readonly number[];
  /** Whether its figures are those of its parts; true where it has none. */
  readonly holds: boolean;
  /** No other sum holds it. */
  readonly outermost: boolean;
  /** It holds all rows of the table that count. */
  readonly whole: boolean;
}

export interface SumsTask {
  /** In the order of the sheet. */
  readonly lines: readonly Line[];
  /** "Vùng cao", "Cụm 2", "Khu vực thành thị": names of groups and never of one item. */
  readonly isGroupName: (label: string) => boolean;
}

/** The sums among the lines, by row. */
export function findSums({ lines, isGroupName }: SumsTask): ReadonlyMap<number, RowSum> {
  let units = reduceByArithmetic(lines.map(leafOf));
  units = reduceByArithmetic(reduceByFormula(units));
  units = reduceByArithmetic(reduceNearly(units));
  units = reduceByArithmetic(reduceGroups(reduceAlike(units), isGroupName));
  units = reduceByArithmetic(reduceByLevel(units));
  units = markViews(reduceByWords(units));
  const found = new Map<number, RowSum>();
  const counted = units.filter((unit) => unit.why !== 'view');
  for (const unit of units) {
    const whole =
      unit.parts.length > 0 &&
      unit.why !== 'view' &&
      counted.every((other) => other === unit || (other.why !== null && other.parts.length === 0));
    collect(unit, true, whole, found);
  }
  lines.forEach((line, at) => {
    const only = lines[at + 1];
    if (only && !found.has(line.row) && isGroupOfOne(line, only, isGroupName))
      found.set(line.row, {
        why: 'words',
        parts: [only.row],
        holds: true,
        outermost: true,
        whole: false,
      });
  });
  return found;
}

/** "Xã Sơn Mẫu (cũ)" over its only hamlet, whose figures the total took in its stead. */
function isGroupOfOne(line: Line, only: Line, isGroupName: SumsTask['isGroupName']): boolean {
  return (
    line.ordinal === null &&
    only.ordinal !== null &&
    isGroupName(line.label) &&
    line.values.every((value, at) => value === only.values[at])
  );
}

function collect(unit: Unit, outermost: boolean, whole: boolean, found: Map<number, RowSum>): void {
  if (unit.why !== null)
    found.set(unit.line.row, {
      why: unit.why,
      parts: unit.why === 'view' ? [] : unit.parts.map((part) => part.line.row),
      holds: holds(unit),
      outermost,
      whole,
    });
  // The parts of a view count no more than the view itself.
  if (unit.why === 'view')
    for (const leaf of unit.parts.flatMap(leavesOf))
      found.set(leaf.line.row, {
        why: 'view',
        parts: [],
        holds: true,
        outermost: false,
        whole: false,
      });
  else for (const part of unit.parts) collect(part, false, false, found);
}

function holds(unit: Unit): boolean {
  if (unit.parts.length === 0) return true;
  const sum: (number | null)[] = unit.values.map(() => null);
  for (const part of unit.parts) addTo(sum, part.values);
  return compare(unit.values, sum).differing === 0;
}
