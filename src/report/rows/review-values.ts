/**
 * Counts of one hamlet by the names that the templates of the review use: "poor.households",
 * "near.indicator3", "poor.ethnic.hre".
 */
import { dec, sum } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';
import {
  countOf,
  inClass,
  isMinority,
  lacking,
  MAJORITY,
  peopleOf,
} from '../../domain/review-counts';
import { CAUSES, type ReviewColumns, type ReviewHousehold } from '../../domain/review-facts';
import { indicatorFields, type Indicator } from '../../regulations';
import type { SourceValue } from '../types';
import { figureValue } from './values';

const GROUPS = [
  ['poor', 'poor', 'poor'],
  ['near', 'near-poor', 'nearPoor'],
] as const;

export type Values = Record<string, SourceValue | null>;

/**
 * Classes that the registers say nothing about: a list of the poor alone does not tell that nobody
 * is near-poor.
 */
export type Untold = readonly ('poor' | 'nearPoor')[];

/** What is counted by household. */
export function reviewValues(
  households: readonly ReviewHousehold[],
  columns: ReviewColumns,
  ethnicities: readonly { readonly key: string }[],
  untold: Untold,
  set: readonly Indicator[],
): Values {
  const values: Values = {};
  for (const [prefix, group, name] of GROUPS) {
    if (untold.includes(name)) continue;
    const own = inClass(households, group);
    const put = (field: string, figure: FigureOrNone): void => {
      values[`${prefix}.${field}`] = figureValue(figure);
    };
    put('households', countOf(own));
    const marks = set.map(({ field }) => marked(own, indicatorFields.indexOf(field), columns));
    marks.forEach((figure, index) => put(set[index]?.field ?? '', figure));
    // The register's own sum beside columns of which one is missing would be a total that the form
    // itself contradicts.
    put('deprivations', marks.includes(null) ? null : typedDeprivations(own));
    put(
      'minority',
      columns.ethnicity || columns.minority
        ? countOf(own.filter((one) => isMinority(one) === true))
        : null,
    );
    put(
      'kinh',
      columns.ethnicity ? countOf(own.filter((one) => one.ethnicity?.key === MAJORITY)) : null,
    );
    for (const { key } of ethnicities)
      put(`ethnic.${key}`, countOf(own.filter((one) => one.ethnicity?.key === key)));
    const unknown = own.filter((one) => one.ethnicity === null);
    put('unknownEthnicity', unknown.length > 0 ? countOf(unknown) : null);
    for (let cause = 1; cause <= CAUSES; cause += 1)
      put(
        `cause${cause}`,
        columns.toldCauses.includes(cause)
          ? countOf(own.filter((one) => one.causes?.includes(cause)))
          : null,
      );
  }
  return values;
}

/**
 * What is counted by household and by person: of whole groups, each as far as the register has a
 * column for it.
 */
export function groupValues(
  households: readonly ReviewHousehold[],
  columns: ReviewColumns,
  measure: 'households' | 'people',
  untold: Untold,
): Values {
  const values: Values = {};
  const tally = (list: readonly ReviewHousehold[]): FigureOrNone =>
    measure === 'households' ? countOf(list) : columns.people ? peopleOf(list) : null;
  for (const [prefix, group, told] of GROUPS) {
    if (untold.includes(told)) continue;
    const own = inClass(households, group);
    const put = (name: string, list: readonly ReviewHousehold[] | null): void => {
      values[`${prefix}.${name}`] = list ? figureValue(tally(list)) : null;
    };
    const hasMinority = columns.ethnicity || columns.minority;
    put('all', own);
    put('minority', hasMinority ? own.filter((one) => isMinority(one) === true) : null);
    put('noLabour', columns.noLabour ? own.filter((one) => one.noLabour === true) : null);
    put('policy', columns.policy ? own.filter((one) => one.policy === true) : null);
    // Without all three columns nobody can say who belongs to none of the groups.
    const all = hasMinority && columns.noLabour && columns.policy;
    put(
      'other',
      all
        ? own.filter(
            (one) => isMinority(one) !== true && one.noLabour !== true && one.policy !== true,
          )
        : null,
    );
  }
  return values;
}

function marked(own: readonly ReviewHousehold[], at: number, columns: ReviewColumns): FigureOrNone {
  if (!columns.indicators) return null;
  if (own.length === 0) return { value: dec(0), cells: [], count: 0 };
  const list = lacking(own, at);
  return list && countOf(list);
}

/** The numbers that the register itself types, where it has them for every household. */
function typedDeprivations(own: readonly ReviewHousehold[]): Figure | null {
  const typed = own.map((one) => one.deprivations);
  if (own.length === 0 || typed.some((value) => value === null)) return null;
  return {
    value: sum(typed.map((value) => value!)),
    cells: own.slice(0, 1).map((one) => one.cell),
    count: own.length,
  };
}
