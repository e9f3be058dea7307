/**
 * A figure together with how it came about: the calculation, the cells that it was read from, the
 * rule behind it.
 */
import type { CellRef } from '../domain/address';
import { Decimal, dec, sum } from '../domain/decimal';
import type { FigureOrNone } from '../domain/facts';
import type { FlowCounts } from '../domain/flow-facts';
import { exactRate, pointFall, rate } from '../domain/rates';
import units from '../domain/units.json';

export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** The calculation, as numbers; the words around them are the pane's. */
export type Working =
  | ({ readonly kind: 'rate'; readonly exact: Decimal; readonly places: number } & Ratio)
  | {
      readonly kind: 'points';
      readonly before: Ratio;
      readonly after: Ratio;
      readonly exact: Decimal;
      readonly places: number;
    }
  | { readonly kind: 'sum'; readonly parts: readonly Decimal[]; readonly count: number }
  | { readonly kind: 'difference'; readonly before: Decimal; readonly after: Decimal }
  /** Households that went several ways, each by its name. */
  | {
      readonly kind: 'ways';
      readonly parts: readonly { readonly way: keyof FlowCounts; readonly value: Decimal }[];
    }
  /** opening − decrease + increase */
  | {
      readonly kind: 'balance';
      readonly opening: Decimal;
      readonly decrease: Decimal;
      readonly increase: Decimal;
    }
  /** Numbers and signs alone, the same in every language: "(368 − 258) ÷ 7 = 15,7142…". */
  | { readonly kind: 'formula'; readonly text: string }
  /** A share whose last digit was moved, so that all shares add up to 100. */
  | ({ readonly kind: 'adjusted-share'; readonly exact: Decimal; readonly places: number } & Ratio)
  | { readonly kind: 'typed' };

/** A legal value, or one that the plan or the office states. */
export interface LegalGround {
  readonly label: string;
  /** As an officer reads it: "15 % vốn ngân sách trung ương". */
  readonly value: string;
  readonly document: string;
  /** YYYY-MM-DD, or null when the value has no day of its own. */
  readonly from: string | null;
  readonly confirmed: boolean;
}

export interface Explained {
  readonly value: Decimal | null;
  readonly unit: string;
  readonly places?: number;
  readonly working: Working | null;
  /** The first of the cells behind it; `count` says how many there are. */
  readonly cells: readonly CellRef[];
  readonly count: number;
  readonly ground: LegalGround | null;
}

const MOST_CELLS = 12;
const MOST_PARTS = 8;

export function explained(
  value: Decimal | null,
  unit: string,
  working: Working | null,
  figures: readonly FigureOrNone[],
  rest: Partial<Explained> = {},
): Explained {
  const given = figures.flatMap((figure) => (figure ? [figure] : []));
  const cells = given.flatMap((figure) => figure.cells);
  const unique = cells.filter(
    (cell, at) =>
      cells.findIndex((other) => other.sheet === cell.sheet && other.cell === cell.cell) === at,
  );
  const counted = given.reduce(
    (count, figure) => count + Math.max(0, (figure.count ?? 0) - figure.cells.length),
    unique.length,
  );
  return {
    value,
    unit,
    working: value === null ? null : working,
    cells: unique.slice(0, MOST_CELLS),
    count: counted,
    ground: null,
    ...rest,
  };
}

/** A count or an amount: as typed, or added up from several cells. */
export function explainedAmount(
  figure: FigureOrNone,
  parts: readonly FigureOrNone[],
  unit: string,
): Explained {
  const given = parts.flatMap((part) => (part ? [part.value] : []));
  const adds = figure !== null && given.length > 1 && sum(given).equals(figure.value);
  return explained(
    figure?.value ?? null,
    unit,
    adds
      ? { kind: 'sum', parts: given.slice(0, MOST_PARTS), count: given.length }
      : { kind: 'typed' },
    [figure],
  );
}

export function explainedRate(
  part: FigureOrNone,
  whole: FigureOrNone,
  rest: Partial<Explained> = {},
): Explained {
  const exact = part && whole ? exactRate(part.value, whole.value) : null;
  const working: Working | null = exact
    ? { kind: 'rate', part: part!.value, whole: whole!.value, exact, places: 2 }
    : null;
  return explained(
    part && whole ? rate(part.value, whole.value) : null,
    '%',
    working,
    [part, whole],
    { places: 2, ...rest },
  );
}

export function explainedFall(
  before: FigureOrNone,
  openTotal: FigureOrNone,
  after: FigureOrNone,
  total: FigureOrNone,
): Explained {
  if (!before || !openTotal || !after || !total)
    return explained(null, units.percentPoints, null, []);
  const [open, close] = [
    exactRate(before.value, openTotal.value),
    exactRate(after.value, total.value),
  ];
  const working: Working | null =
    open && close
      ? {
          kind: 'points',
          before: { part: before.value, whole: openTotal.value },
          after: { part: after.value, whole: total.value },
          exact: open.minus(close),
          places: 2,
        }
      : null;
  return explained(
    pointFall(before.value, openTotal.value, after.value, total.value),
    units.percentPoints,
    working,
    [before, openTotal, after, total],
    { places: 2 },
  );
}

/** One of the shares that add up to 100,00. */
export function explainedShare(
  part: FigureOrNone,
  whole: Decimal | null,
  share: { share: Decimal; adjusted: boolean } | null,
): Explained {
  const exact = part && whole ? exactRate(part.value, whole) : null;
  const working: Working | null =
    exact && share
      ? {
          kind: share.adjusted ? 'adjusted-share' : 'rate',
          part: part!.value,
          whole: dec(whole!),
          exact,
          places: 2,
        }
      : null;
  return explained(share?.share ?? null, '%', working, [part], { places: 2 });
}

/** "5,5704…" needs to know whether digits were cut off. */
export function cutDigits(
  value: Decimal,
  digits = 4,
): { readonly shown: Decimal; readonly more: boolean } {
  const shown = value.toDecimalPlaces(digits, Decimal.ROUND_DOWN);
  return { shown, more: !shown.equals(value) };
}
