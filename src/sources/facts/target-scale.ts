/** Targets in percent whose scale nothing tells. */
import type { Finding } from '../../domain/finding';
import { targetScale } from '../../rules/targets/CT-021';
import type { TargetValue } from './target-values';

interface TargetRow {
  readonly fact: { readonly unit: string | null };
  /** What is to be reached. */
  readonly set: TargetValue;
  readonly reached: TargetValue;
}

/** As many cells are named. */
const MOST_CELLS = 20;

/**
 * @returns CT-021 where every plain figure of the rows in percent is at most one; a percent sign
 *   or format says that its cell is meant as it is shown
 */
export function scaleOfTargets(rows: readonly TargetRow[]): readonly Finding[] {
  const plain = rows
    .filter(({ fact }) => fact.unit === '%')
    .flatMap(({ set, reached }) => [set, reached])
    .flatMap(({ figure, unit }) =>
      figure && unit !== '%' && !figure.value.isZero() ? figure : [],
    );
  if (plain.length === 0 || plain.some(({ value }) => value.abs().gt(1))) return [];
  const cells = plain.flatMap((figure) => figure.cells).slice(0, MOST_CELLS);
  return [targetScale.raise({ count: String(plain.length) }, { cells })];
}
