/**
 * The commune's figures out of its hamlets and its typed total, and what the general targets reach
 * by them.
 */
import { sum, type Decimal } from './decimal';
import type { Facts, Figure } from './facts';
import { pointFall, rate } from './rates';

/**
 * The sum of the hamlets when all of them have one, else the commune's typed total.
 * @param measure "closing.poor"
 */
export function communeFigure(facts: Facts, measure: string): Figure | null {
  const { households } = facts;
  if (!households) return null;
  const given = households.hamlets.flatMap((place) => place.figure(measure) ?? []);
  if (given.length > 0 && given.length === households.hamlets.length) {
    return {
      value: sum(given.map((figure) => figure.value)),
      cells: given.flatMap((figure) => figure.cells),
    };
  }
  return households.declared ? households.declared.figure(measure) : null;
}

/**
 * Whether the commune's figures cover the same hamlets, so that a rate or a difference of them says
 * something.
 * A typed total that is no more than the sum of the hamlets that are filled in leaves out those
 * that are not.
 */
export function coverTheSame(facts: Facts, ...measures: readonly string[]): boolean {
  const [first, ...rest] = measures.map((measure) => leftOut(facts, measure).join('\n'));
  return rest.every((other) => other === first);
}

function leftOut(facts: Facts, measure: string): string[] {
  const { hamlets, declared } = facts.households ?? { hamlets: [], declared: null };
  const given = hamlets.flatMap((place) => place.figure(measure) ?? []);
  const typed = declared && declared.figure(measure);
  if (
    given.length === 0 ||
    (typed && !typed.value.equals(sum(given.map((figure) => figure.value))))
  )
    return [];
  return hamlets.filter((place) => !place.figure(measure)).map((place) => place.key);
}

export interface CommuneCounts {
  readonly total: Figure | null;
  readonly poor: Figure | null;
  readonly nearPoor: Figure | null;
  /** Percent points; null where the two counts are not of the same hamlets. */
  readonly poorRate: Decimal | null;
  readonly nearPoorRate: Decimal | null;
}

export function communeCounts(facts: Facts, moment: 'opening' | 'closing'): CommuneCounts {
  const total = communeFigure(facts, `${moment}.total`);
  const of = (name: 'poor' | 'nearPoor'): { count: Figure | null; part: Decimal | null } => {
    const count = communeFigure(facts, `${moment}.${name}`);
    return {
      count,
      part:
        total && count && coverTheSame(facts, `${moment}.total`, `${moment}.${name}`)
          ? rate(count.value, total.value)
          : null,
    };
  };
  const [poor, nearPoor] = [of('poor'), of('nearPoor')];
  return {
    total,
    poor: poor.count,
    nearPoor: nearPoor.count,
    poorRate: poor.part,
    nearPoorRate: nearPoor.part,
  };
}

/**
 * How many households fewer than at the start of the year, and by how many points the rate fell.
 */
export function communeFall(
  facts: Facts,
  name: 'poor' | 'nearPoor',
): {
  readonly count: Decimal | null;
  readonly points: Decimal | null;
  readonly cells: Figure['cells'];
} {
  const [before, after] = [`opening.${name}`, `closing.${name}`];
  const [open, close] = [communeFigure(facts, before), communeFigure(facts, after)];
  if (!open || !close || !coverTheSame(facts, before, after))
    return { count: null, points: null, cells: [] };
  const totals = ['opening.total', 'closing.total'];
  const [openTotal, total] = totals.map((measure) => communeFigure(facts, measure));
  return {
    count: open.value.minus(close.value),
    cells: [...open.cells, ...close.cells],
    points:
      openTotal && total && coverTheSame(facts, before, after, ...totals)
        ? pointFall(open.value, openTotal.value, close.value, total.value)
        : null,
  };
}

/**
 * Whether the table of households and the register tell of two days; false where one of them names
 * none.
 * @param same what of the two days has to be the same
 */
export function ofTwoDays({ households, register }: Facts, same: 'day' | 'year' = 'day'): boolean {
  const [one, two] = [households?.asOf, register?.asOf].map((day) =>
    same === 'year' ? day?.slice(0, 4) : day,
  );
  return Boolean(one && two && one !== two);
}

export interface Reached {
  /** The whole of a rate; null for a target that counts. */
  readonly entitled: Figure | null;
  readonly served: Figure;
  /** What is compared with the target: percent points or households. */
  readonly actual: Decimal;
}

/**
 * What the commune's own counts say about the targets of the poverty rate (a1, b1) and of
 * households that leave (a2, b2).
 */
export function reachedByHouseholds(facts: Facts, code: string | null): Reached | null {
  if (!facts.households || facts.households.basis === 'opening' || facts.targets?.ofOtherYear)
    return null;
  if (code === 'a1' || code === 'b1') {
    const closing = communeCounts(facts, 'closing');
    const [count, part] =
      code === 'a1' ? [closing.poor, closing.poorRate] : [closing.nearPoor, closing.nearPoorRate];
    return count && part ? { entitled: closing.total, served: count, actual: part } : null;
  }
  if (code !== 'a2' && code !== 'b2') return null;
  const fall = communeFall(facts, code === 'a2' ? 'poor' : 'nearPoor');
  return fall.count
    ? { entitled: null, served: { value: fall.count, cells: fall.cells }, actual: fall.count }
    : null;
}
