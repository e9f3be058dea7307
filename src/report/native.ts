/**
 * Native Excel formulas, kept to functions that every Excel and LibreOffice has. A blank never
 * turns into a zero in them.
 */
import { areaToA1 } from '../domain/address';
import type { Comparison } from '../domain/facts';
import type { TargetVerdict } from '../domain/targets';
import { type Expression, demandsOf, write } from './expression';

/** Sum of cells of one column: rows that follow each other become one range. */
export function verticalSum(
  column: number,
  rows: readonly number[],
  nothingKnown: boolean,
): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((left, right) => left - right)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([top, bottom]) =>
    areaToA1({ top, bottom, left: column, right: column }),
  );
  const over = (name: string): string =>
    packed(ranges)
      .map((list) => `${name}(${list})`)
      .join('+');
  return nothingKnown ? `=IF(${over('COUNT')}=0,"",${over('SUM')})` : `=${over('SUM')}`;
}

/** A function takes 255 arguments at most. */
function packed(ranges: readonly string[]): string[] {
  const size = 250;
  const groups: string[] = [];
  for (let at = 0; at < ranges.length; at += size)
    groups.push(ranges.slice(at, at + size).join(','));
  return groups;
}

/**
 * The formula of a column in one row.
 * @param places decimals to round to, or null to leave the result as it is
 * @param nothingKnown true when all operands of a plain sum are blank
 */
export function rowFormula(
  expression: Expression,
  cellOf: (key: string) => string,
  places: number | null,
  nothingKnown: boolean,
): string {
  const body = write(expression, cellOf);
  const rounded = places === null ? body : `ROUND(${body},${places})`;
  if (expression.kind === 'sum') {
    return nothingKnown
      ? `=IF(COUNT(${expression.keys.map(cellOf).join(',')})=0,"",${rounded})`
      : `=${rounded}`;
  }
  const { present, anyOf, nonZero, nonZeroSums } = demandsOf(expression);
  const counted = `COUNT(${present.map(cellOf).join(',')})=${present.length}`;
  const guards = [
    counted,
    ...(anyOf.length > 0 ? [`COUNT(${anyOf.map(cellOf).join(',')})>0`] : []),
    ...nonZero.map((key) => `${cellOf(key)}<>0`),
    ...nonZeroSums.map((part) => `${write(part, cellOf)}<>0`),
  ];
  return `=IF(${guards.length > 1 ? `AND(${guards.join(',')})` : counted},${rounded},"")`;
}

/**
 * "Vượt", "Đạt" or "Chưa đạt" out of the two cells beside it, by the same rule as {@link
 * judgeTarget}.
 */
export function verdictFormula(
  actual: string,
  target: string,
  comparison: Comparison,
  tolerance: number,
  words: Readonly<Record<TargetVerdict, string>>,
): string {
  const above = `"${words.above}"`;
  const met = `"${words.met}"`;
  const missed = `"${words.missed}"`;
  const judged = ((): string => {
    switch (comparison) {
      case '>=':
        return `IF(${actual}>${target},${above},IF(${actual}=${target},${met},${missed}))`;
      case '>':
        return `IF(${actual}>${target},${above},${missed})`;
      case '<=':
        return `IF(${actual}<${target},${above},IF(${actual}=${target},${met},${missed}))`;
      case '<':
        return `IF(${actual}<${target},${above},${missed})`;
      case '=':
        return `IF(${actual}=${target},${met},${missed})`;
      case '≈':
        return `IF(ABS(${actual}-${target})<=ABS(${target})*${tolerance}/100,${met},IF(${actual}>${target},${above},${missed}))`;
    }
  })();
  return `=IF(COUNT(${actual},${target})=2,${judged},"")`;
}
