/**
 * Rows of the forms that count the households of a register by hamlet: one row a hamlet, or one for
 * households and one for people.
 */
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
import { figureValue, leafRow, NO_MONEY, textValue } from './values';

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
  toldCauses: [],
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
  const untold = facts.register?.untold ?? [];
  const rows = [...listed, ...others].map(({ name, key, cells, households, summary }, index) =>
    leafRow(ordinal(style, index + 1), {
      name: textValue(name, cells),
      minorityTotal: figureValue(summary?.figure('minorityTotal')),
      ...(households ? reviewValues(households, columns, minorities, untold, indicators) : {}),
      ...ofTables(key, summary),
    }),
  );
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
    const untold = facts.register?.untold ?? [];
    const counts = (measure: 'households' | 'people'): Values =>
      place.households ? groupValues(place.households, columns, measure, untold) : {};
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
  const row = (part: 'households' | 'people', shown: string, values: Values): BodyRow => ({
    ...leafRow(at, {
      ...values,
      name: textValue(shown, cells),
      measure: textValue(reportWords[part]),
    }),
    part,
  });
  return [
    row('households', name, households),
    {
      ...row('people', `${name} (${reportWords.people})`, people ?? {}),
      continues: true,
      quiet: people === null,
    },
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
    ...NO_MONEY,
    rows: [],
    expectedPlaces: hamletsOfRecord(facts, options)?.length,
    notes: [{ code: 'counted-from-register', params: {} }, ...registerDateNotes(facts)],
  };
}
