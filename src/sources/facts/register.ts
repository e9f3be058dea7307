/**
 * Counts of households by hamlet and class out of registers. Rows stay in the workbook; only counts
 * leave this file.
 */
import { append } from '../../domain/append';
import { toA1, type CellRef } from '../../domain/address';
import { dec, sum } from '../../domain/decimal';
import type { RegisterFacts } from '../../domain/facts';
import type { Finding, Subject } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import units from '../../domain/units.json';
import type { Corrections } from '../corrections';
import { householdWithoutClass } from '../../rules/households/HO-007';
import { householdWithoutHamlet } from '../../rules/households/HO-008';
import { figuresOfTwoDays } from '../../rules/households/HO-011';
import { listOfPersons } from '../../rules/households/HO-012';
import { shiftedRow } from '../../rules/reading/BANG-052';
import { wrongSubtotal } from '../../rules/reading/BANG-024';
import { hiddenRowsFinding, namelessHouseholds } from '../findings/rows';
import { columnOf, cornerOf, rangeOf, type RecognisedTable } from '../table';
import { TableReader } from '../values/read-table';
import { shiftedRows } from './shifted-rows';
import { readHouseholds, type HouseholdRows } from './household-rows';
import type { KnownPlaces } from './known-places';
import { Count, Sum } from './register-counts';
import { registerDates } from './register-dates';
import { registerIdentities } from './register-identities';
import { registerMarks } from './register-marks';
import { Moves } from './register-moves';
import type { FromTables } from './from-tables';

export { householdRows } from './household-rows';

/** Households of one place; of each count the first cells are kept. */
class Tally {
  readonly households = new Count();
  readonly poor = new Count();
  readonly nearPoor = new Count();
  readonly people = new Sum();
  readonly lowIncome = new Sum();
  /** A household's number of people could not be read, so that the sum is not known. */
  peopleUnknown = false;
  constructor(
    readonly name: string,
    readonly key: string,
  ) {}
}

const SHOWN = 20;

export function registerFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  places: KnownPlaces,
  fromSummary = false,
): FromTables<RegisterFacts> {
  const registers = tables.filter((table) => table.kind === 'household-register');
  // Where a summary gives the commune's figures, the register's own counts alone hang on its rows.
  const blocked: Subject[] = fromSummary ? ['register'] : ['register', 'households.closing'];
  if (registers.length === 0) return { facts: null, findings: [] };
  const findings: Finding[] = [];
  const tallies = new Map<string, Tally>();
  const placelessTables: CellRef[] = [];
  // A household that is not understood may be of either class, so that neither number is known.
  let uncounted = false;
  const counts = { notPoor: 0, poorOrNear: 0 };
  const moves = new Moves(registers);
  const read = registers.map((table) => ({
    table,
    rows: readHouseholds(table, places.ofTable(table)),
  }));
  for (const { table, rows } of read) {
    const reader = new TableReader(table, corrections, (field) =>
      field === 'people' ? ['people'] : [],
    );
    const unclear: CellRef[] = [];
    const placeless: CellRef[] = [];
    const unreadable: CellRef[] = [];
    const shifted = shiftedRows(table);
    const personsAreRows = rows.members.length > 0 && !reader.has('people');
    for (const household of rows.households) {
      const cell = (): CellRef => reader.cell('name', household.row);
      if (household.place === null) placeless.push(cell());
      const written = places.uppers.nameOf(table, household.row, household.place ?? '');
      const place = places.named(written);
      places.note(
        place,
        written,
        () => reader.cell(reader.has('place') ? 'place' : 'name', household.row),
        'register',
      );
      let tally = tallies.get(place.key);
      if (!tally) tallies.set(place.key, (tally = new Tally(place.name, place.key)));
      tally.households.add(cell);
      const cellsOf = (field: string) => () => reader.number(field, household.row)?.cells ?? [];
      const people = personsAreRows
        ? dec(household.persons)
        : reader.value('people', household.row);
      if (moves.isTold) moves.add(table, household, place, { cell: cell(), people });
      if (people) tally.people.add(people, personsAreRows ? () => [cell()] : cellsOf('people'));
      else if (reader.text('people', household.row) !== '') tally.peopleUnknown = true;
      // A worker of low income is of no poor and no near-poor household.
      const workers = reader.value('lowIncomeWorkers', household.row);
      if (workers && household.group !== 'poor' && household.group !== 'near-poor')
        tally.lowIncome.add(workers, cellsOf('lowIncomeWorkers'));
      if (household.group === 'poor') tally.poor.add(cell);
      else if (household.group === 'near-poor') tally.nearPoor.add(cell);
      else if (household.group === null) (household.unread ? unreadable : unclear).push(cell());
      else counts.notPoor += 1;
      if (household.group === 'poor' || household.group === 'near-poor') counts.poorOrNear += 1;
    }
    findings.push(
      // Only the number of people hangs on these cells, and it is withheld.
      ...reader.findings.map((item) =>
        item.severity === 'stop' && item.subjects.every((subject) => subject === 'people')
          ? { ...item, severity: 'check' as const }
          : item,
      ),
      ...rowsFindings(table, rows, reader),
      ...registerMarks(table, rows),
      ...registerDates(table),
    );
    if (unreadable.length > 0 || shifted.length > 0 || namelessHouseholds(table).length > 0)
      uncounted = true;
    if (unreadable.length > 0)
      findings.push(
        householdWithoutClass.raise(
          { count: unreadable.length },
          { severity: 'stop', cells: unreadable.slice(0, SHOWN), subjects: blocked },
        ),
      );
    if (shifted.length > 0)
      findings.push(
        shiftedRow.raise(
          { rows: shifted.slice(0, SHOWN).map((row) => String(row.row + 1)) },
          {
            cells: shifted.slice(0, SHOWN).map((row) => reader.cell('name', row)),
            subjects: blocked,
          },
        ),
      );
    if (unclear.length > 0)
      findings.push(
        householdWithoutClass.raise({ count: unclear.length }, { cells: unclear.slice(0, SHOWN) }),
      );
    if (placeless.length === rows.households.length) append(placelessTables, placeless);
    else if (placeless.length > 0) findings.push(placelessFinding('check', placeless));
  }
  if (placelessTables.length > 0) {
    // Of a workbook about one place alone nothing is asked; a list without a hamlet beside lists of
    // hamlets changes their figures.
    findings.push(
      placelessFinding(tallies.size > 1 && !fromSummary ? 'stop' : 'check', placelessTables),
    );
  }
  const days = new Map(
    registers.flatMap((table) => (table.asOf ? [[table.asOf, table.asOfCell!] as const] : [])),
  );
  if (days.size > 1)
    findings.push(
      figuresOfTwoDays.raise(
        { dates: [...days.keys()] },
        { subjects: ['register'], cells: [...days.values()] },
      ),
    );
  append(findings, registerIdentities(read, places));
  const facts = factsOf(registers, [...tallies.values()], counts);
  if (uncounted) return { facts: { ...facts, untold: ['poor', 'nearPoor'] }, findings };
  const told = moves.told(facts.complete);
  append(findings, told.findings);
  return { facts: told.moves ? { ...facts, moves: told.moves } : facts, findings };
}

function placelessFinding(severity: 'stop' | 'check', cells: readonly CellRef[]): Finding {
  return householdWithoutHamlet.raise(
    { count: cells.length },
    { severity, cells: cells.slice(0, SHOWN) },
  );
}

function rowsFindings(table: RecognisedTable, rows: HouseholdRows, reader: TableReader): Finding[] {
  const found: Finding[] = [];
  const { sheet } = table.grid;
  const hidden = table.rows.filter((row) => row.hidden !== 'no' && row.role === 'item');
  if (hidden.length > 0) {
    const keyColumn = (columnOf(table, 'ordinal') ?? table.columns[0]!).column;
    const poor = rows.households.filter(
      (household) => household.row.hidden !== 'no' && household.group === 'poor',
    ).length;
    found.push(
      hiddenRowsFinding(hidden, (row) => ({ sheet, cell: toA1(row.row, keyColumn) }), poor),
    );
  }
  if (rows.members.length > 0) {
    found.push(listOfPersons.raise({ count: rows.members.length }, { cells: [cornerOf(table)] }));
  }
  const total = table.rows.find((row) => row.role === 'total');
  const typed = total && reader.number('people', total);
  if (typed) {
    const added = sum(rows.households.flatMap(({ row }) => reader.value('people', row) ?? []));
    if (!added.equals(typed.value)) {
      found.push(
        wrongSubtotal.raise(
          { label: total.label },
          { cells: typed.cells, unit: units.people, expected: typed.value, found: added },
        ),
      );
    }
  }
  return found;
}

function factsOf(
  registers: readonly RecognisedTable[],
  tallies: readonly Tally[],
  counts: { readonly notPoor: number; readonly poorOrNear: number },
): RegisterFacts {
  return {
    complete:
      counts.notPoor > counts.poorOrNear ||
      registers.some((table) =>
        table.titles.some((title) =>
          /ho dan cu|toan bo ho|tat ca (?:cac )?ho/.test(plainKey(title)),
        ),
      ),
    asOf:
      registers
        .map((table) => table.asOf)
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    byHamlet: tallies.map((tally) => ({
      name: tally.name,
      key: tally.key,
      households: tally.households.figure(),
      poor: tally.poor.figure(),
      nearPoor: tally.nearPoor.figure(),
      ...(tally.lowIncome.figure() && { lowIncome: tally.lowIncome.figure() }),
      people: tally.peopleUnknown ? null : tally.people.figure(),
    })),
    tables: registers.map(rangeOf),
  };
}
