/**
 * What must hold between the figures of one place: parts within their whole, people and households,
 * the start and the end of a year. Declared once as data over moments and groups, for any table
 * that has such figures, whether it feeds a form or not. A figure that nobody gives is not known,
 * so that nothing is said of it.
 */
import { dimension, type Member } from '../../catalogue/dimensions';
import { isMeasure } from '../../catalogue/measures';
import { sum, type Decimal } from '../../domain/decimal';
import type { Figure, PlaceFigures } from '../../domain/facts';
import data from './identities.json';

/** By the names of their findings. */
const NAMES = [
  'morePoorThanAll',
  'sumOfPoorAndNear',
  'fewerPeople',
  'moreMinority',
  'fallOfYear',
] as const;

export interface Broken {
  readonly rule: (typeof NAMES)[number];
  readonly moment: 'opening' | 'closing' | null;
  /** The group that it is about, where it is about each of them. */
  readonly group: Member | null;
  readonly parts: readonly Figure[];
  /** What the parts come to. */
  readonly sum: Decimal;
  readonly whole: Figure;
}

interface Identity {
  readonly rule: Broken['rule'];
  readonly moment: Broken['moment'];
  readonly group: Member | null;
  readonly parts: readonly { readonly measure: string; readonly sign: 1 | -1 }[];
  readonly some: boolean;
  readonly holds: (sum: Decimal, whole: Decimal) => boolean;
  readonly whole: string;
}

const HOLDS: Readonly<Record<string, Identity['holds']>> = {
  'at-most': (sum, whole) => sum.lessThanOrEqualTo(whole),
  'at-least': (sum, whole) => sum.greaterThanOrEqualTo(whole),
  equal: (sum, whole) => sum.equals(whole),
};
const MOMENTS = ['opening', 'closing'] as const;

/** Each line of the data for every moment and group that it names, as far as there are measures. */
const IDENTITIES: readonly Identity[] = data.identities.flatMap((line) => {
  const text = [...line.sum, line.of].join();
  const rule = NAMES.find((one) => one === line.rule);
  const holds = HOLDS[line.is];
  if (!rule || !holds) throw new Error(`no identity ${line.rule} ${line.is}`);
  const moments = text.includes('{moment}') ? MOMENTS : [null];
  const groups = text.includes('{group}')
    ? dimension('group').members.filter(({ field }) => field !== undefined)
    : [null];
  return moments.flatMap((moment) =>
    groups.flatMap((group): Identity[] => {
      const filled = (name: string): string =>
        name.replace('{moment}', moment ?? '').replace('{group}', group?.field ?? '');
      const parts = line.sum.map((name) => ({
        measure: filled(name).replace(/^-/, ''),
        sign: name.startsWith('-') ? (-1 as const) : (1 as const),
      }));
      const whole = filled(line.of);
      return [...parts.map(({ measure }) => measure), whole].every(isMeasure)
        ? [{ rule, moment, group, parts, holds, whole, some: line.some ?? false }]
        : [];
    }),
  );
});

/** The identities that a place's figures break. */
export function brokenIn(place: PlaceFigures): Broken[] {
  return IDENTITIES.flatMap(({ rule, moment, group, parts, some, holds, whole }): Broken[] => {
    const total = place.figure(whole);
    const known = parts.flatMap(({ measure, sign }) => {
      const figure = place.figure(measure);
      return figure ? [{ figure, value: figure.value.times(sign) }] : [];
    });
    if (!total || known.length === 0 || (known.length < parts.length && !some)) return [];
    const added = sum(known.map(({ value }) => value));
    return holds(added, total.value)
      ? []
      : [
          {
            rule,
            moment,
            group,
            parts: known.map(({ figure }) => figure),
            sum: added,
            whole: total,
          },
        ];
  });
}
