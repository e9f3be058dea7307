/**
 * Sub-projects add up to their project, lines to the total row, and other tables state the same
 * total.
 */
import { sum } from '../domain/decimal';
import type { Figure, FundingLine } from '../domain/facts';
import { finding, type Finding } from '../domain/finding';
import { AMOUNT_NAMES, allLines, firstCell, leafLines, lineAmount, type Rule } from './context';

export const fundingLines: Rule = ({ facts, otherFunding }) => {
  const { funding } = facts;
  if (!funding) return [];
  const found: Finding[] = [];
  for (const line of allLines(funding.lines))
    found.push(...compareSums('VON-004', line, line.children, funding.unit, line.name));
  if (funding.declared) {
    found.push(
      ...compareSums(
        'VON-003',
        funding.declared,
        leafLines(funding.lines),
        funding.unit,
        funding.declared.name,
      ),
    );
  }
  for (const other of otherFunding)
    found.push(
      ...sameTotals(funding.declared ?? addedUp(leafLines(funding.lines)), other, funding.unit),
    );
  return found;
};

function compareSums(
  code: string,
  whole: FundingLine,
  lines: readonly FundingLine[],
  unit: string,
  name: string,
): Finding[] {
  return AMOUNT_NAMES.flatMap(([field, what]) => {
    const typed = whole[field];
    const given = lines.flatMap((line) => (line[field] ? [line[field]!] : []));
    if (!typed || given.length === 0) return [];
    const added = sum(given.map((figure) => figure.value));
    if (added.equals(typed.value)) return [];
    // A total that lost its thousands separator is told as that, whichever comparison meets it
    // first.
    if (typed.value.times(1000).equals(added) && !added.isZero()) {
      const cell = typed.cells[0]!.cell;
      return [
        finding({
          code: 'VON-005',
          severity: 'stop',
          subjects: ['funding'],
          unit,
          expected: typed.value,
          found: added,
          cells: [...firstCell(typed), ...given.flatMap(firstCell)],
          params: {
            name,
            what,
            suspect: what,
            suspectCell: cell,
            typed: typed.value,
            proposed: added,
          },
        }),
      ];
    }
    return [
      finding({
        code,
        severity: 'stop',
        subjects: ['funding'],
        unit,
        expected: typed.value,
        found: added,
        cells: [...firstCell(typed), ...given.flatMap(firstCell)],
        params: { name, what, lines: given.length },
      }),
    ];
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
      finding({
        code: 'VON-006',
        severity: 'stop',
        subjects: ['funding'],
        unit,
        expected: first.value,
        found: second.value,
        cells: [...firstCell(first), ...firstCell(second)],
        params: { what },
      }),
    ];
  });
}
