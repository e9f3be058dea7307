/**
 * How households moved between the classes in the year, out of registers that tell the class of
 * each of them at both ends of it. A way that some household of a hamlet may or may not have taken
 * is not known there.
 */
import type { CellRef } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import type { FigureOrNone, HouseholdClass, RegisterFacts } from '../../domain/facts';
import {
  FLOW_FIELDS,
  flowCounts,
  type FlowFacts,
  type FlowField,
  type FlowGroup,
  type FlowPlace,
  type RegisterMoves,
} from '../../domain/flow-facts';
import type { Finding } from '../../domain/finding';
import { peopleKey } from '../../domain/people-key';
import { isMinority } from '../../domain/review-counts';
import type { Told } from '../../domain/households/household';
import { classOf, markOf } from '../../catalogue/classes';
import { startNotWritten } from '../../rules/flow/DB-032';
import { noneGone } from '../../rules/flow/DB-033';
import { householdWithoutClass } from '../../rules/households/HO-007';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import { movesTold, tellsRelapses } from './household-moves';
import { START_FIELDS, textOf, type HouseholdRow } from './household-rows';
import { Count, Sum } from './register-counts';

type Group = keyof RegisterMoves;
type Place = Pick<FlowPlace, 'name' | 'key'>;

const SHOWN = 20;
const GONE: readonly Told[] = ['died', 'moved-away', 'merged'];
const COME: readonly Told[] = ['moved-in', 'split'];
const WHO_LEFT: readonly FlowField[] = ['opening', 'crossesLine', 'otherDecrease'];
const WHO_CAME: readonly FlowField[] = ['relapsed', 'newlyPoor', 'otherIncrease'];

export class Moves {
  private readonly books = { poor: new Book(), nearPoor: new Book() };
  private readonly unread = new Count();
  /** In a class at the end, without a word on where they were. */
  private readonly blank = new Count();
  private readonly seen = { left: 0, gone: 0, came: 0, started: 0 };
  /** Whether every register tells the class of the start. */
  readonly isTold: boolean;

  constructor(registers: readonly RecognisedTable[]) {
    this.isTold = registers.every((table) => START_FIELDS.some((field) => columnOf(table, field)));
  }

  /** Asked only where the start is told. */
  add(
    table: RecognisedTable,
    { row, group }: HouseholdRow,
    at: Place,
    { cell, people }: Pick<Listed, 'cell' | 'people'>,
  ): void {
    const one: Listed = { cell, people, minority: minorityOf(table, row) };
    const start = startOf(table, row);
    if (start === 'unread') this.unread.add(() => cell);
    const [from, to] = [groupOf(start), groupOf(group)];
    const told = movesTold(table, row);
    const { books, seen } = this;
    for (const book of Object.values(books)) book.place(at, cell);
    if (start !== null) seen.started += 1;
    if (from) books[from].add(at, one, ['opening']);
    if (to) books[to].add(at, one, ['closing']);
    if (from && to && from !== to) {
      books[from].add(at, one, ['becomes']);
      books[to].add(at, one, ['comesFrom']);
    } else if (from && !to) {
      seen.left += 1;
      if (GONE.some((word) => told.has(word))) seen.gone += 1;
      books[from].add(at, one, leaving(group, told));
    } else if (to && !from) {
      seen.came += 1;
      if (start === null && !COME.some((word) => told.has(word))) this.blank.add(() => cell);
      books[to].add(at, one, arriving(start, told, tellsRelapses([table])));
    }
  }

  /**
   * Who left and who came are known where the registers are of all households, or show one.
   * @returns no moves where the start is not told of every household, or hardly of any
   */
  told(complete: boolean): { moves: RegisterMoves | null; findings: readonly Finding[] } {
    const [unread, blank] = [this.unread.figure(), this.blank.figure()];
    const { left, gone, came, started } = this.seen;
    const raised = ({ count, cells }: typeof blank) =>
      [{ count }, { cells: cells.slice(0, SHOWN) }] as const;
    if (unread.count > 0)
      return { moves: null, findings: [householdWithoutClass.raise(...raised(unread))] };
    if (!this.isTold || blank.count >= started) return { moves: null, findings: [] };
    const { poor, nearPoor } = this.books;
    // A list that does not tell them apart in one hamlet does so in none.
    const isUntold = poor.isOpen('relapsed') || nearPoor.isOpen('relapsed');
    const unknown: FlowField[] = [
      ...(isUntold ? (['relapsed', 'newlyPoor'] as const) : []),
      ...(left > 0 || complete ? [] : WHO_LEFT),
      ...(came > 0 || complete ? [] : WHO_CAME),
    ];
    return {
      moves: { poor: poor.places(unknown), nearPoor: nearPoor.places(unknown) },
      findings: [
        ...(blank.count > 0 ? [startNotWritten.raise(...raised(blank))] : []),
        ...(gone > 0 || unknown.includes('otherDecrease') ? [] : [noneGone.raise({})]),
      ],
    };
  }
}

/** The flow of both classes, where every household's way is known; else null. */
export function flowOfRegister(register: RegisterFacts | null): FlowFacts | null {
  if (!register?.moves) return null;
  const { asOf, tables, moves } = register;
  const isWhole = Object.values(moves).every((places: readonly FlowPlace[]) =>
    places.every(({ households }) => FLOW_FIELDS.every((field) => households[field] !== null)),
  );
  const group = (hamlets: readonly FlowPlace[]): FlowGroup => ({
    hamlets: hamlets.map((one) => ({ ...one, people: null })),
    declared: null,
    asOf,
    tables,
  });
  return isWhole ? { poor: group(moves.poor), nearPoor: group(moves.nearPoor) } : null;
}

/** The class at the start of the year; null of a blank. */
function startOf(table: RecognisedTable, row: TableRow): HouseholdClass | 'unread' | null {
  const [written, poor, near] = START_FIELDS.map((field) => textOf(table, field, row));
  if (written) return classOf(written) ?? 'unread';
  const marks = [markOf(poor ?? ''), markOf(near ?? '')];
  if (marks.includes(null) || marks.every(Boolean)) return 'unread';
  return marks[0] ? 'poor' : marks[1] ? 'near-poor' : null;
}

function groupOf(group: string | null): Group | null {
  return group === 'poor' ? 'poor' : group === 'near-poor' ? 'nearPoor' : null;
}

/** The ways of one of which the household left its class. */
function leaving(end: HouseholdClass | null, told: ReadonlySet<Told>): readonly FlowField[] {
  const isGone = GONE.some((word) => told.has(word));
  const isAbove = end !== null || told.has('above-line');
  if (isGone !== isAbove) return [isGone ? 'otherDecrease' : 'crossesLine'];
  return ['crossesLine', 'otherDecrease'];
}

/** The ways of one of which the household came. */
function arriving(
  start: string | null,
  told: ReadonlySet<Told>,
  tells: boolean,
): readonly FlowField[] {
  const said: FlowField[] = [
    ...(told.has('relapsed') ? (['relapsed'] as const) : []),
    ...(told.has('newly') ? (['newlyPoor'] as const) : []),
    ...(COME.some((word) => told.has(word)) ? (['otherIncrease'] as const) : []),
  ];
  // Who was here and not poor did not move in.
  if (said.length === 1 && (start === null || said[0] !== 'otherIncrease')) return said;
  if (said.length > 0 || start === null) return WHO_CAME;
  return tells ? ['newlyPoor'] : ['relapsed', 'newlyPoor'];
}

/** One class by hamlet. */
class Book {
  private readonly hamlets = new Map<
    string,
    {
      readonly at: Place & { readonly cell: CellRef };
      readonly counts: Map<FlowField, Who>;
      readonly open: Set<FlowField>;
    }
  >();

  place({ name, key }: Place, cell: CellRef) {
    const own = this.hamlets.get(key) ?? {
      at: { name, key, cell },
      counts: new Map(),
      open: new Set(),
    };
    this.hamlets.set(key, own);
    return own;
  }

  /** @param ways one of them it is */
  add(at: Place, one: Listed, ways: readonly FlowField[]): void {
    const { counts, open } = this.place(at, one.cell);
    const [way, ...others] = ways;
    if (others.length > 0) for (const one of ways) open.add(one);
    else if (way) {
      const who = counts.get(way) ?? new Who();
      counts.set(way, who);
      who.add(one);
    }
  }

  isOpen(way: FlowField): boolean {
    return [...this.hamlets.values()].some(({ open }) => open.has(way));
  }

  places(unknown: readonly FlowField[]): (FlowPlace & Required<Pick<FlowPlace, 'minority'>>)[] {
    return [...this.hamlets.values()].map(({ at, counts, open }) => {
      const told = (figure: (who: Who) => FigureOrNone) =>
        flowCounts((field) =>
          unknown.includes(field) || open.has(field)
            ? null
            : figure(counts.get(field) ?? new Who()),
        );
      return {
        ...at,
        note: null,
        households: told(({ all }) => all.figure()),
        people: told((who) => who.peopleFigure()),
        minority: told((who) => who.minorityFigure()),
      };
    });
  }
}

/** What a line of the register says of a household that stayed or moved. */
interface Listed {
  readonly cell: CellRef;
  readonly people: Decimal | null;
  readonly minority: boolean | null;
}

/** Those of one way: a count that some line does not tell is not known. */
class Who {
  readonly all = new Count();
  private readonly minority = new Count();
  private readonly people = new Sum();
  private isCounted = true;
  private isSorted = true;

  add({ cell, people, minority }: Listed): void {
    this.all.add(() => cell);
    if (people) this.people.add(people, () => [cell]);
    else this.isCounted = false;
    if (minority) this.minority.add(() => cell);
    else if (minority === null) this.isSorted = false;
  }

  peopleFigure(): FigureOrNone {
    return this.isCounted ? (this.people.figure() ?? this.all.figure()) : null;
  }

  minorityFigure(): FigureOrNone {
    return this.isSorted ? this.minority.figure() : null;
  }
}

/** By its own mark, else by the people that it is written with. */
function minorityOf(table: RecognisedTable, row: TableRow): boolean | null {
  const key = peopleKey(textOf(table, 'ethnicity', row));
  return isMinority({
    minority: columnOf(table, 'minority') && markOf(textOf(table, 'minority', row)),
    ethnicity: key === '' ? null : { key },
  });
}
