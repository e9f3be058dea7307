/**
 * Hamlets of record that the workbook says nothing about, and registers that count otherwise than
 * the summary.
 */
import type { CellRef } from '../domain/address';
import { sum } from '../domain/decimal';
import type { Facts, Figure } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { firstOf } from '../domain/first-of';
import { plainKey } from '../domain/match-key';
import { placeKey } from '../domain/place-key';
import units from '../domain/units.json';
import { hamletsWithoutFigures } from '../rules/households/HO-010';
import { figuresOfTwoDays } from '../rules/households/HO-011';
import { summaryAgainstRegister } from '../rules/households/HO-013';
import { hamletInRegisterAlone } from '../rules/households/HO-017';
import { blankOfHamlet } from '../rules/households/HO-021';
import said from '../rules/said.json';
import type { Rule } from './context';
import { COUNTS } from './household-counts';

export const householdCoverage: Rule = ({ facts }) => [
  ...missingHamlets(facts),
  ...blankFigures(facts),
  ...registerAgainstSummary(facts),
];

function missingHamlets(facts: Facts): Finding[] {
  const record = facts.settings.get('thon');
  if (!record || !facts.households) return [];
  const wanted = record.value
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const known = new Set(facts.households.hamlets.map((place) => place.key));
  const missing = wanted.filter((name) => !known.has(placeKey(name)));
  if (missing.length === 0) return [];
  return [
    hamletsWithoutFigures.raise(
      { have: wanted.length - missing.length, wanted: wanted.length, missing },
      { cells: record.cell ? [record.cell] : [] },
    ),
  ];
}

/** The end of the year before its start: a column that serves both is told for the end. */
const FIGURES = ['closing', 'opening'].flatMap((moment) =>
  COUNTS.filter(([, subject]) => subject === `households.${moment}`),
);

/**
 * A hamlet without a figure that others have: the commune's figure leaves it out, or cannot be had
 * at all.
 */
function blankFigures(facts: Facts): Finding[] {
  const { households } = facts;
  if (!households) return [];
  const told = new Set<string>();
  return FIGURES.flatMap(([what, subject, measure]) => {
    const given = households.hamlets.flatMap((place) => place.figure(measure) ?? []);
    const blank = households.hamlets.filter((place) => !place.figure(measure));
    if (given.length === 0) return [];
    return blank.flatMap((place) => {
      const cell = cellBeside(place.cell, given[0]!);
      const where = `${cell.sheet}!${cell.cell} ${measure.split('.').at(-1)}`;
      if (told.has(where)) return [];
      told.add(where);
      const typed = households.declared?.figure(measure) ?? null;
      return [
        blankOfHamlet.raise(
          { place: place.name, what, total: typed?.value },
          { subjects: [subject], unit: units.households, cells: [cell] },
        ),
      ];
    });
  });
}

/**
 * The blank cell itself: the row of the place, in the column in which another place has the figure.
 */
function cellBeside(place: CellRef, other: Figure): CellRef {
  const at = other.cells[0];
  const row = /\d+$/.exec(place.cell)?.[0];
  const column = at ? /^[A-Z]+/.exec(at.cell)?.[0] : undefined;
  return row && column && at?.sheet === place.sheet
    ? { sheet: place.sheet, cell: `${column}${row}` }
    : place;
}

/**
 * Judged only when both tell of one moment: a plan's figures and a register of today cannot agree.
 */
function registerAgainstSummary(facts: Facts): Finding[] {
  const { households, register } = facts;
  if (
    !households ||
    !register ||
    households.basis !== 'actual' ||
    households.tables[0] === register.tables[0]
  )
    return [];
  if (households.asOf && register.asOf && households.asOf !== register.asOf) {
    return [
      figuresOfTwoDays.raise(
        { dates: [households.asOf, register.asOf] },
        {
          cells: [...households.tables, ...register.tables]
            .slice(0, 4)
            .map((table) => ({ sheet: table.sheet, cell: table.range.split(':')[0]! })),
        },
      ),
    ];
  }
  const byKey = new Map(households.hamlets.map((one) => [one.key, one]));
  const byPlainKey = firstOf(households.hamlets, (one) => plainKey(one.key));
  const registered = {
    poor: sum(register.byHamlet.map((one) => one.poor.value)),
    nearPoor: sum(register.byHamlet.map((one) => one.nearPoor.value)),
  } as const;
  // The register is taken for one of the start of the year only when the summary has such figures
  // and all of them agree.
  const starts = register.byHamlet.flatMap((place) => {
    const typed = byKey.get(place.key)?.figure('opening.poor');
    return typed ? [typed.value.equals(place.poor.value)] : [];
  });
  const opening = starts.length > 0 && starts.every((agrees) => agrees);
  return register.byHamlet.flatMap((place) => {
    const hamlet = byKey.get(place.key) ?? byPlainKey.get(plainKey(place.key));
    if (!hamlet) {
      return place.key === ''
        ? []
        : [
            hamletInRegisterAlone.raise(
              { place: place.name },
              { cells: place.households.cells.slice(0, 1) },
            ),
          ];
    }
    return (
      [
        ['poor', hamlet.figure('closing.poor')],
        ['nearPoor', hamlet.figure('closing.nearPoor')],
      ] as const
    ).flatMap(([group, typed]) => {
      const counted = place[group];
      if (!typed || typed.value.equals(counted.value)) return [];
      // A register of the poor alone says nothing about near-poor households, and the other way
      // round.
      if (counted.value.isZero() && registered[group].isZero()) return [];
      if (opening) return [];
      return [
        summaryAgainstRegister.raise(
          { place: place.name, what: said[group].vi },
          {
            unit: units.households,
            expected: typed.value,
            found: counted.value,
            cells: [...typed.cells.slice(0, 1), ...counted.cells.slice(0, 1)],
          },
        ),
      ];
    });
  });
}
