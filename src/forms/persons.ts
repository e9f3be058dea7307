/**
 * A list of households by name, filled in where the call asks for it in so many words. What of it
 * the workbook has not, or keeps masked, stays blank.
 */
import { areaToA1, toA1 } from '../domain/address';
import { dec } from '../domain/decimal';
import type { KeptRows } from '../sources/settings/filled-forms';
import type { FilledCell, InsertedRows } from '../workbook/port';
import { aroundOf } from './around';
import { formatted } from './format';
import type { Labels } from './labels';
import type { FormTable } from './layout';
import { isLocked, lockOf } from './locks';
import type { Around } from './meaning';
import { CLASSES, asksOf, valueOf, type Asks, type Person } from './person-values';
import type { Blank, BlankWhy, FormNote, PlanInput } from './plan-types';
import { differences, digestOf, isListed, lineAt, lineOf } from './listed';
import { roomsOf, rowsOf, type FormRow, type Room } from './rows';
import formWords from './expressions.json';

export interface PersonRows {
  readonly inserts: readonly InsertedRows[];
  readonly cells: readonly FilledCell[];
  readonly blank: readonly Blank[];
  readonly households: number;
  readonly notes: readonly FormNote[];
  readonly lists: readonly KeptRows[];
}

/** What a heading over persons may name. */
const HEADS: ReadonlySet<string> = new Set(['group', 'place', 'unit', 'whole']);

/**
 * @param below lines below it, and below all tables of the form
 * @param shifted where a row of the form stands once the rows of the tables above it are in
 */
export function personTable(
  input: PlanInput,
  labels: Labels,
  table: FormTable,
  below: readonly string[],
  shifted: (row: number) => number,
): PersonRows {
  const { sheet, lexicon, persons, filledIn } = input;
  const rows = rowsOf(sheet, table);
  const said = table.columns.map((column) => lexicon.read(column.path.at(-1)?.text ?? ''));
  const where = { outer: [], sheet: sheet.name, below, place: labels.place(table, below, [], []) };
  const around = aroundOf(table, said, [], lexicon, input, where);
  if (around && persons && !filledIn)
    return new List(input, table, shifted).filled(rows, labels.settled(table, around, below));
  const why: BlankWhy = around ? { why: 'persons' } : { why: 'other-year', years: [] };
  return new List(input, table, shifted).left(rows, why);
}

class List {
  private readonly inserts: InsertedRows[] = [];
  private readonly cells: FilledCell[] = [];
  private readonly blank: Blank[] = [];
  private readonly notes: FormNote[] = [];
  private readonly lists: KeptRows[] = [];
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
    const { input } = this;
    const rooms = roomsOf(this.table, rows);
    const loose = rooms.filter(({ parent }) => parent < 0).length > 1;
    const named = isListed(input.sheet, this.table);
    const listed = new Set(rows.filter(named).map(({ row }) => row));
    for (const room of rooms) {
      const list = loose
        ? { why: 'unnamed' as const }
        : listed.has(room.parent)
          ? { why: 'spare' as const }
          : personsOf(input, rows, room, around);
      const old = (input.lists ?? []).filter(({ row }) => room.rows.includes(row));
      const standing = old.flatMap(({ lines }) => lines);
      const isWanted = input.names === 'all' || (input.names === 'kept' && old.length > 0);
      const isCompared = isWanted || old.length > 0;
      const wanted = 'why' in list ? list : isCompared ? this.linesOf(list, room) : [];
      const missing = 'why' in list ? 0 : list.length - room.rows.length;
      const why = 'why' in list ? list : lockOf(input, this.table, room, missing);
      if ('why' in list || why || !isWanted) {
        for (const row of room.rows) this.leave(row, why ?? { why: 'persons' });
        if (old.length > 0) this.compare('unasked', room.rows, standing, why ?? wanted);
        this.lists.push(...old.map((one) => ({ ...one, row: this.moved(one.row) })));
        continue;
      }
      const [last, first] = [room.rows.at(-1) ?? 0, this.moved(room.rows[0] ?? 0)];
      list.forEach((person, at) => this.person(person, at, first + at, room.rows[at] ?? last));
      for (const row of room.rows.slice(list.length)) this.spare(row, old);
      this.households += list.length;
      if (old.length > 0) this.compare('updated', room.rows, standing, wanted);
      this.remember(room, first, 'why' in wanted ? [] : wanted);
      if (missing > 0) this.inserts.push({ after: last, count: missing });
    }
    for (const room of standingRooms(rows, named)) {
      const list = personsOf(input, rows, room, around);
      const lines = room.rows.map((row) => lineAt(input.sheet, this.table, row));
      this.compare('hand', room.rows, lines, 'why' in list ? list : this.linesOf(list, room));
    }
    return this.left(
      rows.filter(({ kind }) => kind !== 'blank'),
      { why: 'persons' },
    );
  }

  /** Says how a list differs from the workbook, in numbers alone. */
  private compare(
    how: 'unasked' | 'updated' | 'hand',
    rows: readonly number[],
    standing: readonly string[],
    wanted: readonly string[] | BlankWhy,
  ): void {
    const [top = 0, bottom = top] = [rows[0], rows.at(-1)].map((row) => this.moved(row ?? 0));
    const { left, right } = this.table;
    const cells = areaToA1({ top, bottom, left, right });
    if ('why' in wanted)
      return void this.notes.push({ code: 'list-unknown', params: { cells, ...whyOf(wanted) } });
    const { more, gone } = differences(standing, wanted);
    if (more + gone === 0) return;
    const params = { cells, how, more: String(more), gone: String(gone) };
    this.notes.push({ code: how === 'updated' ? 'list-updated' : 'list-old', params });
  }

  private linesOf(list: readonly Person[], { rows }: Room): string[] {
    const { sheet } = this.input;
    const like = rows[0] ?? this.table.bodyTop;
    const open = this.columns.filter(({ asks }) => asks !== 'ordinal');
    const isOurs = ({ column }: { readonly column: number }): boolean =>
      !sheet.hasFormula(like, column) && !isLocked(this.input, like, column);
    return list.map((person) =>
      lineOf(
        open.map((one) =>
          one.asks && one.asks !== 'ordinal' && isOurs(one)
            ? (valueOf(person, one.asks) ?? '')
            : '',
        ),
      ),
    );
  }

  private remember({ rows }: Room, row: number, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const like = rows[0] ?? row;
    const ordinal = this.columns.find(({ asks }) => asks === 'ordinal')?.column;
    const isPutIn = ordinal !== undefined && this.input.sheet.isOpen(like, ordinal);
    const list = { row, count: lines.length, digest: digestOf(lines) };
    this.lists.push(isPutIn ? { ...list, ordinal } : list);
  }

  /** A row that a longer list has left behind. */
  private spare(row: number, old: readonly KeptRows[]): void {
    const isOld = old.some((list) => row >= list.row && row < list.row + list.count);
    for (const { column } of isOld ? this.columns : [])
      if (this.input.sheet.isOpen(row, column) && !isLocked(this.input, row, column))
        this.cells.push({ row: this.moved(row), column, value: '' });
    this.leave(row, { why: 'spare' });
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
    const { inserts, cells, blank, households, notes, lists } = this;
    return { inserts, cells, blank, households, notes, lists };
  }
}

/** Rows that name somebody, one below the other. */
function standingRooms(rows: readonly FormRow[], isNamed: (row: FormRow) => boolean): Room[] {
  const rooms: { rows: number[]; rowsOf: 'person'; parent: number }[] = [];
  let last: FormRow | null = null;
  for (const row of rows) {
    if (isNamed(row)) {
      if (last && isNamed(last)) rooms.at(-1)?.rows.push(row.row);
      else
        rooms.push({
          rows: [row.row],
          rowsOf: 'person',
          parent: last?.kind === 'item' ? last.row : -1,
        });
    }
    last = row;
  }
  return rooms;
}

function whyOf(why: BlankWhy): Readonly<Record<string, string>> {
  const text = 'text' in why ? why.text : 'words' in why ? why.words.join(' ') : '';
  const about = typeof text === 'string' ? text : text.vi;
  return { why: why.why, about, english: typeof text === 'string' ? text : text.en };
}

/** The households of a room: of the classes of the title, of the heading over it. */
function personsOf(
  { persons, rows: reader }: PlanInput,
  rows: readonly FormRow[],
  room: Room,
  { limits, titleGroups, groups, titled }: Around,
): readonly Person[] | BlankWhy {
  if (persons === undefined) return { why: 'persons' };
  const all = persons();
  if ('code' in all) return { why: all.code, text: all.why };
  if (limits.length > 0) return { why: 'title', words: limits };
  // The list is of those at the end of the year.
  if (titled.times.length > 0 || titled.spans.length > 0)
    return { why: 'period', words: [...titled.times, ...titled.spans] };
  if (titled.is.moment === 'opening') return { why: 'period', words: [formWords.values.start] };
  const heading = rows.find(({ row }) => row === room.parent);
  const is = heading
    ? (reader.member(heading.labels, 'place', null) ?? reader.told(heading.labels, null))
    : {};
  const isKnown = is !== null && Object.keys(is).every((one) => HEADS.has(one));
  if (is === null || !isKnown || (heading && !is.group && !is.place)) return { why: 'row' };
  // A heading, or a line over the table, names the hamlet.
  const place = is.place ?? titled.is.place;
  const named = is.group ? [is.group] : titleGroups.length > 0 ? titleGroups : [...groups];
  const wanted = named.flatMap((one) => (one === 'poor-and-near' ? Object.keys(CLASSES) : [one]));
  if (wanted.length === 0) return { why: 'no-group' };
  return all.filter(
    (one) => wanted.includes(one.group) && (place === undefined || one.place.id === place),
  );
}
