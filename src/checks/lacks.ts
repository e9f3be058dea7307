/**
 * Counts by indicator or cause hold together: parts of the class, sums of the hamlets, and the
 * register where there is one.
 */
import { sum, type Decimal } from '../domain/decimal';
import type { Facts, Figure } from '../domain/facts';
import type { Finding } from '../domain/finding';
import type { CellRef } from '../domain/address';
import type { LackCounts, LackFacts, LackGroup } from '../domain/lack-facts';
import { registerCounts } from '../domain/lack-register';
import { indicatorFields, indicatorName, type IndicatorSet } from '../regulations';
import { twoCounts } from '../rules/lacks/HO-041';
import { moreThanAll } from '../rules/lacks/HO-042';
import { lackSums } from '../rules/lacks/HO-043';
import { lacksNotGiven } from '../rules/lacks/HO-044';
import type { Rule } from './context';
import { otherSet, setOf, type SetSigns } from './review-indicators';

const SHOWN = 20;
const SUM = 'deprivations';

export const lackRules: Rule = (context) => {
  const { facts } = context;
  const { lacks } = facts;
  if (!lacks) return [];
  const cellOf = (field: string): CellRef | null =>
    lacks.headings[`poor.${field}`] ?? lacks.headings[`near-poor.${field}`] ?? null;
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

function figuresOf({ items }: LackCounts): (readonly [string, Figure])[] {
  return Object.entries(items).flatMap(([item, figure]) => (figure ? [[item, figure]] : []));
}

function partsOfClass(counts: LackCounts): Finding[] {
  const { households, place } = counts;
  if (!households) return [];
  return figuresOf(counts).flatMap(([item, figure]) =>
    item !== SUM && figure.value.greaterThan(households.value)
      ? [
          moreThanAll.raise(
            { place: nameOfPlace(place.name) },
            {
              cells: [...figure.cells, ...households.cells],
              unit: 'hộ',
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
  const typed = counts.items[SUM];
  const parts = figuresOf(counts).filter(([item]) => item.startsWith('indicator'));
  const blank = headed(lacks, counts.group).some(
    (item) => item.startsWith('indicator') && !counts.items[item],
  );
  return typed && parts.length > 0 ? differs(counts, typed, parts, blank) : [];
}

function sumsOfHamlets(total: LackCounts, { hamlets }: LackFacts): Finding[] {
  const own = hamlets.filter(({ group }) => group === total.group);
  return figuresOf(total).flatMap(([item, typed]) => {
    const parts = own.flatMap((one): (readonly [string, Figure])[] => {
      const figure = one.items[item];
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
            unit: 'hộ',
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
  return lacks.hamlets.flatMap((counts) =>
    [...figuresOf(counts), ...wholeOf(counts)].flatMap(([item, figure]) => {
      const counted = registerCounts(facts, counts.group, counts.place.key, item, indicatorFields);
      return !counted || counted.value.equals(figure.value)
        ? []
        : [
            twoCounts.raise(
              { place: nameOfPlace(counts.place.name) },
              {
                cells: [...figure.cells, ...counted.cells].slice(0, SHOWN),
                unit: 'hộ',
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
  return hamlets.flatMap(({ group, place, households: whole }) => {
    const name = group === 'poor' ? 'closing.poor' : 'closing.nearPoor';
    const known = summaries.get(place.key)?.figure(name);
    return !whole || !known || known.value.equals(whole.value)
      ? []
      : [
          twoCounts.raise(
            { place: nameOfPlace(place.name) },
            {
              cells: [...whole.cells, ...known.cells],
              unit: 'hộ',
              expected: whole.value,
              found: known.value,
            },
          ),
        ];
  });
}

function wholeOf({ households }: LackCounts): (readonly [string, Figure])[] {
  return households ? [['households', households]] : [];
}

/**
 * A blank in a table that has the column, or an indicator that one hamlet of the class has and
 * another has not.
 */
function notGiven({ hamlets, headings }: LackFacts, set: IndicatorSet | null): Finding[] {
  const left = (set?.indicators ?? [])
    .filter(({ field }) => GROUPS.some((group) => leavesOut(headings, group, field)))
    .map(({ name }) => name);
  const blank = hamlets.flatMap((counts) =>
    Object.keys(headings).flatMap((heading) => {
      const [group, item = ''] = heading.split('.');
      return group === counts.group && !counts.items[item]
        ? [{ counts, item, name: `${counts.place.name} – ${wordOf(item)}` }]
        : [];
    }),
  );
  if (blank.length + left.length === 0) return [];
  return [
    lacksNotGiven.raise(
      { items: [...left, ...blank.map(({ name }) => name)].slice(0, SHOWN) },
      {
        cells:
          blank.length > 0
            ? blank.slice(0, SHOWN).map(({ counts }) => counts.cell)
            : Object.values(headings).slice(0, 1),
      },
    ),
  ];
}

const GROUPS = ['poor', 'near-poor'] as const;

/** A table that counts indicators of a class, and not this one. */
function leavesOut(headings: LackFacts['headings'], group: LackGroup, field: string): boolean {
  return (
    !headings[`${group}.${field}`] &&
    Object.keys(headings).some((heading) => heading.startsWith(`${group}.indicator`))
  );
}

function wordOf(item: string): string {
  if (item === SUM) return 'tổng số thiếu hụt';
  return item.startsWith('cause')
    ? `nguyên nhân ${item.replace('cause', '')}`
    : indicatorName(item);
}

function nameOfPlace(name: string): string {
  return name === '' ? 'Dòng tổng' : name;
}

/** The items that the tables have a heading for. */
function headed({ headings }: LackFacts, group: LackGroup): string[] {
  return Object.keys(headings).flatMap((heading) =>
    heading.startsWith(`${group}.`) ? [heading.slice(group.length + 1)] : [],
  );
}
