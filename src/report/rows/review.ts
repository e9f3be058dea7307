/**
 * Rows of the forms that count the households of a register by hamlet: one row a hamlet, or one for
 * households and one for people.
 */
import { ZERO } from '../../domain/decimal';
import type { Facts } from '../../domain/facts';
import { ethnicGroups, inClass, MAJORITY } from '../../domain/review-counts';
import type { ReviewColumns } from '../../domain/review-facts';
import type { Template } from '../../templates';
import { reportWords } from '../../text/report';
import { ordinal } from '../ordinals';
import { countsIndicators, indicatorSetOf } from '../indicator-columns';
import { hamletsOfRecord } from '../settings';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { lackNote, lackPlaces, lackValues } from './lack-values';
import { registerDateNotes, reviewPlaces } from './review-places';
import { groupValues, reviewValues, type Values } from './review-values';
import { figureValue, textValue } from './values';

const NOTHING: ReviewColumns = {
  indicators: false,
  indicatorCells: [],
  indicatorsFilled: [],
  people: false,
  ethnicity: false,
  minority: false,
  noLabour: false,
  policy: false,
  causes: false,
};

export function review(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const columns = facts.review?.columns ?? NOTHING;
  const minorities = minoritiesOf(facts);
  const style = template.rows.ordinals[0] ?? 'arabic';
  const listed = reviewPlaces(facts);
  const known = new Set(listed.map(({ key }) => key));
  const others = lackPlaces(facts)
    .filter(({ key }) => !known.has(key))
    .map(({ name, key, cell }) => ({ name, key, cells: [cell], households: null, summary: null }));
  const { indicators = [] } = indicatorSetOf(facts, options) ?? {};
  const ofTables = lackValues(facts);
  const rows = [...listed, ...others].map((place, index): BodyRow => ({
    kind: 'leaf',
    level: 0,
    ordinal: ordinal(style, index + 1),
    children: [],
    notes: [],
    values: {
      name: textValue(place.name, place.cells),
      minorityTotal: figureValue(place.summary?.figure('minorityTotal')),
      ...(place.households
        ? reviewValues(
            place.households,
            columns,
            minorities,
            facts.register?.untold ?? [],
            indicators,
          )
        : {}),
      ...ofTables(place.key, place.summary),
    },
  }));
  const { notes, ...rest } = empty(facts, options);
  const causes = template.columns.some(({ source }) => source?.includes('.cause'));
  const byTable =
    countsIndicators(template) || causes ? lackNote(facts, causes ? 'cause' : 'indicator') : null;
  const counted = (facts.review?.households.length ?? 0) > 0 || !byTable;
  return {
    ...rest,
    rows,
    lists: { minorities },
    notes: [
      ...(byTable ? [byTable] : []),
      ...notes.filter(({ code }) => counted || code !== 'counted-from-register'),
    ],
  };
}

export function reviewPairs(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const columns = facts.review?.columns ?? NOTHING;
  const style = template.rows.ordinals[0] ?? 'arabic';
  const rows = reviewPlaces(facts).flatMap((place, index): BodyRow[] => {
    const counts = (measure: 'households' | 'people'): Values =>
      place.households
        ? groupValues(place.households, columns, measure, facts.register?.untold ?? [])
        : {};
    return pairOfRows(
      place.name,
      place.cells,
      ordinal(style, index + 1),
      counts('households'),
      columns.people ? counts('people') : null,
    );
  });
  return {
    ...empty(facts, options),
    rows,
    totals: pairOfTotals({}, columns.people ? {} : null),
    notes: [...empty(facts, options).notes, ...blankPeople(columns.people)],
  };
}

/**
 * The row of households and under it that of people; the second one stays blank, and says nothing,
 * where nobody counted people.
 */
export function pairOfRows(
  name: string,
  cells: Parameters<typeof textValue>[1],
  at: string,
  households: Values,
  people: Values | null,
): BodyRow[] {
  const row = (
    measure: 'households' | 'people',
    values: Values,
    more: Partial<BodyRow>,
  ): BodyRow => ({
    kind: 'leaf',
    level: 0,
    ordinal: at,
    children: [],
    notes: [],
    part: measure,
    values: {
      ...values,
      name: textValue(measure === 'people' ? `${name} (${reportWords.people})` : name, cells),
      measure: textValue(reportWords[measure]),
    },
    ...more,
  });
  return [
    row('households', households, {}),
    row('people', people ?? {}, { continues: true, quiet: people === null }),
  ];
}

export function pairOfTotals(
  households: Values,
  people: Values | null,
): NonNullable<RowSet['totals']> {
  return [
    { part: 'households', values: { ...households, measure: textValue(reportWords.households) } },
    {
      part: 'people',
      values: { ...(people ?? {}), measure: textValue(reportWords.people) },
      quiet: people === null,
    },
  ];
}

export function blankPeople(counted: boolean): NoteRequest[] {
  return counted ? [] : [{ code: 'no-people', params: {} }];
}

/** Every group but the majority, the most numerous first. */
function minoritiesOf(facts: Facts): { key: string; name: string }[] {
  const households = facts.review?.households ?? [];
  return ethnicGroups([...inClass(households, 'poor'), ...inClass(households, 'near-poor')]).filter(
    (group) => group.key !== MAJORITY,
  );
}

function empty(facts: Facts, options: RenderOptions): RowSet {
  return {
    rows: [],
    declared: null,
    moneyFactor: ZERO.plus(1),
    moneyUnit: '',
    expectedPlaces: hamletsOfRecord(facts, options)?.length,
    notes: [{ code: 'counted-from-register', params: {} }, ...registerDateNotes(facts)],
  };
}
