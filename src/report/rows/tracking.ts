/**
 * Rows of the form that follows the targets through the year: what is reached at the period, and
 * how the year will end at this pace.
 */
import { communeFigure, reachedByHouseholds } from '../../domain/commune-figures';
import { type Decimal, dec, ZERO } from '../../domain/decimal';
import type { Facts, Figure, FigureOrNone, TargetFact } from '../../domain/facts';
import { forecastFall, monthsElapsed, yearEndCount } from '../../domain/forecast';
import { readPeriod } from '../../domain/period';
import { rate } from '../../domain/rates';
import { formatVietnamese } from '../../domain/vietnamese-format';
import type { Template } from '../../templates';
import { reportWords } from '../../text/report';
import { ordinal } from '../ordinals';
import { periodOf } from '../settings';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { targetValues } from './leads';
import { asOfNotes, figureValue, leafRow, NO_MONEY, textValue } from './values';

/** What is reached of a target, as counts: "104 of 1.867". */
interface Reached {
  readonly entitled: FigureOrNone;
  readonly served: FigureOrNone;
  /** Where the year began: the opening number of what falls, 0 of what is built up. */
  readonly start: Figure;
}

const MONTHS = 12;
const NOUGHT: Figure = { value: ZERO, cells: [] };

export function tracking(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const months = monthsOf(facts, options);
  const style = template.rows.ordinals[0] ?? 'arabic';
  const rows = (facts.targets?.targets ?? []).map((target, index): BodyRow => {
    const reached = reachedOf(facts, target);
    const notes = fallNotes(target, reached, months);
    const values = {
      ...targetValues(target, target.leads),
      entitled: figureValue(reached.entitled),
      served: figureValue(reached.served),
      start: reached.served ? { figure: reached.start } : null,
      months: reached.served ? { figure: { value: months, cells: [] } } : null,
      method: textValue(methodOf(reached, months)),
    };
    return { ...leafRow(ordinal(style, index + 1), values), notes, quiet: target.target === null };
  });
  const asOf = facts.households?.basis === 'actual' ? facts.households.asOf : null;
  const notes: NoteRequest[] = [
    ...asOfNotes(asOf),
    { code: 'forecast', params: { months: formatVietnamese(months, months.isInteger() ? 0 : 2) } },
  ];
  return { ...NO_MONEY, rows, notes };
}

/** The day of the households' figures, else the end of the period. */
function monthsOf(facts: Facts, options: RenderOptions): Decimal {
  const code = periodOf(facts, options) ?? '';
  const period = readPeriod(code);
  const asOf = facts.households?.basis === 'actual' ? facts.households.asOf : null;
  if (asOf && (code === '' || asOf.startsWith(code.slice(0, 4)))) {
    const months = monthsElapsed(asOf);
    if (months.greaterThan(0)) return months;
  }
  return period && period.kind !== 'year' ? monthsElapsed(period.end) : dec(MONTHS);
}

/**
 * By the commune's own counts where they were reached and not planned, else what the table of
 * targets says.
 */
function reachedOf(facts: Facts, target: TargetFact): Reached {
  const counted =
    facts.households?.basis === 'actual' ? reachedByHouseholds(facts, target.code) : null;
  if (!counted) return { entitled: target.entitled, served: target.served, start: NOUGHT };
  const falls = target.code === 'a1' ? 'poor' : target.code === 'b1' ? 'nearPoor' : null;
  const opening = falls && communeFigure(facts, `opening.${falls}`);
  return {
    entitled: counted.entitled,
    served: counted.served,
    start: falls ? (opening ?? counted.served) : NOUGHT,
  };
}

/** The forecast in figures: "368 + (258 − 368) × 12/7 = 179; 179 ÷ 1.867 = 9,59 %". */
function methodOf(reached: Reached, months: Decimal): string {
  if (!reached.served) return '';
  const show = (value: Decimal): string => formatVietnamese(value, value.isInteger() ? 0 : 2);
  const [start, now] = [reached.start.value, reached.served.value];
  const count = yearEndCount(start, now, months, reached.entitled?.value ?? null);
  if (months.equals(MONTHS)) return reportWords.wholeYear;
  const straight = start.isZero()
    ? `${show(now)} × 12/${show(months)}`
    : `${show(start)} + (${show(now)} − ${show(start)}) × 12/${show(months)}`;
  const share = reached.entitled ? rate(count, reached.entitled.value) : null;
  return `${straight} = ${show(count)}${share ? `; ${show(count)} ÷ ${show(reached.entitled!.value)} = ${formatVietnamese(share, 2)} %` : ''}`;
}

/** How many households still have to leave, and how many a month, while there is time. */
function fallNotes(target: TargetFact, reached: Reached, months: Decimal): NoteRequest[] {
  if (
    !target.target ||
    !reached.served ||
    !reached.entitled ||
    reached.start === NOUGHT ||
    months.greaterThanOrEqualTo(MONTHS)
  )
    return [];
  const forecast = forecastFall(
    reached.start.value,
    reached.served.value,
    reached.entitled.value,
    months,
    target.target.value,
  );
  if (forecast.toLeave.isZero() || !forecast.perMonth) return [];
  return [
    {
      code: 'to-leave',
      params: {
        pace: formatVietnamese(forecast.pace, 1),
        count: formatVietnamese(forecast.toLeave),
        left: formatVietnamese(dec(MONTHS).minus(months), months.isInteger() ? 0 : 2),
        perMonth: formatVietnamese(forecast.perMonth, 1),
        missing: formatVietnamese(forecast.missing ?? ZERO, 2),
      },
    },
  ];
}
