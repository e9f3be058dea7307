/**
 * Households by hamlet and in the commune: counts as they stand in the tables, and the rates, falls
 * and sums that are computed from them.
 */
import { dimension } from '../../catalogue/dimensions';
import { COUNT_MEASURES, isMeasure, measureAt } from '../../catalogue/measures';
import { communeFall, communeFigure, coverTheSame } from '../../domain/commune-figures';
import type { Decimal } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';
import { rate } from '../../domain/rates';
import type { Sink } from './observations';

export const SUM_OF_PLACES = 'SUM(place)';
const MOMENTS = ['opening', 'closing'] as const;

export function householdObservations({ facts, put: putAt }: Sink): void {
  const { households } = facts;
  if (!households) return;
  const reached = households.basis === 'plan' ? 'planned' : 'actual';
  const put = (measure: string, figure: FigureOrNone, place?: string, rule?: string): void => {
    const at = measureAt(measure);
    const opening = at.moment === 'opening';
    putAt(
      {
        ...at,
        subject: 'review',
        scenario: opening ? 'actual' : reached,
        ...(place === undefined ? {} : { place }),
      },
      figure,
      { asOf: opening ? null : households.asOf, ...(rule === undefined ? {} : { rule }) },
    );
  };
  const moments = MOMENTS.filter((moment) =>
    [...households.hamlets, ...(households.declared ? [households.declared] : [])].some((place) =>
      place.observations().some(({ at }) => at.moment === moment),
    ),
  );
  // A number of all households that serves both moments is written at each that has figures.
  const measures = COUNT_MEASURES.filter(
    (measure) => measure !== 'total' || moments.length === 0,
  ).filter((measure) => momentOf(measure) === null || moments.some((one) => isAt(measure, one)));
  for (const place of households.hamlets) {
    for (const measure of measures) put(measure, place.figure(measure), place.key);
    for (const moment of moments)
      rates(
        moment,
        (measure) => place.figure(measure),
        (measure, figure, rule) => put(measure, figure, place.key, rule),
      );
  }
  for (const measure of measures) {
    const typed = households.declared?.figure(measure) ?? null;
    const known = communeFigure(facts, measure);
    if (typed && known?.value.equals(typed.value)) put(measure, typed);
    else put(measure, known, undefined, SUM_OF_PLACES);
  }
  for (const moment of moments)
    rates(
      moment,
      (measure) =>
        coverTheSame(facts, measure, `${moment}.total`) ? communeFigure(facts, measure) : null,
      (measure, figure, rule) => put(measure, figure, undefined, rule),
    );
  for (const group of ['poor', 'nearPoor'] as const) {
    const { count, points, cells } = communeFall(facts, group);
    put(`reduction.${group}`, computed(count, cells), undefined, 'opening - closing');
    put(
      `reduction.${group}Points`,
      computed(points, cells),
      undefined,
      'opening rate - closing rate',
    );
  }
}

function momentOf(measure: string): string | null {
  return measureAt(measure).moment ?? null;
}

function isAt(measure: string, moment: (typeof MOMENTS)[number]): boolean {
  const own = momentOf(measure);
  return own === moment || own === 'change';
}

function rates(
  moment: string,
  of: (measure: string) => FigureOrNone,
  put: (measure: string, figure: FigureOrNone, rule: string) => void,
): void {
  const total = of(`${moment}.total`);
  if (!total) return;
  for (const { field } of dimension('group').members) {
    const measure = `${moment}.${field}Rate`;
    const count = field === undefined || !isMeasure(measure) ? null : of(`${moment}.${field}`);
    if (count)
      put(
        measure,
        computed(rate(count.value, total.value), [...count.cells, ...total.cells]),
        'count / all households * 100',
      );
  }
}

/** A figure that stands in no cell, with the cells that it comes from. */
export function computed(value: Decimal | null, cells: Figure['cells']): FigureOrNone {
  return value && { value, cells };
}
