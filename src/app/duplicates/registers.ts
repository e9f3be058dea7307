/** Persons that stand twice in registers: in one list, in two lists, in two hamlets. */
import { append } from '../../domain/append';
import type { Finding } from '../../domain/finding';
import { blocks } from '../../domain/persons/groups';
import { matchPersons } from '../../domain/persons/match';
import type { Match } from '../../domain/persons/person';
import { personTwice } from '../../rules/duplicates/TL-001';
import { personInTwoHamlets } from '../../rules/duplicates/TL-002';
import { idOfTwoNames } from '../../rules/duplicates/TL-003';
import { nameWithTwoIds } from '../../rules/duplicates/TL-004';
import { householdCodeTwice } from '../../rules/duplicates/TL-008';
import { listsOfSamePeople } from '../../rules/duplicates/TL-009';
import { tell, type Told } from './describe';
import type { ListedPerson, ReadList } from './people';

export interface RegisterDuplicates {
  readonly told: readonly Told[];
  readonly findings: readonly Finding[];
}

/**
 * Registers of one moment are compared with each other; those of another moment hold the same
 * people by right.
 */
export function registerDuplicates(lists: readonly ReadList[]): RegisterDuplicates {
  const told: Told[] = [];
  const findings: Finding[] = [];
  const periods = new Map<string, ListedPerson[]>();
  const places = new Map(lists.map((list, at) => [list, at]));
  const listOf = ({ list }: ListedPerson): number => places.get(list) ?? 0;
  for (const { roster, period, people } of lists) {
    if (!roster || people.length === 0) continue;
    const those = periods.get(period);
    if (those) append(those, people);
    else periods.set(period, [...people]);
  }
  for (const those of periods.values()) {
    const matches = matchPersons(those);
    const views = viewsOfOneList(lists, matches, (line) => listOf(those[line]!));
    for (const [, view] of views) findings.push(viewFinding(lists, view));
    for (const match of matches) {
      const lines = match.lines.map((line) => those[line]!);
      if (!isView(lines.map(listOf), views))
        told.push(tell(ruleOf(lines, match).raise, lines, match));
    }
    append(told, repeatedCodes(those, listOf));
  }
  return { told, findings };
}

function ruleOf(lines: readonly ListedPerson[], match: Match): typeof personTwice {
  if (match.reason === 'same-id-other-name' || match.reason === 'same-old-id-other-name')
    return idOfTwoNames;
  if (match.reason === 'two-ids' || match.reason === 'near-ids') return nameWithTwoIds;
  const places = new Set(
    lines.filter((person) => person.place !== '').map((person) => person.place),
  );
  return places.size > 1 ? personInTwoHamlets : personTwice;
}

interface View {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  readonly of: number;
}

const FEWEST = 5;

/**
 * A register of all households beside one of the poor, or the same register twice, shares most of
 * its people by right.
 * It is said once, not for each person.
 */
function viewsOfOneList(
  lists: readonly ReadList[],
  matches: readonly Match[],
  listOf: (line: number) => number,
): Map<string, View> {
  const shared = new Map<string, number>();
  for (const match of matches) {
    if (match.grade === 'possible' && match.reason !== 'same-place') continue;
    const [first, second, ...more] = [...new Set(match.lines.map(listOf))].sort((a, b) => a - b);
    if (second === undefined || more.length > 0) continue;
    shared.set(`${first}|${second}`, (shared.get(`${first}|${second}`) ?? 0) + 1);
  }
  const views = new Map<string, View>();
  for (const [key, count] of shared) {
    const [first, second] = key.split('|').map(Number) as [number, number];
    const smaller = Math.min(lists[first]!.people.length, lists[second]!.people.length);
    if (count >= FEWEST && count * 2 >= smaller)
      views.set(key, { first, second, shared: count, of: smaller });
  }
  return views;
}

function isView(lists: readonly number[], views: ReadonlyMap<string, View>): boolean {
  if (views.size === 0 || lists.length !== 2) return false;
  const [first, second] = [...lists].sort((a, b) => a - b);
  return views.has(`${first}|${second}`);
}

function viewFinding(lists: readonly ReadList[], view: View): Finding {
  const tables = [lists[view.first]!, lists[view.second]!];
  return listsOfSamePeople.raise(
    {
      sheets: tables.map((list) => `${list.file === null ? '' : `[${list.file}]`}${list.sheet}`),
      shared: view.shared,
      of: view.of,
    },
    {
      cells: tables.map((list) => ({
        sheet: list.sheet,
        cell: `A${list.top + 1}`,
        ...(list.file === null ? {} : { file: list.file }),
      })),
    },
  );
}

/**
 * One household code on the lines of two heads. Codes begin anew in each hamlet, so they are
 * compared within one.
 */
function repeatedCodes(
  people: readonly ListedPerson[],
  listOf: (person: ListedPerson) => number,
): Told[] {
  const groups = blocks(people, (person) =>
    person.householdCode === ''
      ? null
      : `${listOf(person)}|${person.place}|${person.householdCode}`,
  );
  return groups
    .filter((group) => new Set(group.map((person) => person.name)).size > 1)
    .map((group) =>
      tell(householdCodeTwice.raise, group, { grade: 'possible', reason: 'same-code' }),
    );
}
