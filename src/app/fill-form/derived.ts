/** Figures that stand nowhere by themselves: sums and rates of those that do. */
import type { CellRef } from '../../domain/address';
import { roundHalfAway, sum, type Decimal } from '../../domain/decimal';
import type { Absence, Answer, Coordinates } from '../../forms/coordinates';
import gross from './gross.json';

export type Found = Exclude<Answer, { none: Absence }>;

const GROSS: Readonly<Record<string, readonly Coordinates[]>> = gross;

/** A figure that stands nowhere by itself, out of those that hold it as identities. */
export function derived(
  at: Coordinates,
  look: (at: Coordinates) => Found | Absence,
): Found | Absence {
  const direct = look(at);
  if (!('code' in direct) || direct.code === 'conflict') return direct;
  const add = (parts: readonly Coordinates[]): Found | Absence => {
    const all = parts.map((part) => derived(part, look));
    const missing = all.find((one): one is Absence => 'code' in one);
    if (missing) return missing;
    const values = all.flatMap((one) =>
      'code' in one || typeof one.value === 'string' ? [] : [{ ...one, value: one.value }],
    );
    if (values.length < all.length) return direct;
    const [first] = values;
    if (!first) return direct;
    return {
      ...first,
      value: sum(values.map((one) => inUnitOf(first, one))),
      sources: unique(values),
    };
  };
  /** What a table has no column of there is none of, where its sides come to the end. */
  const grossOf = (parts: readonly Coordinates[]): Found | Absence => {
    const whole = add(parts);
    if (!('code' in whole) || whole.code !== 'no-figure') return whole;
    const { direction: _direction, ...stock } = at;
    const side = (name: string): Found | Absence => {
      const there = (GROSS[`${name}:${at.group}`] ?? [])
        .map((part): Coordinates => ({ ...stock, ...part }))
        .filter((part) => mayBe(derived(part, look)));
      return there.length === 0 ? whole : add(there);
    };
    const [gone, come] = [side('decrease'), side('increase')];
    const start = derived({ ...stock, moment: 'opening' }, look);
    const end = derived({ ...stock, moment: 'closing' }, look);
    const own = at.direction === 'gross-decrease' ? gone : come;
    const left = outOfTwo(start, gone, whole, (all, less) => all.minus(less));
    const comes = outOfTwo(left, come, whole, (all, more) => all.plus(more));
    const fits = outOfTwo(comes, end, whole, (all, of) => (all.equals(of) ? all : null));
    return 'code' in fits ? whole : own;
  };
  if (at.has !== undefined && at.measure !== 'rate') return having(at, look, direct);
  if (at.measure === 'rate') return shareOf(at, look, direct);
  if (at.measure === 'average') return perHousehold(at, look, direct);
  const less = (whole: Coordinates, ...parts: Coordinates[]): Found | Absence =>
    outOfTwo(derived(whole, look), add(parts), direct, (all, sub) => all.minus(sub));
  if (at.source === 'budget')
    return add([
      { ...at, source: 'central' },
      { ...at, source: 'local' },
    ]);
  if (at.stage === 'disbursed' && at.source === 'local') {
    const { source: _source, ...all } = at;
    return less(all, { ...at, source: 'central' });
  }
  if (at.stage === 'planned' && at.source === 'local' && at.measure === undefined) {
    // The district's money would be a part of it as well, also where nobody can say how much it is.
    if (mayBe(look({ ...at, source: 'district' }))) return direct;
    return add([
      { ...at, source: 'province' },
      { ...at, source: 'commune' },
    ]);
  }
  if (at.capital !== undefined && at.source === undefined && at.measure === undefined) {
    const { capital, ...all } = at;
    const sources = ['central', 'province', 'commune'].map((source) => ({ ...all, source }));
    // Money of another source would be a part of it as well.
    const whole = outOfTwo(derived(all, look), add(sources), direct, (one, other) =>
      one.equals(other) ? one : null,
    );
    const parts = add(sources.map((source) => ({ ...source, capital })));
    return 'code' in whole || 'code' in parts ? direct : parts;
  }
  if (at.stage === 'remaining' && at.source !== undefined && at.measure === undefined) {
    const { source: _source, capital: _capital, ...line } = at;
    if (mayBe(look({ ...line, stage: 'carried' }))) return direct;
    return less({ ...at, stage: 'planned' }, { ...at, stage: 'disbursed' });
  }
  if (at.trait === 'man-head' && at.measure === undefined) {
    const { trait: _trait, ...all } = at;
    return less({ ...all, moment: 'closing' }, { ...at, trait: 'woman-head' });
  }
  const { direction, move, ...rest } = at;
  if (direction === 'net' && at.measure === undefined)
    return less({ ...rest, moment: 'opening' }, { ...rest, moment: 'closing' });
  if (direction === 'change')
    return less({ ...rest, moment: 'closing' }, { ...rest, moment: 'opening' });
  if (at.measure === undefined && at.group === 'rest')
    return less({ ...at, group: 'all' }, { ...at, group: 'poor' }, { ...at, group: 'near-poor' });
  if (at.measure === undefined && at.group === 'poor-and-near')
    return add([
      { ...at, group: 'poor' },
      { ...at, group: 'near-poor' },
    ]);
  if (direction?.startsWith('gross-')) {
    const parts = GROSS[`${direction.slice(6)}:${at.group}`];
    return parts ? grossOf(parts.map((part) => ({ ...rest, ...part }))) : direct;
  }
  if (move === 'leaves' && at.group === 'poor') {
    const toNear = { ...rest, move: 'poor-to-near' };
    const above = { ...rest, move: 'above' };
    // "Số hộ thoát nghèo" of the old circular holds those who stay near-poor.
    const isOne =
      !mayBe(look(toNear)) && !('code' in derived({ ...rest, direction: 'gross-decrease' }, look));
    return add(isOne ? [above] : [toNear, above]);
  }
  return direct;
}

/** Those who have something: all of their class less those who lack it. */
function having(
  at: Coordinates,
  look: (at: Coordinates) => Found | Absence,
  direct: Absence,
): Found | Absence {
  const { has: _has, ...lacking } = at;
  const { indicator: _indicator, ...all } = lacking;
  const whole = derived({ ...all, moment: 'closing' }, look);
  return outOfTwo(whole, derived(lacking, look), direct, (of, part) =>
    part.gt(of) ? null : of.minus(part),
  );
}

/** People of a household, of those that are counted. */
function perHousehold(
  { measure: _measure, ...at }: Coordinates,
  look: (at: Coordinates) => Found | Absence,
  direct: Absence,
): Found | Absence {
  const people = derived({ ...at, unit: 'person' }, look);
  const households = derived({ ...at, unit: 'household' }, look);
  return outOfTwo(people, households, direct, (all, of) =>
    of.isZero() || all.lt(of) ? null : roundHalfAway(all.div(of), 2),
  );
}

/** A rate out of its two counts, rounded as every rate is. */
function shareOf(
  at: Coordinates,
  look: (at: Coordinates) => Found | Absence,
  direct: Absence,
): Found | Absence {
  const { measure: _measure, base, ...count } = at;
  if (base === undefined) return direct;
  const {
    trait: _trait,
    indicator: _indicator,
    has: _has,
    cause: _cause,
    ethnic: _ethnic,
    group: _group,
    stage: _stage,
    ...rest
  } = count;
  const { place: _place, line: _line, source: _source, ...inCommune } = count;
  const { source: _part, capital: _kind, ...ofLine } = count;
  const whole: Coordinates =
    base === 'commune'
      ? inCommune
      : base === 'whole'
        ? ofLine
        : at.unit === 'money'
          ? { ...rest, stage: base }
          : base === 'minority'
            ? { ...rest, group: 'all', trait: 'minority' }
            : { moment: 'closing', ...rest, group: base };
  const counted = derived(count, look);
  // Of which source the money carried over is, nobody says.
  const isOfSource =
    at.unit === 'money' && (at.source ?? at.capital) !== undefined && base === 'planned';
  if (isOfSource && mayBe(look({ ...ofLine, stage: 'carried' }))) return direct;
  const share = outOfTwo(counted, derived(whole, look), direct, (part, all) => {
    // Of money more may be spent than was planned; of households no part is more than the whole.
    const isMore = at.unit !== 'money' && part.gt(all);
    return all.isZero() || isMore ? null : roundHalfAway(part.times(100).div(all), 2);
  });
  if ('code' in share) return share;
  const { factor: _unit, ...rate } = share;
  const bieu = 'code' in counted ? undefined : counted.bieu;
  return bieu ? { ...rate, bieu } : rate;
}

/** There is such a figure, or it stands in the workbook and cannot be told. */
const mayBe = (found: Found | Absence): boolean => !('code' in found) || found.code !== 'no-figure';

/** Money of another figure in the unit of this one. */
function inUnitOf(one: Pick<Found, 'factor'>, other: Found & { readonly value: Decimal }): Decimal {
  return other.value.times(other.factor ?? 1).div(one.factor ?? 1);
}

/**
 * A figure out of two others, in the unit of the first; `direct` where one of them is a text, or
 * where it cannot be.
 */
function outOfTwo(
  one: Found | Absence,
  other: Found | Absence,
  direct: Absence,
  figure: (one: Decimal, other: Decimal) => Decimal | null,
): Found | Absence {
  if ('code' in one) return one;
  if ('code' in other) return other;
  if (typeof one.value === 'string' || typeof other.value === 'string') return direct;
  const value = figure(one.value, inUnitOf(one, { ...other, value: other.value }));
  if (value === null) return direct;
  const { factor } = one;
  return { value, sources: unique([one, other]), ...(factor === undefined ? {} : { factor }) };
}

function unique(all: readonly { readonly sources: readonly CellRef[] }[]): CellRef[] {
  return [
    ...new Map(
      all.flatMap(({ sources }) => sources).map((cell) => [`${cell.sheet}!${cell.cell}`, cell]),
    ).values(),
  ];
}
