/**
 * The households of the registers as the review forms need them. No number of an identity paper
 * leaves this file but masked.
 */
import { append } from '../../domain/append';
import { toA1, type CellRef } from '../../domain/address';
import { maskCitizenId, readCitizenId } from '../../domain/citizen-id';
import { dec } from '../../domain/decimal';
import { plainKey, tidyText, wordKey } from '../../domain/match-key';
import type {
  ReviewColumns,
  ReviewFacts,
  ReviewHousehold,
  TypedIndicators,
} from '../../domain/review-facts';
import type { Finding } from '../../domain/finding';
import { isoToVietnamese } from '../../domain/serial-dates';
import { indicatorFields, indicatorSets } from '../../regulations';
import { idProvinces } from '../../regulations/people';
import type { Corrections } from '../corrections';
import {
  columnOf,
  rangeOf,
  valueAt,
  type RecognisedTable,
  type TableColumn,
  type TableRow,
} from '../table';
import { readDateColumn } from '../values/dates';
import { markOf } from '../../catalogue/classes';
import { TableReader } from '../values/read-table';
import { CAUSE_FIELDS, causesOf, toldCauses } from './cause-columns';
import { readIncomes } from './household-incomes';
import { readHouseholds, textIn, textOf, type HouseholdRow } from './household-rows';
import type { KnownPlaces } from './known-places';
import { SharedLists } from './shared-lists';
import type { FromTables } from './from-tables';

/** Asked for once a household. */
const MARKS_OF = new WeakMap<RecognisedTable, readonly (TableColumn | null)[]>();

export function reviewFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  places: Pick<KnownPlaces, 'named' | 'ofTable' | 'uppers'>,
): FromTables<ReviewFacts> {
  const registers = tables.filter((table) => table.kind === 'household-register');
  if (registers.length === 0) return { facts: null, findings: [] };
  const households: ReviewHousehold[] = [];
  const findings: Finding[] = [];
  const typedIndicators: TypedIndicators[] = [];
  const shared = new SharedLists();
  for (const table of registers) {
    const scores = new TableReader(table, corrections, () => ['register']);
    const people = new TableReader(table, corrections, () => []);
    const read = readHouseholds(table, places.ofTable(table));
    const personsAreRows = read.members.length > 0 && !people.has('people');
    const births = birthsOf(
      table,
      read.households.map(({ row }) => row),
    );
    const incomes = readIncomes(
      table,
      scores,
      read.households.map(({ row }) => row),
    );
    const own = read.households.map((household, index): ReviewHousehold => {
      // Written out field by field: spread objects are slow to make, and a register has tens of
      // thousands of lines.
      const words = wordsOf(table, household.row, shared);
      const { name, ethnicity, maskedId, area, note, woman } = words;
      const { indicators, minority, noLabour, policy, causes } = marksOf(
        table,
        household.row,
        shared,
      );
      return {
        name,
        ethnicity,
        maskedId,
        area,
        note,
        indicators,
        minority,
        noLabour,
        policy,
        woman,
        causes,
        cell: scores.cell('name', household.row),
        classCell: scores.cell(classField(table), household.row),
        place: places.named(places.uppers.nameOf(table, household.row, household.place ?? '')),
        group: household.group,
        birth: births[index] ?? null,
        people: personsAreRows ? dec(household.persons) : people.value('people', household.row),
        income: incomes.of(household.row),
        incomeScore: scores.value('scoreB1', household.row),
        deprivationScore: scores.value('scoreB2', household.row),
        deprivations: scores.value('deprivationCount', household.row),
      };
    });
    for (const one of own)
      if (one.group !== 'not-poor' || one.incomeScore || one.income) households.push(one);
    append(findings, scores.findings);
    append(findings, incomes.findings);
    const typed = typedTotals(table, read.households);
    if (typed) typedIndicators.push(typed);
  }
  const has = (...fields: readonly string[]): boolean =>
    registers.some((table) => fields.some((field) => columnOf(table, field) !== null));
  const columns: ReviewColumns = {
    indicators: has(...indicatorFields),
    indicatorCells: indicatorFields.map((field) => headingOf(registers, field)),
    indicatorsFilled: indicatorFields.map((field) => isFilled(registers, field)),
    people: households.some((one) => one.people !== null),
    ethnicity: has('ethnicity'),
    minority: has('minority'),
    noLabour: has('noLabour'),
    policy: has('policy'),
    causes: has('cause', ...CAUSE_FIELDS),
    toldCauses: toldCauses(registers),
  };
  return {
    facts: {
      households,
      columns,
      typedIndicators,
      dates: [...new Set(registers.flatMap((table) => table.asOf ?? []))].sort(),
      tables: registers.map(rangeOf),
    },
    findings,
  };
}

/**
 * Those of the first set, and of later ones as far as the register has them: an old register reads
 * as it always did.
 */
function markColumnsOf(table: RecognisedTable): readonly (TableColumn | null)[] {
  const known = MARKS_OF.get(table);
  if (known) return known;
  const first = indicatorSets()[0]?.indicators.length ?? 0;
  const last = indicatorFields.reduce(
    (at, field, index) => (columnOf(table, field) ? index : at),
    0,
  );
  const columns = indicatorFields
    .slice(0, Math.max(first, last + 1))
    .map((field) => columnOf(table, field));
  MARKS_OF.set(table, columns);
  return columns;
}

/** The heading of a column, in the first register that has it. */
function headingOf(registers: readonly RecognisedTable[], field: string): CellRef | null {
  for (const table of registers) {
    const column = columnOf(table, field);
    if (column) return { sheet: table.grid.sheet, cell: toA1(table.headerRows[1], column.column) };
  }
  return null;
}

/**
 * Stops at the first row that says anything, so that a long register is looked through once at
 * most.
 */
function isFilled(registers: readonly RecognisedTable[], field: string): boolean {
  return registers.some(
    (table) =>
      columnOf(table, field) !== null &&
      table.rows.some((row) => row.role === 'item' && textOf(table, field, row) !== ''),
  );
}

function classField(table: RecognisedTable): string {
  return (
    ['classification', 'markPoor', 'markNearPoor'].find((field) => columnOf(table, field)) ?? 'name'
  );
}

function wordsOf(
  table: RecognisedTable,
  row: TableRow,
  shared: SharedLists,
): Pick<ReviewHousehold, 'name' | 'ethnicity' | 'maskedId' | 'area' | 'note' | 'woman'> {
  const text = (field: string): string => textOf(table, field, row);
  const id = columnOf(table, 'citizenId');
  const value = id ? table.grid.value(row.row, id.column) : null;
  const read =
    typeof value === 'string' || typeof value === 'number'
      ? readCitizenId(value, idProvinces())
      : null;
  const ethnicity = tidyText(text('ethnicity'));
  return {
    name: tidyText(text('name')),
    ethnicity: ethnicity === '' ? null : shared.group(ethnicity),
    maskedId: read ? maskCitizenId(read.digits) : null,
    area: text('areaKind') || null,
    note: text('note') || null,
    woman: isWoman(text('sex')) ?? bornAsWoman(table, row),
  };
}

function isWoman(sex: string): boolean | null {
  if (sex === '') return null;
  const key = wordKey(sex);
  return key === 'nu' || (key === 'nam' ? false : null);
}

/** "Năm sinh › Nam | Nữ": the one of the two columns that is filled. */
function bornAsWoman(table: RecognisedTable, { row }: TableRow): boolean | null {
  const birth = columnOf(table, 'birth');
  if (birth?.also?.how !== 'either') return null;
  const [isOwn, isOther] = [[birth.column], birth.also.columns].map((columns) =>
    columns.some((column) => table.grid.text(row, column) !== ''),
  );
  return isOwn === isOther ? null : isOwn === / nu$/.test(plainKey(birth.header));
}

function marksOf(
  table: RecognisedTable,
  row: TableRow,
  shared: SharedLists,
): Pick<ReviewHousehold, 'indicators' | 'minority' | 'noLabour' | 'policy' | 'causes'> {
  const mark = (field: string): boolean | null =>
    columnOf(table, field) ? markOf(textOf(table, field, row)) : null;
  const causes = causesOf(table, row);
  return {
    indicators: shared.marksLike(
      markColumnsOf(table).map((column) => column && markOf(textIn(table, column, row))),
    ),
    minority: mark('minority'),
    noLabour: mark('noLabour'),
    policy: mark('policy'),
    causes: causes && shared.numbersLike(causes),
  };
}

/** "1985", or "05/03/1985" where the register has the day. */
function birthsOf(table: RecognisedTable, rows: readonly TableRow[]): (string | null)[] {
  const column = columnOf(table, 'birth');
  if (!column) return rows.map(() => null);
  return readDateColumn(rows.map((row) => valueAt(table, column, row.row))).dates.map((date) =>
    date?.iso ? isoToVietnamese(date.iso) : null,
  );
}

/** The totals that the register itself writes under the marks, with what its rows give. */
function typedTotals(
  table: RecognisedTable,
  households: readonly HouseholdRow[],
): TypedIndicators | null {
  const total = table.rows.find((row) => row.role === 'total');
  if (!total) return null;
  const totals = markColumnsOf(table).map((column) => {
    const value = column ? table.grid.value(total.row, column.column) : null;
    return column && typeof value === 'number'
      ? {
          value: dec(value),
          cells: [{ sheet: table.grid.sheet, cell: toA1(total.row, column.column) }],
        }
      : null;
  });
  if (totals.every((figure) => figure === null)) return null;
  const counted = markColumnsOf(table).map((column) =>
    column ? households.filter(({ row }) => markOf(textIn(table, column, row)) === true).length : 0,
  );
  return { table: rangeOf(table), totals, counted };
}
