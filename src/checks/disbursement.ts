/**
 * Disbursement holds together: sources, sub-projects, lines, rates, and no more spent than there
 * is.
 */
import { sum, ZERO, type Decimal } from '../domain/decimal';
import {
  DISBURSEMENT_FIELDS,
  disbursementLeaves,
  type DisbursementField,
  type DisbursementLine,
} from '../domain/disbursement-facts';
import type { Figure, FigureOrNone } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { firstOf } from '../domain/first-of';
import { allLines } from '../domain/lines';
import { rate } from '../domain/rates';
import { spentTooMuch } from '../rules/funding/VON-020';
import { disbursementSourcesDoNotAddUp } from '../rules/funding/VON-021';
import { disbursementProjectDoesNotAddUp } from '../rules/funding/VON-022';
import { disbursementTotalDoesNotAddUp } from '../rules/funding/VON-023';
import { disbursementRateOff } from '../rules/funding/VON-024';
import { planOfOtherTable } from '../rules/funding/VON-025';
import { remainingOff } from '../rules/funding/VON-027';
import { firstCell, leafLines as fundedLeaves, type Rule } from './context';

const RATES: ReadonlySet<DisbursementField> = new Set(['allocatedRate', 'disbursedRate']);

export const disbursementRules: Rule = ({ facts }) => {
  const { disbursement, funding } = facts;
  if (!disbursement) return [];
  const { lines, declared, unit } = disbursement;
  const all = allLines(lines);
  const every = [...(declared ? [declared] : []), ...all];
  return [
    ...every.flatMap((line) => [...sources(line, unit), ...spent(line, unit), ...typedRates(line)]),
    ...all.flatMap((line) => adds(disbursementProjectDoesNotAddUp, line, line.children, unit)),
    ...(declared
      ? adds(disbursementTotalDoesNotAddUp, declared, disbursementLeaves(lines), unit)
      : []),
    ...(funding && funding.unit === unit
      ? againstPlan(disbursementLeaves(lines), fundedLeaves(funding.lines), unit)
      : []),
  ];
};

/** The sources of what was planned, and of what was spent, add up to it. */
function sources(line: DisbursementLine, unit: string): Finding[] {
  return (['planned', 'disbursed'] as const).flatMap((what) => {
    const of = (part: string): FigureOrNone => line.amounts[`${what}.${part}` as DisbursementField];
    const total = of('total');
    const local = [of('province'), of('commune')].some((figure) => figure !== null)
      ? [of('province'), of('commune')]
      : [of('local')];
    const parts = [of('central'), ...local].filter((figure): figure is Figure => figure !== null);
    const together = sum(parts.map((part) => part.value));
    if (!total || !of('central') || parts.length < 2 || together.equals(total.value)) return [];
    return [
      disbursementSourcesDoNotAddUp.raise(
        { name: line.name, what },
        {
          unit,
          expected: total.value,
          found: together,
          cells: [...firstCell(total), ...parts.flatMap(firstCell)],
        },
      ),
    ];
  });
}

/** What there was to spend: the year's plan and what was carried over from the year before. */
function available(line: DisbursementLine): Decimal | null {
  const planned = line.amounts['planned.total'];
  return planned ? planned.value.plus(line.amounts.carriedOver?.value ?? ZERO) : null;
}

function spent(line: DisbursementLine, unit: string): Finding[] {
  const there = available(line);
  const found: Finding[] = [];
  const disbursed = line.amounts['disbursed.total'];
  if (there && disbursed?.value.greaterThan(there)) {
    found.push(
      spentTooMuch.raise(
        { name: line.name },
        {
          unit,
          expected: there,
          found: disbursed.value,
          cells: [...firstCell(disbursed), ...firstCell(line.amounts['planned.total']!)],
        },
      ),
    );
  }
  const remaining = line.amounts.remaining;
  const left = there && disbursed ? there.minus(disbursed.value) : null;
  const alone =
    line.amounts['planned.total'] && disbursed
      ? line.amounts['planned.total'].value.minus(disbursed.value)
      : null;
  if (
    remaining &&
    left &&
    !remaining.value.equals(left) &&
    !(alone && remaining.value.equals(alone))
  ) {
    found.push(
      remainingOff.raise(
        { name: line.name },
        {
          unit,
          expected: remaining.value,
          found: left,
          cells: [
            remaining,
            line.amounts['planned.total'],
            line.amounts.carriedOver,
            disbursed,
          ].flatMap((figure) => (figure ? firstCell(figure) : [])),
        },
      ),
    );
  }
  return found;
}

/** A typed rate is right on the plan alone or with what was carried over: offices use both. */
function typedRates(line: DisbursementLine): Finding[] {
  const planned = line.amounts['planned.total'];
  const bases = [planned?.value ?? null, available(line)].filter(
    (base): base is Decimal => base !== null,
  );
  return (
    [
      ['allocatedRate', line.amounts.allocated],
      ['disbursedRate', line.amounts['disbursed.total']],
    ] as const
  ).flatMap(([field, part]) => {
    const typed = line.amounts[field];
    if (!typed || !part || bases.length === 0) return [];
    const places = Math.min(2, typed.value.decimalPlaces());
    const computed = bases.map((base) => rate(part.value, base, places));
    if (
      computed.some((value) => value === null || value.equals(typed.value.toDecimalPlaces(places)))
    )
      return [];
    return [
      disbursementRateOff.raise(
        { name: line.name, field },
        {
          unit: '%',
          expected: computed[computed.length - 1]!,
          found: typed.value,
          cells: firstCell(typed),
        },
      ),
    ];
  });
}

function adds(
  rule: typeof disbursementProjectDoesNotAddUp,
  whole: DisbursementLine,
  parts: readonly DisbursementLine[],
  unit: string,
): Finding[] {
  return DISBURSEMENT_FIELDS.filter((field) => !RATES.has(field)).flatMap((field) => {
    const typed = whole.amounts[field];
    const given = parts.flatMap((part) => part.amounts[field] ?? []);
    const together = sum(given.map((figure) => figure.value));
    if (!typed || given.length === 0 || together.equals(typed.value)) return [];
    return [
      rule.raise(
        { name: whole.name, field },
        {
          unit,
          expected: typed.value,
          found: together,
          cells: [...firstCell(typed), ...given.flatMap(firstCell)],
        },
      ),
    ];
  });
}

/** The plan of a line here and in the funding table. */
function againstPlan(
  lines: readonly DisbursementLine[],
  funded: ReturnType<typeof fundedLeaves>,
  unit: string,
): Finding[] {
  const byCode = firstOf(funded, (one) => one.code);
  return lines.flatMap((line) => {
    const planned = line.amounts['planned.total'];
    const other = line.code === null ? null : byCode.get(line.code)?.total;
    if (!planned || !other || planned.value.equals(other.value)) return [];
    return [
      planOfOtherTable.raise(
        { name: line.name },
        {
          unit,
          expected: other.value,
          found: planned.value,
          cells: [...firstCell(planned), ...firstCell(other)],
        },
      ),
    ];
  });
}
