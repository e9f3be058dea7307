/**
 * The flow of each group out of the moves of its households, by hamlet.
 *
 * A household that leaves a group takes all its people of last year with it, so that what leaves
 * one form arrives in the other; people who were born, died or moved in a household that stays, or
 * after it has arrived, are other increases and decreases.
 * A change of class counts in the hamlet of last year; moving to another hamlet is another decrease
 * there and another increase here.
 */
import type { CellRef } from '../address';
import { dec, ZERO, type Decimal } from '../decimal';
import type { Figure, HouseholdClass } from '../facts';
import { flowCounts, type FlowCounts, type FlowGroup, type FlowPlace } from '../flow-facts';
import type { RegisterHousehold, RegisterSide } from './household';
import type { Move } from './moves';

export interface Tallied {
  readonly poor: FlowGroup;
  readonly nearPoor: FlowGroup;
  /** Households that are counted at one end and in no way of going or coming. */
  readonly undecided: Readonly<
    Record<'poor' | 'nearPoor', { readonly decrease: number; readonly increase: number }>
  >;
  /**
   * Moves to another hamlet of the commune, which are other decreases and increases of hamlets
   * alone.
   */
  readonly betweenHamlets: number;
  /** Households without a number of people; no people are counted when there is one. */
  readonly withoutPeople: readonly CellRef[];
}

type Group = 'poor' | 'nearPoor';
type Field = keyof FlowCounts;

const KEPT = 50;

class Cells {
  households = 0;
  people: Decimal = ZERO;
  readonly cells: CellRef[] = [];
}

export function tally(
  old: RegisterSide,
  now: RegisterSide,
  moves: readonly Move[],
  asOf: string | null,
): Tallied {
  const books = { poor: new Book(), nearPoor: new Book() };
  const undecided = { poor: { decrease: 0, increase: 0 }, nearPoor: { decrease: 0, increase: 0 } };
  const withoutPeople: CellRef[] = [];
  let betweenHamlets = 0;
  const peopleOf = (household: RegisterHousehold): Decimal => household.people ?? ZERO;
  for (const household of [...old.households, ...now.households]) {
    if (!groupOf(household.group)) continue;
    if (household.people === null) withoutPeople.push(household.cell);
    // Both forms list the same hamlets.
    for (const book of Object.values(books)) book.place(household);
  }
  for (const household of old.households)
    add(books, groupOf(household.group), household, 'opening', 1, peopleOf(household));
  for (const household of now.households)
    add(books, groupOf(household.group), household, 'closing', 1, peopleOf(household));
  for (const move of moves) {
    const before = move.old === null ? null : old.households[move.old]!;
    const after = move.now === null ? null : now.households[move.now]!;
    const [from, to] = [groupOf(move.from), groupOf(move.to)];
    switch (move.kind) {
      case 'unknown':
        if (from) undecided[from].decrease += 1;
        if (to) undecided[to].increase += 1;
        break;
      case 'stays':
      case 'to-poor':
      case 'to-near-poor': {
        const people = peopleOf(before!);
        if (from !== to) {
          add(books, from, before!, 'becomes', 1, people);
          add(books, to, before!, 'comesFrom', 1, people);
        }
        const moved = before!.place.key !== after!.place.key;
        if (moved) {
          betweenHamlets += 1;
          add(books, to, before!, 'otherDecrease', 1, people);
          add(books, to, after!, 'otherIncrease', 1, people);
        }
        const change = peopleOf(after!).minus(people);
        if (!change.isZero())
          add(
            books,
            to,
            after!,
            change.isNegative() ? 'otherDecrease' : 'otherIncrease',
            0,
            change.abs(),
          );
        break;
      }
      case 'above-line':
        add(books, from, before!, 'crossesLine', 1, peopleOf(before!));
        break;
      case 'moved-away':
      case 'died':
      case 'merged':
      case 'gone':
        add(books, from, before!, 'otherDecrease', 1, peopleOf(before!));
        break;
      case 'relapsed':
        add(books, to, after!, 'relapsed', 1, peopleOf(after!));
        break;
      case 'newly':
        add(books, to, after!, 'newlyPoor', 1, peopleOf(after!));
        break;
      case 'moved-in':
      case 'split':
      case 'arrived':
        add(books, to, after!, 'otherIncrease', 1, peopleOf(after!));
        break;
    }
  }
  const people = withoutPeople.length === 0;
  return {
    poor: books.poor.group(asOf, people),
    nearPoor: books.nearPoor.group(asOf, people),
    undecided,
    betweenHamlets,
    withoutPeople,
  };
}

function groupOf(group: HouseholdClass | null): Group | null {
  return group === 'poor' ? 'poor' : group === 'near-poor' ? 'nearPoor' : null;
}

function add(
  books: Readonly<Record<Group, Book>>,
  group: Group | null,
  household: RegisterHousehold,
  field: Field,
  households: number,
  people: Decimal,
): void {
  if (group) books[group].add(household, field, households, people);
}

/** One group's counts by hamlet. */
class Book {
  private readonly places = new Map<
    string,
    { readonly household: RegisterHousehold; readonly fields: Map<Field, Cells> }
  >();

  place(household: RegisterHousehold): Map<Field, Cells> {
    const { key } = household.place;
    if (!this.places.has(key)) this.places.set(key, { household, fields: new Map() });
    return this.places.get(key)!.fields;
  }

  add(household: RegisterHousehold, field: Field, households: number, people: Decimal): void {
    const fields = this.place(household);
    if (!fields.has(field)) fields.set(field, new Cells());
    const cells = fields.get(field)!;
    cells.households += households;
    cells.people = cells.people.plus(people);
    if (households > 0 && cells.cells.length < KEPT) cells.cells.push(household.cell);
  }

  group(asOf: string | null, people: boolean): FlowGroup {
    const hamlets = [...this.places].map(([key, { household, fields }]): FlowPlace => ({
      name: household.place.name,
      key,
      cell: household.cell,
      note: null,
      households: countsOf(fields, 'households'),
      people: people ? countsOf(fields, 'people') : null,
    }));
    return { hamlets, declared: null, asOf, tables: [] };
  }
}

/** A way that nobody took is a zero here: the registers tell of every household. */
function countsOf(fields: ReadonlyMap<Field, Cells>, measure: 'households' | 'people'): FlowCounts {
  const figure = (field: Field): Figure => {
    const cells = fields.get(field);
    return {
      value: dec(cells?.[measure] ?? 0),
      cells: cells?.cells ?? [],
      count: cells?.households ?? 0,
    };
  };
  return flowCounts(figure);
}
