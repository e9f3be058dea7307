/**
 * Flows of poor and near-poor households during a period, by hamlet and for the commune, out of
 * flow tables.
 */
import { toA1, type CellRef } from '../../domain/address';
import {
  FLOW_FIELDS,
  flowCounts,
  type FlowCounts,
  type FlowFacts,
  type FlowPlace,
  type UnreadColumn,
} from '../../domain/flow-facts';
import type { Finding } from '../../domain/finding';
import type { Question } from '../../reading/questions/question';
import { whichGroup } from '../asked/group';
import type { Corrections } from '../corrections';
import { flowOfUnknownGroup } from '../../rules/flow/DB-006';
import { flowOfHamletTwice } from '../../rules/flow/DB-007';
import { escapedWithoutBecoming } from '../../rules/flow/DB-030';
import { says } from '../headers/reading';
import { columnOf, cornerOf, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { listedFlows } from './flow-list';
import { flowGroupOf, groupOfName, unknownGroup, type FlowGroupName } from './flow-group';
import { addHamlet, FlowGroups } from './flow-places';
import { hamletRows } from './hamlet-rows';
import type { KnownPlaces } from './known-places';
import { placeKey } from './places';
import type { FromAskedTables } from './from-tables';

type Places = Pick<KnownPlaces, 'named' | 'ofTable' | 'uppers'>;

/** What the officer says of a table, asked at this cell. */
type Ask = (table: RecognisedTable, cell: CellRef) => FlowGroupName | null;

export function flowFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  places: Places,
): FromAskedTables<FlowFacts> {
  const groups = new FlowGroups();
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const ask: Ask = (table, cell) => {
    const { question, group } = whichGroup(
      table,
      corrections,
      flowOfUnknownGroup.code,
      cell,
      'flow',
    );
    questions.push(question);
    return group;
  };
  for (const [kind, read] of [
    ['flow', readSummary],
    ['flow-list', readList],
  ] as const)
    for (const table of tables.filter((one) => one.kind === kind)) {
      const reader = new TableReader(table, corrections, () => ['flow']);
      findings.push(...read(reader, groups, places, ask), ...reader.findings);
    }
  return { facts: groups.facts(), findings, questions };
}

/** A table with a line for each hamlet, or for each group. */
function readSummary(
  reader: TableReader,
  groups: FlowGroups,
  places: Places,
  ask: Ask,
): readonly Finding[] {
  const { table } = reader;
  const counted = FLOW_FIELDS.filter((field) => reader.has(field));
  const rows = hamletRows(reader, counted, ['flow']);
  const place = (row: TableRow, name: string, key: string): FlowPlace => {
    const note = reader.text('note', row);
    const peopleRow = rows.peopleOf.get(row.row);
    return {
      name,
      key,
      cell: reader.cell('place', row),
      note: note === '' ? null : note,
      households: countsOf(reader, row),
      people: peopleRow ? countsOf(reader, peopleRow) : null,
    };
  };
  const others = [...rows.findings, ...escapedFindings(table)];
  const told = flowGroupOf(table);
  const byClass = rows.hamlets.flatMap((row) => groupOfName(row.label) ?? []);
  if (rows.hamlets.length > 0 && byClass.length === rows.hamlets.length) {
    // One table for both groups, with a line for each instead of lines of hamlets.
    for (const [at, name] of byClass.entries()) {
      const row = rows.hamlets[at];
      if (row) groups.of(name, table).declared ??= place(row, row.label, '');
    }
    return others;
  }
  const [first] = table.rows;
  const corner = first ? reader.cell('place', first) : cornerOf(table);
  const whole = told ?? ask(table, corner);
  if (whole === null) return [unknownGroup(table, corner), ...others];
  const group = groups.of(whole, table);
  group.unread.push(...unreadFigures(table));
  const twice: Finding[] = [];
  // A single line without a name is the commune's.
  const unnamed =
    !reader.has('place') && rows.total === null && rows.hamlets.length === 1
      ? rows.hamlets[0]
      : undefined;
  if (unnamed) group.declared ??= place(unnamed, '', '');
  for (const row of unnamed ? [] : rows.hamlets) {
    const { name, key } = places.named(
      row.label !== ''
        ? places.uppers.nameOf(table, row, row.label)
        : (places.ofTable(table) ?? ''),
    );
    const earlier = addHamlet(group, place(row, name, key), placeKey(row.label));
    if (earlier)
      twice.push(
        flowOfHamletTwice.raise(
          { place: name },
          { cells: [earlier.cell, reader.cell('place', row)] },
        ),
      );
  }
  if (rows.total) group.declared ??= place(rows.total, rows.total.label, '');
  return [...twice, ...others];
}

/** A table with a line for each way in and out. */
function readList(
  reader: TableReader,
  groups: FlowGroups,
  places: Places,
  ask: Ask,
): readonly Finding[] {
  const { table } = reader;
  const listed = listedFlows(reader, (cell) => ask(table, cell));
  const hamlet = places.ofTable(table);
  for (const { group: name, households, people, cell } of listed.flows) {
    const group = groups.of(name, table);
    const { name: label, key } = places.named(hamlet ?? '');
    const place: FlowPlace = { name: label, key, cell, households, people, note: null };
    if (hamlet === null) group.declared ??= place;
    else if (!group.hamlets.has(key)) group.hamlets.set(key, place);
  }
  return listed.findings;
}

/** Columns that hold figures and that no word explains; those that name a sum of all are none. */
function unreadFigures(table: RecognisedTable): UnreadColumn[] {
  return table.columns.flatMap((column) => {
    if (column.field || column.nameless) return [];
    const filled = table.rows.some(
      (row) => typeof table.grid.value(row.row, column.column) === 'number',
    );
    const cell = { sheet: table.grid.sheet, cell: toA1(column.headerRow, column.column) };
    return filled ? [{ header: column.header, cell }] : [];
  });
}

/** A column called «Thoát nghèo» beside none for the other group. */
function escapedFindings(table: RecognisedTable): Finding[] {
  const column = columnOf(table, 'crossesLine');
  if (!column || columnOf(table, 'becomes')) return [];
  const cells = [{ sheet: table.grid.sheet, cell: toA1(column.headerRow, column.column) }];
  return says(column.header, 'escaped')
    ? [escapedWithoutBecoming.raise({ header: column.header }, { cells })]
    : [];
}

function countsOf(reader: TableReader, row: TableRow): FlowCounts {
  return flowCounts((field) => reader.number(field, row));
}
