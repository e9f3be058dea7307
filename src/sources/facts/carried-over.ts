/**
 * Money carried over from the year before stands beside the year's own; a total that holds both is
 * parted, since the Biểu print the year's own.
 */
import { sum, type Decimal } from '../../domain/decimal';
import type { CellRef } from '../../domain/address';
import type { Figure, FundingLine } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { totalHoldsCarried } from '../../rules/funding/VON-019';

interface Lines {
  readonly lines: readonly FundingLine[];
  readonly declared: FundingLine | null;
}

/**
 * The same lines with the money carried over taken out of every total that holds it; where that was
 * done is told once.
 */
export function withoutCarried<T extends Lines>(read: T, findings: Finding[]): T {
  const cells: CellRef[] = [];
  const part = (line: FundingLine): FundingLine => {
    const own = { ...line, children: line.children.map(part) };
    if (!holdsCarried(own)) return own;
    cells.push(own.total!.cells[0]!);
    return {
      ...own,
      total: {
        value: own.total!.value.minus(own.carried!.value),
        cells: [...own.total!.cells, ...own.carried!.cells],
      },
    };
  };
  const lines = read.lines.map(part);
  const declared = read.declared ? part(read.declared) : null;
  if (cells.length > 0)
    findings.push(totalHoldsCarried.raise({ count: cells.length }, { cells: cells.slice(0, 20) }));
  return { ...read, lines, declared };
}

/**
 * True when the total is that of the sources and of the money carried over together, and not that
 * of the sources alone.
 */
function holdsCarried({
  total,
  carried,
  central,
  investment,
  recurrent,
  local,
  province,
  district,
  commune,
  other,
}: FundingLine): boolean {
  if (!total || !carried || carried.value.isZero()) return false;
  const given = (...figures: readonly (Figure | null | undefined)[]): Decimal[] =>
    figures.flatMap((figure) => figure?.value ?? []);
  const locals = given(province, district, commune);
  const parts = [
    ...(central ? given(central) : given(investment, recurrent)),
    ...(locals.length > 0 ? locals : given(local)),
    ...given(other),
  ];
  return parts.length > 0 && sum([...parts, carried.value]).equals(total.value);
}
