/** Household figures by hamlet, put together from all summaries of the workbook. */
import { append } from '../../domain/append';
import type { CellRef } from '../../domain/address';
import { measureAt } from '../../catalogue/measures';
import { Cube } from '../../cube/cube';
import { COMMUNE, placeIn } from '../../cube/places';
import type { Figure, FigureOrNone, HouseholdFacts, Place, TableRef } from '../../domain/facts';
import type { Coordinates } from '../../domain/observation';
import type { Finding } from '../../domain/finding';
import units from '../../domain/units.json';
import { twoHouseholdFigures } from '../../rules/households/HO-006';
import { hamletTwiceInTable } from '../../rules/households/HO-009';
import { figuresOfTwoDays } from '../../rules/households/HO-011';
import type { Corrections } from '../corrections';
import { cornerOf, rangeOf, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { hamletRows } from './hamlet-rows';
import {
  hasClosing,
  isCount,
  isPlan,
  isStartOfYear,
  measuresOf,
  subjectsOf,
  titleSaysOpening,
} from './household-measures';
import { communeTotals, type TableTotal } from './commune-total';
import type { KnownPlaces } from './known-places';
import { keyFigures } from './key-figures';
import { joinMerged, placeGroups, summed } from './neighbourhoods';
import { placeKey } from './places';
import { rateScaleFindings } from './rate-scale';
import words from '../vocabulary/places.json';
import type { FromTables } from './from-tables';

/** A place as it grows while tables are read. */
interface GrowingPlace extends Place {
  /** Its place in the cube. */
  readonly at: Coordinates;
  note: string | null;
}

/** A table's total with the way to take its figures over. */
type Totalled = TableTotal & { readonly add: (row: TableRow, into: GrowingPlace) => void };

export function householdFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  known: KnownPlaces,
): FromTables<HouseholdFacts> {
  const summaries = tables.filter((table) => table.kind === 'hamlet-summary');
  const lists = tables.filter((table) => table.kind === 'key-figures');
  if (summaries.length + lists.length === 0) return { facts: null, findings: [] };
  const findings: Finding[] = [];
  const cube = new Cube();
  const takeOver = (into: GrowingPlace, measure: string, figure: Figure): void => {
    const earlier = cube.add({ ...measureAt(measure), ...into.at }, figure);
    if (earlier) findings.push(twoValues(into.name, measure, earlier, figure));
  };
  /** A figure that is left where another one stands already. */
  const addIfNone = (into: GrowingPlace, measure: string, figure: FigureOrNone): void => {
    const at = { ...measureAt(measure), ...into.at };
    if (figure && !cube.figure(at)) cube.add(at, figure);
  };
  const places = new Map<string, GrowingPlace>();
  let declared: GrowingPlace | null = null;
  const refs: TableRef[] = [];
  const dates = new Map<string, CellRef>();
  /**
   * Days of tables about the start of the year: another moment, and no contradiction to the end's.
   */
  const openingDates = new Map<string, CellRef>();
  const totals: Totalled[] = [];
  const readers: TableReader[] = [];
  let planned = false;
  let reached = false;

  for (const table of summaries) {
    const reader = new TableReader(table, corrections, subjectsOf);
    const fields = measuresOf(table);
    const counts = [...fields.entries()]
      .filter(([, target]) => !/Rate|Points/.test(target))
      .map(([field]) => field);
    const whole = known.ofTable(table);
    const rows = hamletRows(
      reader,
      counts,
      ['households.opening', 'households.closing', 'households.reduction'],
      whole !== null,
    );
    append(findings, rows.findings);
    const add = (row: TableRow, into: GrowingPlace): void => {
      for (const [field, target] of fields) {
        const figure = reader.number(field, row);
        if (figure) takeOver(into, target, figure);
      }
      const note = reader.text('note', row);
      if (note !== '') into.note ??= note;
    };
    const addSums = (lines: readonly TableRow[], into: GrowingPlace): void => {
      for (const [field, target] of fields) {
        if (isCount(target))
          addIfNone(
            into,
            target,
            summed(lines, (row) => reader.number(field, row)),
          );
      }
    };
    const seen = new Map<string, CellRef>();
    const groups = joinMerged(placeGroups(table, rows.hamlets, whole), (group) => {
      const written = known.uppers.nameOf(table, group.rows[0]!, group.written);
      return { own: placeKey(written), now: known.named(written).key };
    });
    for (const { written: plainly, rows: lines } of groups) {
      const written = known.uppers.nameOf(table, lines[0]!, plainly);
      const cell = reader.cell('place', lines[0]!);
      const { name, key } = known.named(written);
      known.note({ name, key }, written, () => cell, 'summary');
      if (seen.has(key)) {
        findings.push(hamletTwiceInTable.raise({ place: name }, { cells: [seen.get(key)!, cell] }));
        continue;
      }
      seen.set(key, cell);
      let place = places.get(key);
      if (!place) places.set(key, (place = { name, key, cell, at: { place: key }, note: null }));
      if (lines.length === 1) add(lines[0]!, place);
      else addSums(lines, place);
    }
    for (const row of rows.hamlets) {
      const people = rows.peopleOf.get(row.row);
      const place = places.get(known.named(known.uppers.nameOf(table, row, row.label)).key);
      if (people && place) addIfNone(place, 'people', peopleIn(reader, people));
    }
    if (rows.total)
      totals.push({
        row: rows.total,
        reader,
        fields,
        hamlets: rows.hamlets,
        keys: new Set(seen.keys()),
        add: (row, into) => {
          add(row, into);
          const people = rows.peopleOf.get(row.row);
          if (people) addIfNone(into, 'people', peopleIn(reader, people));
        },
      });
    append(findings, rateScaleFindings(table, reader));
    readers.push(reader);
    refs.push(rangeOf(table));
    if (table.asOf)
      (hasClosing(fields) && !isStartOfYear(table.asOf, fields) ? dates : openingDates).set(
        table.asOf,
        table.asOfCell!,
      );
    if (hasClosing(fields)) {
      if (isPlan(table)) planned = true;
      else reached = true;
    }
  }
  const commune = communeTotals(totals);
  append(findings, commune.findings);
  for (const total of commune.whole as readonly Totalled[]) {
    declared ??= {
      name: total.row.label,
      key: '',
      cell: total.reader.cell('place', total.row),
      at: COMMUNE,
      note: null,
    };
    total.add(total.row, declared);
  }
  for (const table of lists) {
    const reader = new TableReader(table, corrections, subjectsOf);
    readers.push(reader);
    const name = known.ofTable(table);
    const cell = cornerOf(table);
    let place: GrowingPlace | undefined;
    if (name === null)
      place = declared ??= {
        name: words.hamlets.wholeCommune,
        key: '',
        cell,
        at: COMMUNE,
        note: null,
      };
    else {
      const own = known.named(name);
      place = places.get(own.key);
      if (!place)
        places.set(own.key, (place = { ...own, cell, at: { place: own.key }, note: null }));
    }
    const now = titleSaysOpening(table) ? 'opening' : 'closing';
    for (const [field, figure] of keyFigures(table, reader)) {
      const target =
        field === 'total' && now === 'opening'
          ? 'opening.total'
          : field.replace(/^now\./, `${now}.`);
      if (figure) takeOver(place, target, figure);
    }
    refs.push(rangeOf(table));
    if (table.asOf) dates.set(table.asOf, table.asOfCell!);
    if (now === 'closing') reached = true;
  }
  append(
    findings,
    readers.flatMap((reader) => reader.findings),
  );
  if (dates.size > 1) {
    findings.push(
      figuresOfTwoDays.raise({ dates: [...dates.keys()] }, { cells: [...dates.values()] }),
    );
  }
  const facts: HouseholdFacts = {
    basis: planned && !reached ? 'plan' : reached ? 'actual' : 'opening',
    asOf: [...(dates.size > 0 ? dates : openingDates).keys()].sort().at(-1) ?? null,
    hamlets: [...places.values()].map((place) => placeIn(cube, place)),
    declared: declared && placeIn(cube, declared, COMMUNE),
    tables: refs,
  };
  return { facts, findings };
}

/** A row of people below the row of households: its total is the place's people. */
function peopleIn(reader: TableReader, row: TableRow): FigureOrNone {
  return reader.number('total', row) ?? reader.number('people', row);
}

function twoValues(
  place: string,
  target: string,
  first: NonNullable<FigureOrNone>,
  second: NonNullable<FigureOrNone>,
): Finding {
  const rate = /Rate|Points/.test(target);
  return twoHouseholdFigures.raise(
    { place, what: target },
    {
      severity: rate ? 'check' : 'stop',
      subjects: rate ? [] : subjectsOf(target),
      cells: [...first.cells.slice(0, 1), ...second.cells.slice(0, 1)],
      unit: rate ? '%' : units.households,
      expected: first.value,
      found: second.value,
    },
  );
}
