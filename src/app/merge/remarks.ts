/** What the officer should know about the files that were merged. */
import type { Facts, HouseholdFacts } from '../../domain/facts';
import { columnsLeft } from './columns-left';
import type { Finding } from '../../domain/finding';
import { isoToVietnamese } from '../../domain/serial-dates';
import { plainKey, tidyText } from '../../domain/match-key';
import { otherTimes } from '../../rules/files/TEP-018';
import { hiddenRowsMerged } from '../../rules/files/TEP-019';
import { oldEncodingMerged } from '../../rules/files/TEP-020';
import { specialTextsMerged } from '../../rules/files/TEP-021';
import { totalsNotMerged } from '../../rules/files/TEP-022';
import { hamletNotOfRecord } from '../../rules/files/TEP-023';
import { communeNotSummed } from '../../rules/files/TEP-024';
import { maybeOneHamlet } from '../../rules/files/TEP-025';
import { tablesNotMerged } from '../../rules/files/TEP-026';
import { placeKey } from '../../sources/facts/places';
import { numbersOf, type HouseholdNumbers } from '../figures';
import { factsOf, type MergedHamlet } from './combine';
import { MOST_CELLS } from './kept-table';
import type { FileReading } from './types';
import units from '../../domain/units.json';

export function remarks(
  readings: readonly FileReading[],
  hamlets: readonly MergedHamlet[],
  facts: Facts,
  leftOut: boolean,
): Finding[] {
  return [
    ...readings.flatMap((reading) => hiddenRows(reading, readings, hamlets, facts, leftOut)),
    ...readings.flatMap(oldEncodings),
    ...readings.flatMap(totalRows),
    ...readings.flatMap(otherTables),
    ...readings.flatMap(specialTexts),
    ...readings.flatMap(columnsLeft),
    ...times(readings),
    ...outsideRecord(hamlets, facts),
    ...shortNames(hamlets),
    ...incomplete(facts),
  ];
}

/** The household numbers of the merged places, at the moment that the files are about. */
function mainNumbers(facts: Facts): HouseholdNumbers | null {
  const numbers = numbersOf(facts);
  return numbers.households ?? numbers.opening;
}

function withHouseholds(facts: Facts, households: HouseholdFacts): Facts {
  return { ...facts, households };
}

function hiddenRows(
  reading: FileReading,
  readings: readonly FileReading[],
  hamlets: readonly MergedHamlet[],
  facts: Facts,
  leftOut: boolean,
): Finding[] {
  const { hidden } = reading;
  if (!hidden) return [];
  const other = mainNumbers(
    withHouseholds(
      facts,
      factsOf(hamlets, readings, (one) => (one === reading ? hidden.without : one.hamlets)),
    ),
  );
  const main = mainNumbers(facts);
  const difference = (name: 'total' | 'poor' | 'nearPoor'): string => {
    const [one, two] = [main?.[name], other?.[name]];
    return one && two ? one.minus(two).abs().toFixed() : '';
  };
  return [
    hiddenRowsMerged.raise(
      {
        file: reading.file,
        count: hidden.count,
        rows: hidden.rows.slice(0, MOST_CELLS),
        leftOut: leftOut ? 'yes' : '',
        households: difference('total'),
        poor: difference('poor'),
        nearPoor: difference('nearPoor'),
        otherPoor: other?.poor ?? undefined,
        otherRate: other?.poorRate ?? undefined,
        otherNear: other?.nearPoor ?? undefined,
        otherNearRate: other?.nearPoorRate ?? undefined,
      },
      { cells: hidden.cells, unit: units.households },
    ),
  ];
}

function oldEncodings(reading: FileReading): Finding[] {
  return reading.encodings.map((preview) =>
    oldEncodingMerged.raise(
      {
        file: reading.file,
        encoding: preview.encoding,
        count: preview.cells,
        samples: preview.samples.map((sample) => `«${sample.before}» → «${sample.after}»`),
      },
      { cells: preview.samples.map((sample) => sample.cell) },
    ),
  );
}

function totalRows(reading: FileReading): Finding[] {
  const cells = reading.tables.flatMap((table) => table.sums);
  return cells.length === 0
    ? []
    : [
        totalsNotMerged.raise(
          { file: reading.file, count: cells.length },
          { cells: cells.slice(0, MOST_CELLS) },
        ),
      ];
}

function otherTables(reading: FileReading): Finding[] {
  const { file, otherKinds: kinds } = reading;
  return kinds.length === 0 ? [] : [tablesNotMerged.raise({ file, kinds })];
}

function specialTexts(reading: FileReading): Finding[] {
  const special = reading.tables.map((table) => table.special);
  const of = (what: 'count' | 'dangerous'): number =>
    special.reduce((sum, texts) => sum + texts[what], 0);
  return of('count') === 0
    ? []
    : [
        specialTextsMerged.raise(
          { file: reading.file, count: of('count'), dangerous: of('dangerous') },
          { cells: special.flatMap((texts) => texts.cells).slice(0, MOST_CELLS) },
        ),
      ];
}

function times(readings: readonly FileReading[]): Finding[] {
  const byValue = (of: (reading: FileReading) => string | null): Map<string, string[]> => {
    const values = new Map<string, string[]>();
    for (const reading of readings) {
      const value = of(reading);
      if (value !== null) values.set(value, [...(values.get(value) ?? []), reading.file]);
    }
    return values;
  };
  const dates = byValue((reading) => (reading.asOf ? isoToVietnamese(reading.asOf) : null));
  const years = byValue((reading) => reading.settings.get('nam')?.value ?? null);
  const bases = byValue((reading) => reading.basis);
  const yearsOfDates = new Set([...dates.keys()].map((date) => date.slice(-4)));
  const yearsDiffer = years.size > 1 || yearsOfDates.size > 1;
  const differing = [
    ...(years.size > 1 ? [['year', years]] : []),
    ['date', dates],
    ['basis', bases],
  ].find(([, values]) => (values as Map<string, string[]>).size > 1);
  if (!differing) return [];
  const [what, values] = differing as [string, Map<string, string[]>];
  return [
    otherTimes.raise(
      { what, values: [...values].map(([value, files]) => `${value} (${files.join(', ')})`) },
      // Sums of two years are figures of neither.
      { severity: yearsDiffer ? 'stop' : 'check' },
    ),
  ];
}

/**
 * A hamlet that is not of record may be an old name, above all where one of record is missing;
 * nothing is guessed.
 */
function outsideRecord(hamlets: readonly MergedHamlet[], facts: Facts): Finding[] {
  const record = (facts.settings.get('thon')?.value ?? '')
    .split(/[;\n]/)
    .map(tidyText)
    .filter((name) => name !== '')
    .map(placeKey);
  if (record.length === 0) return [];
  const missing = record.some((key) => !hamlets.some((hamlet) => hamlet.key === key));
  return hamlets
    .filter((hamlet) => !record.includes(hamlet.key))
    .map((hamlet) =>
      hamletNotOfRecord.raise(
        { place: hamlet.name },
        { severity: missing ? 'stop' : 'check', cells: [hamlet.parts[0]!.figures.cell] },
      ),
    );
}

/**
 * "GL" beside "Gò Lê" would be counted as two hamlets; the same letters without accents may well be
 * two.
 */
function shortNames(hamlets: readonly MergedHamlet[]): Finding[] {
  return hamlets.flatMap((hamlet) => {
    const plain = plainKey(hamlet.key);
    const short = plain.replace(/[.\s]/g, '');
    const full = hamlets.find(
      (other) =>
        other !== hamlet &&
        (initials(other.key) === short || (plainKey(other.key) === plain && hamlet.key === plain)),
    );
    if (!full) return [];
    return [
      maybeOneHamlet.raise(
        { place: hamlet.name, other: full.name },
        {
          severity: initials(full.key) === short ? 'stop' : 'check',
          cells: [hamlet, full].map((one) => one.parts[0]!.figures.cell),
        },
      ),
    ];
  });
}

function initials(key: string): string | null {
  const words = plainKey(key)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length < 2 ? null : words.map((word) => word[0]).join('');
}

/** A commune total stands only when every hamlet has the figure. */
function incomplete(facts: Facts): Finding[] {
  const places = facts.households?.hamlets ?? [];
  const without = (of: (place: (typeof places)[number]) => unknown): string[] =>
    places.filter((place) => of(place) === null).map((place) => place.name);
  const moments = [
    ['closing', 'total'],
    ['closing', 'poor'],
    ['closing', 'nearPoor'],
    ['opening', 'poor'],
    ['opening', 'nearPoor'],
  ] as const;
  return moments.flatMap(([moment, measure]) => {
    const missing = without((place) => place.figure(`${moment}.${measure}`));
    if (missing.length === 0 || missing.length === places.length) return [];
    return [communeNotSummed.raise({ what: `${moment}.${measure}`, missing })];
  });
}
