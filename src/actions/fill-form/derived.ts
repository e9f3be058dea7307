/** Figures that stand nowhere by themselves: sums and rates of those that do. */
import type { CellRef } from '../../domain/address';
import { roundHalfAway, sum } from '../../domain/decimal';
import type { Absence, Answer, Coordinates } from '../../forms/coordinates';

export type Found = Exclude<Answer, { none: Absence }>;

const GROSS: Readonly<Record<string, readonly Coordinates[]>> = {
  'decrease:poor': [
    { move: 'poor-to-near' },
    { move: 'above' },
    { direction: 'decrease', other: 'yes' },
  ],
  'decrease:near-poor': [
    { move: 'near-to-poor' },
    { move: 'above' },
    { direction: 'decrease', other: 'yes' },
  ],
  'increase:poor': [
    { move: 'near-to-poor' },
    { move: 'relapsed' },
    { move: 'newly' },
    { direction: 'increase', other: 'yes' },
  ],
  'increase:near-poor': [
    { move: 'poor-to-near' },
    { move: 'relapsed' },
    { move: 'newly' },
    { direction: 'increase', other: 'yes' },
  ],
};

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
    return {
      ...first,
      value: sum(values.map(({ value }) => value)),
      sources: unique(values),
    };
  };
  if (at.has !== undefined && at.measure !== 'rate') return having(at, look, direct);
  if (at.measure === 'rate') return shareOf(at, look, direct);
  if (at.measure === 'average') return perHousehold(at, look, direct);
  const less = (whole: Coordinates, ...parts: Coordinates[]): Found | Absence => {
    const [all, sub] = [derived(whole, look), add(parts)];
    if ('code' in all) return all;
    if ('code' in sub) return sub;
    if (typeof all.value === 'string' || typeof sub.value === 'string') return direct;
    return { value: all.value.minus(sub.value), sources: unique([all, sub]) };
  };
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
    return parts ? add(parts.map((part) => ({ ...rest, ...part }))) : direct;
  }
  if (move === 'leaves' && at.group === 'poor')
    return add([
      { ...rest, move: 'poor-to-near' },
      { ...rest, move: 'above' },
    ]);
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
  const [whole, part] = [derived({ ...all, moment: 'closing' }, look), derived(lacking, look)];
  if ('code' in whole) return whole;
  if ('code' in part) return part;
  if (typeof whole.value === 'string' || typeof part.value === 'string') return direct;
  if (part.value.gt(whole.value)) return direct;
  return { value: whole.value.minus(part.value), sources: unique([whole, part]) };
}

/** People of a household, of those that are counted. */
function perHousehold(
  { measure: _measure, ...at }: Coordinates,
  look: (at: Coordinates) => Found | Absence,
  direct: Absence,
): Found | Absence {
  const people = derived({ ...at, unit: 'person' }, look);
  const households = derived({ ...at, unit: 'household' }, look);
  if ('code' in people) return people;
  if ('code' in households) return households;
  if (typeof people.value === 'string' || typeof households.value === 'string') return direct;
  if (households.value.isZero() || people.value.lt(households.value)) return direct;
  return {
    value: roundHalfAway(people.value.div(households.value), 2),
    sources: unique([people, households]),
  };
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
  const whole: Coordinates =
    base === 'commune'
      ? inCommune
      : at.unit === 'money'
        ? { ...rest, stage: base }
        : base === 'minority'
          ? { ...rest, group: 'all', trait: 'minority' }
          : { moment: 'closing', ...rest, group: base };
  const [part, all] = [derived(count, look), derived(whole, look)];
  if ('code' in part) return part;
  if ('code' in all) return all;
  if (typeof part.value === 'string' || typeof all.value === 'string' || all.value.isZero())
    return direct;
  // Of money more may be spent than was planned; of households no part is more than the whole.
  if (at.unit !== 'money' && part.value.gt(all.value)) return direct;
  return {
    value: roundHalfAway(part.value.times(100).div(all.value), 2),
    sources: unique([part, all]),
    ...(part.bieu ? { bieu: part.bieu } : {}),
  };
}

function unique(all: readonly { readonly sources: readonly CellRef[] }[]): CellRef[] {
  return [
    ...new Map(
      all.flatMap(({ sources }) => sources).map((cell) => [`${cell.sheet}!${cell.cell}`, cell]),
    ).values(),
  ];
}
