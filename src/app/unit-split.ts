/**
 * The money by lead unit, and how it would stand where a line with two leads counted for the other
 * one.
 */
import { sum, type Decimal } from '../domain/decimal';

export interface UnitTotal {
  /** Null for the lines that nobody leads. */
  readonly unit: string | null;
  readonly total: Decimal;
}

export interface OtherSplit {
  /** The place among the lines of the one with more than one lead, from 0. */
  readonly line: number;
  readonly code: string | null;
  readonly name: string;
  /** Who leads it in this split. */
  readonly unit: string;
  readonly byUnit: readonly UnitTotal[];
}

export interface LedLine {
  readonly code: string | null;
  readonly name: string;
  readonly total: Decimal | null;
  readonly leads: readonly string[];
}

/** Each line counts for its first lead; units in the order in which they come. */
export function byUnit(lines: readonly LedLine[]): UnitTotal[] {
  return totals(lines, (line) => line.leads[0] ?? null);
}

/**
 * For each further lead of a line with money: the same sums with this one line counted for that
 * lead.
 */
export function otherSplits(lines: readonly LedLine[]): OtherSplit[] {
  const order = byUnit(lines).map(({ unit }) => unit);
  const place = (unit: string | null): number =>
    order.includes(unit) ? order.indexOf(unit) : order.length;
  return lines.flatMap((line, at) =>
    (line.total === null ? [] : line.leads.slice(1)).map((unit) => ({
      line: at,
      code: line.code,
      name: line.name,
      unit,
      byUnit: totals(lines, (other) => (other === line ? unit : (other.leads[0] ?? null))).sort(
        (a, b) => place(a.unit) - place(b.unit),
      ),
    })),
  );
}

function totals(lines: readonly LedLine[], unitOf: (line: LedLine) => string | null): UnitTotal[] {
  const amounts = new Map<string | null, Decimal[]>();
  for (const line of lines) {
    if (!line.total) continue;
    const unit = unitOf(line);
    amounts.set(unit, [...(amounts.get(unit) ?? []), line.total]);
  }
  return [...amounts].map(([unit, each]) => ({ unit, total: sum(each) }));
}
