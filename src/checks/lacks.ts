/**
 * Counts by indicator or cause hold together: parts of the class, sums of the hamlets, and the
 * register where there is one.
 */
import { sum, type Decimal } from '../domain/decimal';
import type { Facts, Figure } from '../domain/facts';
import type { Finding } from '../domain/finding';
import type { CellRef } from '../domain/address';
import {
  lackFigure,
  lackItems,
  lackMeasure,
  type LackCounts,
  type LackFacts,
  type LackGroup,
} from '../domain/lack-facts';
import { registerCounts } from '../domain/lack-register';
import { placesOfHouseholds } from '../domain/review-counts';
import units from '../domain/units.json';
import { indicatorFields, indicatorName, type IndicatorSet } from '../regulations';
import { twoCounts } from '../rules/households/HO-041';
import { moreThanAll } from '../rules/households/HO-042';
import { lackSums } from '../rules/households/HO-043';
import { lacksNotGiven } from '../rules/households/HO-044';
import type { Rule } from './context';
import { otherSet, setOf, type SetSigns } from './review-indicators';

const SHOWN = 20;
const SUM = 'deprivations';

export const lackRules: Rule = (context) => {
  const { facts } = context;
  const { lacks } = facts;
  if (!lacks) return [];
  const cellOf = (field: string): CellRef | null =>
    lacks.headings[lackMeasure('poor', field)] ??
    lacks.headings[lackMeasure('near-poor', field)] ??
    null;
  const signs: SetSigns = {
    columns: { indicatorCells: indicatorFields.map(cellOf) },
    dates: lacks.dates,
  };
  const set = setOf(context, signs);
  const all = [...lacks.hamlets, ...lacks.declared];
  return [
    ...all.flatMap(partsOfClass),
    ...all.flatMap((counts) => ownSum(counts, lacks)),
    ...lacks.declared.flatMap((total) => sumsOfHamlets(total, lacks)),
    ...againstRegister(facts, lacks),
    ...againstSummary(facts, lacks),
    ...notGiven(lacks, set),
    ...(set ? otherSet(signs, set) : []),
  ];
};

function partsOfClass(counts: LackCounts): Finding[] {
  const { place } = counts;
  const households = lackFigure(counts, 'households');
  if (!households) return [];
  return lackItems(counts).flatMap(([item, figure]) =>
    item !== SUM && figure.value.greaterThan(households.value)
      ? [
          moreThanAll.raise(
            { place: place.name },
            {
              cells: [...figure.cells, ...households.cells],
              unit: units.households,
              expected: households.value,
              found: figure.value,
            },
          ),
        ]
      : [],
  );
}

/** "Tổng số thiếu hụt" is the sum over the indicators that the table has. */
function ownSum(counts: LackCounts, lacks: LackFacts): Finding[] {
  const typed = lackFigure(counts, SUM);
  const parts = lackItems(counts).filter(([item]) => item.startsWith('indicator'));
  const blank = headed(lacks, counts.group).some(
    (item) => item.startsWith('indicator') && !lackFigure(counts, item),
  );
  return typed && parts.length > 0 ? differs(counts, typed, parts, blank) : [];
}

function sumsOfHamlets(total: LackCounts, { hamlets }: LackFacts): Finding[] {
  const own = hamlets.filter(({ group }) => group === total.group);
  return lackItems(total).flatMap(([item, typed]) => {
    const parts = own.flatMap((one): (readonly [string, Figure])[] => {
      const figure = lackFigure(one, item);
      return figure ? [[one.place.name, figure]] : [];
    });
    return parts.length > 0 ? differs(total, typed, parts, parts.length < own.length) : [];
  });
}

function differs(
  { place }: LackCounts,
  typed: Figure,
  parts: readonly (readonly [string, Figure])[],
  /** A part that is not given may make up for what is missing. */
  blank: boolean,
): Finding[] {
  const added: Decimal = sum(parts.map(([, figure]) => figure.value));
  return added.equals(typed.value) || (blank && added.lessThan(typed.value))
    ? []
    : [
        lackSums.raise(
          { place: place.name },
          {
            cells: [...typed.cells, ...parts.flatMap(([, figure]) => figure.cells).slice(0, SHOWN)],
            unit: units.households,
            expected: typed.value,
            found: added,
          },
        ),
      ];
}

/**
 * Where both speak of a hamlet's count they have to agree: which of them is right nobody here can
 * say.
 */
function againstRegister(facts: Facts, lacks: LackFacts): Finding[] {
  const places = placesOfHouseholds(facts.review?.households ?? []);
  const byKey = new Map(places.map(({ key, households }) => [key, households]));
  return lacks.hamlets.flatMap((counts) =>
    [...lackItems(counts), ...wholeOf(counts)].flatMap(([item, figure]) => {
      const here = byKey.get(counts.place.key) ?? [];
      const counted = registerCounts(facts, counts.group, here, item, indicatorFields);
      return !counted || counted.value.equals(figure.value)
        ? []
        : [
            twoCounts.raise(
              { place: counts.place.name },
              {
                cells: [...figure.cells, ...counted.cells].slice(0, SHOWN),
                unit: units.households,
                expected: figure.value,
                found: counted.value,
              },
            ),
          ];
    }),
  );
}

/** The class as a whole has to be what the summary of households says of the hamlet. */
function againstSummary({ households }: Facts, { hamlets }: LackFacts): Finding[] {
  const summaries = new Map((households?.hamlets ?? []).map((place) => [place.key, place]));
  return hamlets.flatMap((counts) => {
    const { group, place } = counts;
    const whole = lackFigure(counts, 'households');
    const name = group === 'poor' ? 'closing.poor' : 'closing.nearPoor';
    const known = summaries.get(place.key)?.figure(name);
    return !whole || !known || known.value.equals(whole.value)
      ? []
      : [
          twoCounts.raise(
            { place: place.name },
            {
              cells: [...whole.cells, ...known.cells],
              unit: units.households,
              expected: whole.value,
              found: known.value,
            },
          ),
        ];
  });
}

function wholeOf(counts: LackCounts): (readonly [string, Figure])[] {
  const households = lackFigure(counts, 'households');
  return households ? [['households', households]] : [];
}

/**
 * A blank in a table that has the column, or an indicator that one hamlet of the class has and
 * another has not.
 */
function notGiven({ hamlets, headings }: LackFacts, set: IndicatorSet | null): Finding[] {
  const left = (set?.indicators ?? [])
    .filter(({ field }) => GROUPS.some((group) => leavesOut(headings, group, field)))
    .map(({ name }) => ({ place: '', item: name }));
  const blank = hamlets.flatMap((counts) =>
    headed({ headings }, counts.group).flatMap((item) =>
      lackFigure(counts, item) ? [] : [{ place: counts.place, item: nameOf(item) }],
    ),
  );
  const told = [...left, ...blank.map(({ place, item }) => ({ place: place.name, item }))].slice(
    0,
    SHOWN,
  );
  if (told.length === 0) return [];
  return [
    lacksNotGiven.raise(
      { places: told.map(({ place }) => place), items: told.map(({ item }) => item) },
      {
        cells:
          blank.length > 0
            ? blank.slice(0, SHOWN).map(({ place }) => place.cell)
            : Object.values(headings).slice(0, 1),
      },
    ),
  ];
}

const GROUPS = ['poor', 'near-poor'] as const;

/** A table that counts indicators of a class, and not this one. */
function leavesOut(headings: LackFacts['headings'], group: LackGroup, field: string): boolean {
  return (
    !headings[lackMeasure(group, field)] &&
    headed({ headings }, group).some((item) => item.startsWith('indicator'))
  );
}

/** An indicator by its name in the law; what has none stays as it is for the sentences to name. */
function nameOf(item: string): string {
  return item.startsWith('indicator') ? indicatorName(item) : item;
}

/** The items that the tables have a heading for. */
function headed({ headings }: Pick<LackFacts, 'headings'>, group: LackGroup): string[] {
  const prefix = lackMeasure(group, '');
  return Object.keys(headings).flatMap((heading) =>
    heading.startsWith(prefix) ? [heading.slice(prefix.length)] : [],
  );
}
