/**
 * Sub-projects add up to their project, lines to the total row, and other tables state the same
 * total.
 */
import { sum } from '../domain/decimal';
import type { Figure, FundingLine } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { allLines } from '../domain/lines';
import { totalRowDoesNotAddUp } from '../rules/funding/VON-003';
import { projectDoesNotAddUp } from '../rules/funding/VON-004';
import { thousandTimesOff } from '../rules/funding/VON-005';
import { twoFundingTotals } from '../rules/funding/VON-006';
import { AMOUNT_NAMES, firstCell, leafLines, lineAmount, type Rule } from './context';

export const fundingLines: Rule = ({ facts, otherFunding }) => {
  const { funding } = facts;
  if (!funding) return [];
  const found: Finding[] = [];
  for (const line of allLines(funding.lines))
    found.push(...compareSums(projectDoesNotAddUp, line, line.children, funding.unit));
  const leaves = leafLines(funding.lines);
  const { declared, unit } = funding;
  if (declared) found.push(...compareSums(totalRowDoesNotAddUp, declared, leaves, unit));
  for (const other of otherFunding)
    found.push(...sameTotals(declared ?? addedUp(leaves), other, unit));
  return found;
};

function compareSums(
  rule: typeof projectDoesNotAddUp,
  whole: FundingLine,
  lines: readonly FundingLine[],
  unit: string,
): Finding[] {
  const { name } = whole;
  return AMOUNT_NAMES.flatMap(([field, what]) => {
    const typed = whole[field];
    const given = lines.flatMap((line) => (line[field] ? [line[field]!] : []));
    if (!typed || given.length === 0) return [];
    const added = sum(given.map((figure) => figure.value));
    if (added.equals(typed.value)) return [];
    const raised = {
      unit,
      expected: typed.value,
      found: added,
      cells: [...firstCell(typed), ...given.flatMap(firstCell)],
    };
    // A total that lost its thousands separator is told as that, whichever comparison meets it
    // first.
    if (typed.value.times(1000).equals(added) && !added.isZero()) {
      const suspectCell = typed.cells[0]!.cell;
      return [
        thousandTimesOff.raise(
          { name, what, suspect: what, suspectCell, typed: typed.value, proposed: added },
          raised,
        ),
      ];
    }
    return [rule.raise({ name, what, lines: given.length }, raised)];
  });
}

/** A table without a total row is compared by what its lines come to. */
function addedUp(lines: readonly FundingLine[]): FundingLine | null {
  const first = lines[0];
  if (!first) return null;
  const sums = AMOUNT_NAMES.map(([field]): [string, Figure | null] => {
    const given = lines.flatMap((line) => {
      const value = lineAmount(line, field);
      return value ? [{ value, cells: line[field]?.cells ?? [line.cell] }] : [];
    });
    return [
      field,
      given.length > 0
        ? {
            value: sum(given.map(({ value }) => value)),
            cells: given.flatMap(({ cells }) => cells),
          }
        : null,
    ];
  });
  return { ...first, ...Object.fromEntries(sums) };
}

function sameTotals(declared: FundingLine | null, other: FundingLine, unit: string): Finding[] {
  if (!declared) return [];
  return AMOUNT_NAMES.flatMap(([field, what]) => {
    const first = declared[field];
    const second = other[field];
    if (!first || !second || first.value.equals(second.value)) return [];
    return [
      twoFundingTotals.raise(
        { what },
        {
          unit,
          expected: first.value,
          found: second.value,
          cells: [...firstCell(first), ...firstCell(second)],
        },
      ),
    ];
  });
}
