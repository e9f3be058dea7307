/**
 * A list of households by name, filled in where the call asks for it in so many words. What of it
 * the workbook has not, or keeps masked, stays blank.
 */
import { toA1 } from '../domain/address';
import { dec } from '../domain/decimal';
import type { FilledCell, InsertedRows } from '../workbook/port';
import { aroundOf } from './around';
import { formatted } from './format';
import type { Labels } from './labels';
import { labelKey, type FormColumn, type FormTable } from './layout';
import { isLocked, lockOf } from './locks';
import type { Around } from './meaning';
import type { Blank, BlankWhy, PlanInput } from './plan-types';
import { roomsOf, rowsOf, type FormRow, type Room } from './rows';
import words from './words.json';

/** A household as a list names it. */
export interface Person {
  readonly name: string;
  readonly birth: string | null;
  readonly ethnicity: string | null;
  readonly people: number | null;
  readonly place: { readonly id: string; readonly name: string };
  readonly group: string;
}

type Asks = keyof typeof words.personColumns | 'name' | 'ordinal';

export interface PersonRows {
  readonly inserts: readonly InsertedRows[];
  readonly cells: readonly FilledCell[];
  readonly blank: readonly Blank[];
  readonly households: number;
}

const KEYS = Object.entries(words.personColumns).map(
  ([asks, list]) => [asks, new Set(list.map(labelKey))] as const,
);
const CLASSES: Readonly<Partial<Record<string, string>>> = {
  poor: 'Hộ nghèo',
  'near-poor': 'Hộ cận nghèo',
};
const MARK = 'x';
/** What a heading over persons may name. */
const HEADS: ReadonlySet<string> = new Set(['group', 'place', 'unit', 'whole']);

/**
 * @param shifted where a row of the form stands once the rows of the tables above it are in
 */
export function personTable(
  input: PlanInput,
  labels: Labels,
  table: FormTable,
  shifted: (row: number) => number,
): PersonRows {
  const { sheet, lexicon, bookYear, basis, period, persons, filledIn } = input;
  const rows = rowsOf(sheet, table);
  const said = table.columns.map((column) => lexicon.read(column.path.at(-1)?.text ?? ''));
  const around = aroundOf(
    table,
    said,
    [],
    lexicon,
    { bookYear, basis, period },
    { outer: [], sheet: sheet.name, place: null },
  );
  if (around && persons && !filledIn)
    return new List(input, table, shifted).filled(rows, labels.settled(table, around));
  const why: BlankWhy = around ? { why: 'persons' } : { why: 'other-year', years: [] };
  return new List(input, table, shifted).left(rows, why);
}

class List {
  private readonly inserts: InsertedRows[] = [];
  private readonly cells: FilledCell[] = [];
  private readonly blank: Blank[] = [];
  private households = 0;
  private readonly columns: readonly { readonly column: number; readonly asks: Asks | null }[];

  constructor(
    private readonly input: PlanInput,
    private readonly table: FormTable,
    private readonly shifted: (row: number) => number,
  ) {
    this.columns = table.columns.map((one) => ({ column: one.column, asks: asksOf(one) }));
  }

  left(rows: readonly Pick<FormRow, 'row'>[], why: BlankWhy): PersonRows {
    for (const { row } of rows) this.leave(row, why);
    return this.done();
  }

  filled(rows: readonly FormRow[], around: Around): PersonRows {
    const rooms = roomsOf(this.table, rows);
    const loose = rooms.filter(({ parent }) => parent < 0).length > 1;
    for (const room of rooms) {
      const list = loose ? { why: 'room' as const } : personsOf(this.input, rows, room, around);
      const missing = 'why' in list ? 0 : list.length - room.rows.length;
      const why = 'why' in list ? list : lockOf(this.input, this.table, room, missing);
      if ('why' in list || why) {
        for (const row of room.rows) this.leave(row, why ?? { why: 'persons' });
        continue;
      }
      const [last, first] = [room.rows.at(-1) ?? 0, this.moved(room.rows[0] ?? 0)];
      list.forEach((person, at) => this.person(person, at, first + at, room.rows[at] ?? last));
      for (const row of room.rows.slice(list.length)) this.leave(row, { why: 'spare' });
      this.households += list.length;
      if (missing > 0) this.inserts.push({ after: last, count: missing });
    }
    return this.left(
      rows.filter(({ kind }) => kind !== 'blank'),
      { why: 'persons' },
    );
  }

  private person(person: Person, at: number, row: number, like: number): void {
    const { sheet } = this.input;
    for (const { column, asks } of this.columns) {
      if (!sheet.isOpen(like, column) || isLocked(this.input, like, column)) continue;
      const value = asks === 'ordinal' ? at + 1 : asks && valueOf(person, asks);
      if (value === null) this.blank.push({ cell: toA1(row, column), why: { why: 'persons' } });
      else if (typeof value === 'number')
        this.cells.push({
          row,
          column,
          value,
          ...formatted(sheet.look(like, column), dec(value), false),
        });
      else if (value !== '') this.cells.push({ row, column, value });
    }
  }

  private leave(row: number, why: BlankWhy): void {
    for (const { column, kind } of this.table.columns)
      if (kind !== 'ordinal' && this.input.sheet.isOpen(row, column))
        this.blank.push({ cell: toA1(this.moved(row), column), why });
  }

  private moved(row: number): number {
    return this.inserts.reduce(
      (at, { after, count }) => (row > after ? at + count : at),
      this.shifted(row),
    );
  }

  private done(): PersonRows {
    const { inserts, cells, blank, households } = this;
    return { inserts, cells, blank, households };
  }
}

/** The households of a room: of the classes of the title, of the heading over it. */
function personsOf(
  { persons, rows: reader }: PlanInput,
  rows: readonly FormRow[],
  room: Room,
  { limits, titleGroups, groups, titled }: Around,
): readonly Person[] | BlankWhy {
  if (persons === undefined) return { why: 'persons' };
  if ('code' in persons) return { why: persons.code, text: persons.why };
  if (limits.length > 0) return { why: 'title', words: limits };
  // The list is of those at the end of the year.
  if (titled.times.length > 0 || titled.spans.length > 0)
    return { why: 'period', words: [...titled.times, ...titled.spans] };
  if (titled.is.moment === 'opening') return { why: 'period', words: ['đầu năm'] };
  const heading = rows.find(({ row }) => row === room.parent);
  const is = heading
    ? (reader.member(heading.labels, 'place', null) ?? reader.told(heading.labels, null))
    : {};
  const isKnown = is !== null && Object.keys(is).every((one) => HEADS.has(one));
  if (is === null || !isKnown || (heading && !is.group && !is.place)) return { why: 'row' };
  const named = is.group ? [is.group] : titleGroups.length > 0 ? titleGroups : [...groups];
  const wanted = named.flatMap((one) => (one === 'poor-and-near' ? Object.keys(CLASSES) : [one]));
  if (wanted.length === 0) return { why: 'no-group' };
  return persons.filter(
    (one) => wanted.includes(one.group) && (is.place === undefined || one.place.id === is.place),
  );
}

function asksOf({ kind, rowsOf, path }: FormColumn): Asks | null {
  if (kind === 'ordinal') return 'ordinal';
  if (rowsOf === 'person') return 'name';
  const key = labelKey(path[path.length - 1]?.text ?? '');
  for (const [asks, keys] of KEYS) if (keys.has(key)) return isAsks(asks) ? asks : null;
  return null;
}

function isAsks(text: string): text is keyof typeof words.personColumns {
  return text in words.personColumns;
}

/** Null where it is not known; "" where there is no mark. */
function valueOf(person: Person, asks: Exclude<Asks, 'ordinal'>): string | number | null {
  switch (asks) {
    case 'name':
      return person.name;
    case 'place':
      return person.place.name;
    case 'class':
      return CLASSES[person.group] ?? null;
    case 'poor':
    case 'near-poor':
      return person.group === asks ? MARK : '';
    default:
      return person[asks];
  }
}
