/**
 * Flows of poor and near-poor households during a period, by hamlet and for the commune, out of
 * flow tables.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { TableRef } from '../../domain/facts';
import {
  FLOW_FIELDS,
  flowCounts,
  type FlowCounts,
  type FlowFacts,
  type FlowGroup,
  type FlowPlace,
} from '../../domain/flow-facts';
import { finding, type Finding } from '../../domain/finding';
import type { Question } from '../../reading/questions/question';
import { whichGroup } from '../asked/group';
import type { Corrections } from '../corrections';
import { escapedWithoutBecoming } from '../../rules/flow/DB-030';
import { readHeaderText } from '../headers/reading';
import { columnOf, rangeOf, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { listedFlows } from './flow-list';
import { flowGroupOf, groupOfName, unknownGroup, type FlowGroupName } from './flow-group';
import { hamletRows } from './hamlet-rows';
import type { KnownPlaces } from './known-places';
import { placeKey } from './places';

export interface FlowSources {
  readonly facts: FlowFacts | null;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

interface Growing {
  readonly hamlets: Map<string, FlowPlace>;
  /** The names under which a hamlet's lines were written, by its key. */
  readonly written: Map<string, Set<string>>;
  declared: FlowPlace | null;
  asOf: string | null;
  readonly tables: TableRef[];
}

export function flowFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  places: Pick<KnownPlaces, 'named' | 'ofTable' | 'uppers'>,
): FlowSources {
  const sources = tables.filter((table) => table.kind === 'flow');
  const lists = tables.filter((table) => table.kind === 'flow-list');
  if (sources.length + lists.length === 0) return { facts: null, findings: [], questions: [] };
  const findings: Finding[] = [];
  const groups = new Map<FlowGroupName, Growing>();
  const grow = (name: FlowGroupName): Growing => {
    if (!groups.has(name))
      groups.set(name, {
        hamlets: new Map(),
        written: new Map(),
        declared: null,
        asOf: null,
        tables: [],
      });
    return groups.get(name)!;
  };
  const questions: Question[] = [];
  const answered = (table: RecognisedTable, cell: CellRef): FlowGroupName | null => {
    const { question, group } = whichGroup(table, corrections, 'DB-006', cell, 'flow');
    questions.push(question);
    return group;
  };
  for (const table of sources) {
    const reader = new TableReader(table, corrections, () => ['flow']);
    const rows = hamletRows(
      reader,
      FLOW_FIELDS.filter((field) => reader.has(field)),
      ['flow'],
    );
    const ref = rangeOf(table);
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
    const told = flowGroupOf(table);
    let whole: FlowGroupName | null = null;
    const byClass = rows.hamlets.map((row) => groupOfName(row.label));
    if (rows.hamlets.length > 0 && byClass.every((name) => name !== null)) {
      // One table for both groups, with a line for each instead of lines of hamlets.
      rows.hamlets.forEach((row, index) => {
        const group = grow(byClass[index]!);
        group.declared ??= place(row, row.label, '');
        remember(group, table, ref);
      });
    } else if ((whole = told ?? answered(table, reader.cell('place', table.rows[0]!))) === null) {
      findings.push(unknownGroup(table, reader.cell('place', table.rows[0]!)));
    } else {
      const group = grow(whole);
      // A single line without a name is the commune's.
      const unnamed =
        !reader.has('place') && rows.total === null && rows.hamlets.length === 1
          ? rows.hamlets[0]!
          : null;
      if (unnamed) group.declared ??= place(unnamed, '', '');
      for (const row of unnamed ? [] : rows.hamlets) {
        const { name, key } = places.named(
          row.label !== ''
            ? places.uppers.nameOf(table, row, row.label)
            : (places.ofTable(table) ?? ''),
        );
        const next = place(row, name, key);
        const earlier = group.hamlets.get(key);
        const own = placeKey(row.label);
        const written = group.written.get(key) ?? new Set<string>();
        group.written.set(key, written);
        if (!earlier) group.hamlets.set(key, next);
        // Hamlets that go by one name since they were merged are added up.
        else if (!written.has(own)) group.hamlets.set(key, addPlaces(earlier, next));
        else if (!sameCounts(earlier.households, next.households)) {
          findings.push(
            finding({
              code: 'DB-007',
              severity: 'stop',
              subjects: ['flow'],
              cells: [earlier.cell, next.cell],
              params: { place: name },
            }),
          );
        }
        written.add(own);
      }
      if (rows.total) group.declared ??= place(rows.total, rows.total.label, '');
      remember(group, table, ref);
    }
    findings.push(...rows.findings, ...escapedFindings(table), ...reader.findings);
  }
  for (const table of lists) {
    const reader = new TableReader(table, corrections, () => ['flow']);
    const listed = listedFlows(reader, (cell) => answered(table, cell));
    const hamlet = places.ofTable(table);
    for (const { group: name, households, people, cell } of listed.flows) {
      const group = grow(name);
      const { name: label, key } = places.named(hamlet ?? '');
      const place: FlowPlace = { name: label, key, cell, households, people, note: null };
      if (hamlet === null) group.declared ??= place;
      else if (!group.hamlets.has(key)) group.hamlets.set(key, place);
      remember(group, table, rangeOf(table));
    }
    findings.push(...listed.findings, ...reader.findings);
  }
  const finish = (name: FlowGroupName): FlowGroup | null => {
    const group = groups.get(name);
    return group
      ? {
          hamlets: [...group.hamlets.values()],
          declared: group.declared,
          asOf: group.asOf,
          tables: group.tables,
        }
      : null;
  };
  return {
    facts: groups.size === 0 ? null : { poor: finish('poor'), nearPoor: finish('near-poor') },
    findings,
    questions,
  };
}

/** A column called «Thoát nghèo» beside none for the other group. */
function escapedFindings(table: RecognisedTable): Finding[] {
  const column = columnOf(table, 'crossesLine');
  if (!column || columnOf(table, 'becomes')) return [];
  const says = readHeaderText(column.header).phrases.some((phrase) => phrase.includes('escaped'));
  const cells = [{ sheet: table.grid.sheet, cell: toA1(column.headerRow, column.column) }];
  return says ? [escapedWithoutBecoming.raise({ header: column.header }, { cells })] : [];
}

function remember(group: Growing, table: RecognisedTable, ref: TableRef): void {
  if (table.asOf && (group.asOf === null || table.asOf > group.asOf)) group.asOf = table.asOf;
  if (!group.tables.some((one) => one.sheet === ref.sheet && one.range === ref.range))
    group.tables.push(ref);
}

function countsOf(reader: TableReader, row: TableRow): FlowCounts {
  return flowCounts((field) => reader.number(field, row));
}

function addPlaces(one: FlowPlace, two: FlowPlace): FlowPlace {
  const add = (left: FlowCounts, right: FlowCounts): FlowCounts =>
    flowCounts((field) => {
      const [a, b] = [left[field], right[field]];
      return a && b ? { value: a.value.plus(b.value), cells: [...a.cells, ...b.cells] } : (a ?? b);
    });
  return {
    ...one,
    households: add(one.households, two.households),
    people: one.people && two.people ? add(one.people, two.people) : null,
  };
}

function sameCounts(left: FlowCounts, right: FlowCounts): boolean {
  return FLOW_FIELDS.every((field) => {
    const [a, b] = [left[field], right[field]];
    return a === null || b === null || a.value.equals(b.value);
  });
}
