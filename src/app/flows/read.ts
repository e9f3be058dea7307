/**
 * The households of one workbook's registers, each once, ready to be followed into another year.
 */
import { toA1 } from '../../domain/address';
import { dec, type Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import type { RegisterHousehold, RegisterSide, Told } from '../../domain/households/household';
import { matchPersons } from '../../domain/persons/match';
import type { Person } from '../../domain/persons/person';
import { householdListedTwice } from '../../rules/flow/DB-016';
import type { Corrections } from '../../sources/corrections';
import { leftByTitle, movesTold, tellsRelapses } from '../../sources/facts/household-moves';
import { readHouseholds, textOf } from '../../sources/facts/household-rows';
import { KnownPlaces } from '../../sources/facts/known-places';
import { atOneMoment } from '../../sources/facts/moments';
import { placeKey } from '../../sources/facts/places';
import { columnOf, type RecognisedTable } from '../../sources/table';
import { TableReader } from '../../sources/values/read-table';
import { personLists } from '../duplicates/lists';
import { personReader, type FileCell } from '../duplicates/people';
import type { Survey } from '../survey';

/**
 * What the output sheets and the answers of a run need beyond what the moves are computed from.
 * Names stay here.
 */
export interface ReadHousehold extends RegisterHousehold {
  readonly cell: FileCell;
  readonly headName: string;
}

export interface ReadSide extends RegisterSide {
  readonly households: readonly ReadHousehold[];
  /** Lists of households that are no longer here. */
  readonly left: readonly { readonly household: ReadHousehold; readonly why: Told }[];
  readonly asOf: string | null;
  readonly year: number | null;
  /** A column says which household fell back. */
  readonly tellsRelapses: boolean;
  readonly registers: number;
  readonly findings: readonly Finding[];
}

export function readSide(seen: Survey, file: string, corrections: Corrections): ReadSide {
  const { tables } = atOneMoment(seen.recognition.tables);
  const places = new KnownPlaces(tables, seen.facts.settings, corrections);
  // Lists of those who left feed no figure of the year, but say where its households went.
  const leavers = seen.recognition.others.flatMap(({ table, list }) =>
    list.id === 'leavers' ? [table] : [],
  );
  const lists = personLists([...tables, ...leavers])
    .filter((list) => list.roster)
    .map((list) => list.table);
  const gone = lists.map(leftByTitle);
  const all = lists.map((table) => householdsOf(table, file, places, corrections));
  const here = all.filter((_, index) => gone[index] === null).flat();
  const { kept, findings } = eachOnce(here);
  return {
    households: kept,
    left: all.flatMap((list, index) =>
      gone[index] ? list.map((household) => ({ household, why: gone[index]! })) : [],
    ),
    complete: seen.facts.register?.complete ?? false,
    asOf: seen.facts.register?.asOf ?? null,
    year: seen.facts.year,
    tellsRelapses: tellsRelapses(lists),
    registers: lists.length,
    findings,
  };
}

function householdsOf(
  table: RecognisedTable,
  file: string,
  places: KnownPlaces,
  corrections: Corrections,
): ReadHousehold[] {
  const rows = readHouseholds(table, places.ofTable(table));
  const numbers = new TableReader(table, corrections, () => []);
  const personsAreRows = rows.members.length > 0 && !numbers.has('people');
  const name = columnOf(table, 'name');
  const read = personReader(table);
  const members = new Map<number, number[]>();
  const heads = new Set(rows.households.map(({ row }) => row.row));
  let head = -1;
  for (const row of table.rows) {
    if (heads.has(row.row)) head = row.row;
    else if (row.role === 'item' && head >= 0)
      members.set(head, [...(members.get(head) ?? []), row.row]);
  }
  return rows.households.flatMap((household): ReadHousehold[] => {
    const place = places.named(household.place ?? '');
    const key = placeKey(place.name);
    const first = read(household.row.row, key);
    if (first === null || name === null) return [];
    const others = (members.get(household.row.row) ?? []).flatMap((row): Person[] => {
      const person = read(row, key);
      return person ? [person] : [];
    });
    const people: Decimal | null = personsAreRows
      ? dec(household.persons)
      : (numbers.number('people', household.row)?.value ?? null);
    return [
      {
        place: { name: place.name, key },
        group: household.group,
        people,
        code: textOf(table, 'householdCode', household.row).toLowerCase(),
        persons: [first, ...others],
        told: movesTold(table, household.row),
        cell: { sheet: table.grid.sheet, cell: toA1(household.row.row, name.column), file },
        headName: textOf(table, 'name', household.row),
      },
    ];
  });
}

/**
 * A household that stands in two lists, or twice in one, counts once; when the two lines say
 * different things, somebody has to decide.
 */
function eachOnce(households: readonly ReadHousehold[]): {
  kept: ReadHousehold[];
  findings: Finding[];
} {
  const matches = matchPersons(households.map(({ persons }) => persons[0]!)).filter(
    (match) =>
      (match.grade === 'certain' && match.reason === 'same-id') ||
      ((match.reason === 'same-birthday' || match.reason === 'same-year-place') &&
        new Set(match.lines.map((line) => households[line]!.cell.sheet)).size ===
          match.lines.length),
  );
  const left = new Set<number>();
  const twice: Record<'agree' | 'differ', ReadHousehold[][]> = { agree: [], differ: [] };
  for (const match of matches) {
    const lines = match.lines.map((line) => households[line]!);
    twice[new Set(lines.map((line) => line.group)).size === 1 ? 'agree' : 'differ'].push(lines);
    // The line that says most stays: the one with members, else the first.
    const [first, ...more] = [...match.lines].sort(
      (a, b) => households[b]!.persons.length - households[a]!.persons.length || a - b,
    );
    if (!left.has(first!)) for (const line of more) left.add(line);
  }
  return {
    kept: households.filter((_, index) => !left.has(index)),
    findings: (['agree', 'differ'] as const)
      .filter((kind) => twice[kind].length > 0)
      .map((kind) =>
        householdListedTwice.raise(
          { count: twice[kind].length, agree: kind === 'agree' ? 1 : 0 },
          {
            ...(kind === 'agree' ? { severity: 'check', subjects: [] } : {}),
            cells: twice[kind]
              .flat()
              .slice(0, SHOWN)
              .map((line) => line.cell),
          },
        ),
      ),
  };
}

const SHOWN = 20;
