/**
 * Amounts that no sum gives away: a minus, a line that comes twice, an amount far below the others
 * of its column.
 */
import { dec, type Decimal } from '../domain/decimal';
import type { Figure, FundingLine } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { allLines } from '../domain/lines';
import { negativeAmount } from '../rules/funding/VON-015';
import { repeatedLine } from '../rules/funding/VON-017';
import { amountFarBelow } from '../rules/funding/VON-018';
import { AMOUNT_NAMES, firstCell, leafLines, type Rule } from './context';

export const fundingOddities: Rule = ({ facts }) => {
  const { funding } = facts;
  if (!funding) return [];
  const lines = allLines(funding.lines);
  return [
    ...negative(lines, funding.unit),
    ...repeated(lines),
    ...farBelow(leafLines(funding.lines), funding.unit),
  ];
};

function negative(lines: readonly FundingLine[], unit: string): Finding[] {
  return lines.flatMap((line) => {
    const below = AMOUNT_NAMES.flatMap(([field]) => {
      const figure = line[field];
      return figure?.value.isNegative() && !figure.value.isZero() ? [figure] : [];
    });
    if (below.length === 0) return [];
    return [
      negativeAmount.raise(
        { name: line.name },
        { unit, found: below[0]!.value, cells: below.flatMap(firstCell) },
      ),
    ];
  });
}

/**
 * A line that stands twice for two leading units is the work of both; otherwise it may have been
 * typed twice.
 */
function repeated(lines: readonly FundingLine[]): Finding[] {
  const byCode = new Map<string, FundingLine[]>();
  for (const line of lines)
    if (line.code) byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
  return [...byCode].flatMap(([code, same]) => {
    const leads = same.map((line) =>
      line.leads
        .map((lead) => lead.key)
        .sort()
        .join(),
    );
    if (
      same.length < 2 ||
      (leads.every((lead) => lead !== '') && new Set(leads).size === same.length)
    )
      return [];
    return [
      repeatedLine.raise({ code, count: same.length }, { cells: same.map((line) => line.cell) }),
    ];
  });
}

const FEWEST = 3;
const HUNDRED_TIMES = dec(100);
const THOUSAND = dec(1000);

/** 0,4 among hundreds: a thousand times more would be an amount like the others. */
function farBelow(lines: readonly FundingLine[], unit: string): Finding[] {
  return AMOUNT_NAMES.flatMap(([field, what]) => {
    const given = lines.flatMap((line) =>
      line[field] && line[field]!.value.greaterThan(0)
        ? [{ line, figure: line[field] as Figure }]
        : [],
    );
    if (given.length <= FEWEST) return [];
    const values = given.map(({ figure }) => figure.value).sort((a, b) => a.comparedTo(b));
    const median: Decimal = values[Math.floor(values.length / 2)]!;
    const most = values[values.length - 1]!.times(3);
    return given.flatMap(({ line, figure }) => {
      const raised = figure.value.times(THOUSAND);
      if (figure.value.times(HUNDRED_TIMES).greaterThan(median) || raised.greaterThan(most))
        return [];
      return [
        amountFarBelow.raise(
          { name: line.name, what, median, proposed: raised },
          { unit, found: figure.value, cells: firstCell(figure) },
        ),
      ];
    });
  });
}
