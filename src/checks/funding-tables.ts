/** Two tables of one total whose lines are not the same. */
import { sum, type Decimal } from '../domain/decimal';
import type { FundingLine } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { firstOf } from '../domain/first-of';
import { lineKey } from '../domain/lines';
import { sameTotalOtherLines } from '../rules/funding/VON-016';
import { lineAmount, leafLines, type Rule } from './context';

export const fundingTables: Rule = ({ facts, fundingTables: tables = [] }) => {
  const { funding } = facts;
  if (!funding) return [];
  return tables.flatMap((lines) =>
    different(leafLines(funding.lines), leafLines(lines), funding.unit),
  );
};

function different(
  left: readonly FundingLine[],
  right: readonly FundingLine[],
  unit: string,
): Finding[] {
  const total = (lines: readonly FundingLine[]): Decimal =>
    sum(lines.flatMap((line) => lineAmount(line, 'total') ?? []));
  if (!total(left).equals(total(right))) return [];
  const others = firstOf(right, lineKey);
  const pairs = left.flatMap((line) => {
    const other = others.get(lineKey(line));
    const [first, second] = [lineAmount(line, 'total'), other ? lineAmount(other, 'total') : null];
    return first && second && !first.equals(second) ? [{ line, other: other!, first, second }] : [];
  });
  if (pairs.length === 0) return [];
  return [
    sameTotalOtherLines.raise(
      { lines: pairs.map(({ line }) => line.code ?? line.name) },
      {
        unit,
        expected: pairs[0]!.first,
        found: pairs[0]!.second,
        cells: pairs.flatMap(({ line, other }) => [cellOf(line), cellOf(other)]),
      },
    ),
  ];
}

function cellOf(line: FundingLine): FundingLine['cell'] {
  return line.total?.cells[0] ?? line.cell;
}
