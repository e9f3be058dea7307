/** The flows of a table with a line for each way in and out, and a column for each group. */
import { toA1, type CellRef } from '../../domain/address';
import { sum } from '../../domain/decimal';
import type { FigureOrNone } from '../../domain/facts';
import {
  FLOW_DECREASES,
  flowCounts,
  FLOW_INCREASES,
  type FlowCounts,
} from '../../domain/flow-facts';
import type { Finding } from '../../domain/finding';
import units from '../../domain/units.json';
import { flowOfHamletTwice } from '../../rules/flow/DB-007';
import { wrongSubtotal } from '../../rules/reading/BANG-024';
import { columnOf, type RecognisedTable } from '../table';
import type { TableReader } from '../values/read-table';
import { flowGroupOfText, unknownGroup, type FlowGroupName } from './flow-group';
import { flowLines, type FlowLines } from './flow-lines';
import { classOfTitle } from './household-class';

export interface ListedFlow {
  readonly group: FlowGroupName;
  readonly households: FlowCounts;
  readonly people: FlowCounts | null;
  readonly cell: CellRef;
}

const COLUMNS: readonly {
  readonly group: FlowGroupName;
  readonly households: string;
  readonly people: string;
}[] = [
  { group: 'poor', households: 'poor', people: 'poorPeople' },
  { group: 'near-poor', households: 'nearPoor', people: 'nearPoorPeople' },
];

/** @param answered what the officer says of the table, asked at this cell */
export function listedFlows(
  reader: TableReader,
  answered: (cell: CellRef) => FlowGroupName | null,
): {
  readonly flows: readonly ListedFlow[];
  readonly findings: readonly Finding[];
} {
  const { table } = reader;
  const lines = flowLines(table);
  const findings: Finding[] = [];
  const columns = COLUMNS.filter(
    ({ households, people }) => reader.has(households) || reader.has(people),
  );
  const told = columns.length > 0 ? columns : ownGroup(table);
  const own = told.length > 0 ? told : oneColumn(answered(corner(table)));
  if (own.length === 0) findings.push(unknownGroup(table, corner(table)));
  const flows = own.map(({ group, households, people }): ListedFlow => {
    const counts = (field: string): FlowCounts | null =>
      reader.has(field) ? countsOf(reader, lines, group, field, findings) : null;
    const read = counts(households);
    return { group, households: read ?? NONE, people: counts(people), cell: corner(table) };
  });
  return { flows, findings };
}

const NONE = flowCounts(() => null);

/** One column of numbers is about the group that the lines of the two ends, or the titles, name. */
function ownGroup(table: RecognisedTable): (typeof COLUMNS)[number][] {
  const ends = flowLines(table)
    .lines.filter((line) => line.fields.poor === 'opening' || line.fields.poor === 'closing')
    .map((line) => flowGroupOfText(line.row.label));
  const titled = classOfTitle(table);
  const group =
    ends.find((one) => one !== null) ??
    (titled === 'poor' || titled === 'near-poor' ? titled : null);
  return oneColumn(ends.some((one) => one !== null && one !== group) ? null : group);
}

function oneColumn(group: FlowGroupName | null): (typeof COLUMNS)[number][] {
  return group === null ? [] : [{ group, households: 'amount', people: 'people' }];
}

function countsOf(
  reader: TableReader,
  { lines, sums }: FlowLines,
  group: FlowGroupName,
  field: string,
  findings: Finding[],
): FlowCounts {
  const found = new Map<keyof FlowCounts, FigureOrNone>();
  for (const line of lines) {
    const [way, figure] = [line.fields[group], reader.number(field, line.row)];
    const known = found.get(way) ?? null;
    // Of two lines about one way the one that the group has a number in counts: the other belongs
    // to the other group.
    if (!known || (known.value.isZero() && figure)) found.set(way, figure ?? known);
    else if (figure && !figure.value.isZero() && !figure.value.equals(known.value)) {
      findings.push(
        flowOfHamletTwice.raise({ place: '' }, { cells: [...known.cells, ...figure.cells] }),
      );
    }
  }
  const counts = flowCounts((field) => found.get(field) ?? null);
  for (const { row, kind } of sums) {
    const typed = reader.number(field, row);
    const ways = (kind === 'decrease' ? FLOW_DECREASES : FLOW_INCREASES).flatMap(
      (way) => counts[way] ?? [],
    );
    const added = sum(ways.map((figure) => figure.value));
    if (!typed || ways.length === 0 || added.equals(typed.value)) continue;
    findings.push(
      wrongSubtotal.raise(
        { label: row.label },
        {
          cells: [...typed.cells, ...ways.flatMap((figure) => figure.cells)],
          unit: /people/i.test(field) ? units.people : units.households,
          expected: typed.value,
          found: added,
        },
      ),
    );
  }
  return counts;
}

function corner(table: RecognisedTable): CellRef {
  return {
    sheet: table.grid.sheet,
    cell: toA1(table.rows[0]?.row ?? table.area.top, columnOf(table, 'content')!.column),
  };
}
