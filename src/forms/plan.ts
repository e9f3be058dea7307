/**
 * What goes into each empty cell of a blank form: its coordinates by the labels over and beside it,
 * the figure that the workbook has there, or the reason why it stays blank.
 */
import { append } from '../domain/append';
import { toA1 } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { KeptRows } from '../sources/settings/filled-forms';
import type { FilledCell, InsertedRows } from '../workbook/port';
import { rowAfter } from '../workbook/row-shift';
import { aroundOf } from './around';
import { agreedValue, columnFormula } from './column-formula';
import { cellMade } from './cell-made';
import type { Coordinates } from './coordinates';
import { otherCommune } from './letterhead';
import { Labels } from './labels';
import { isFormatFixed, isLocked, lockOf, roundedNotes } from './locks';
import { tablesOf, type FormColumn, type FormTable } from './layout';
import { meaningOf, type Around, type Read } from './meaning';
import { personTable } from './persons';
import type { Blank, BlankWhy, Filled, FormNote, FormPlan, Line, PlanInput } from './plan-types';
import { listsPersons } from './listed';
import { membersOf } from './questions';
import { isIdle, roomsOf, rowsOf, whyOfRoom, withStub, withTargets, type FormRow } from './rows';
import { linesBelow, notesUnder } from './below';
import { saidBeside } from './beside';
import { halfOfList } from './side-by-side';
import { memberLine, nameCells, roomMembers } from './names-put-in';
import { isSmall } from './titled';
import { partsOf, totalFormula } from './totals';
import { inOrder, isBareLine, isOfCommune, isOfList, OPEN, rowLine } from './lines';
import { waitingFormulas } from './waiting';
import { isOtherBasis } from './basis';
import { partialTotals } from './whole';
import { yearBefore } from './year-before';

export type { BlankWhy, FormPlan, PlanInput } from './plan-types';

export function planForm(input: PlanInput): FormPlan {
  const tables = tablesOf(input.sheet).map((table) => withStub(table, input.lexicon));
  const work = new Work(input, tables);
  const other = otherCommune(input.sheet, tables, input.commune);
  // Nobody said yet that the figures of this workbook go into the form of that commune.
  const isOther = other !== null && !work.labels.mayBeOf(other.name, other.cell);
  for (const table of tables)
    if (isOther) work.leaveTable(table, { why: 'commune' });
    else work.table(table, halfOfList(table, tables));
  return work.done();
}

class Work {
  private readonly inserts: InsertedRows[] = [];
  private readonly cells: FilledCell[] = [];
  private readonly filled: Filled[] = [];
  private readonly blank: Blank[] = [];
  private readonly notes: FormNote[] = [];
  private readonly lists: KeptRows[] = [];
  private households = 0;
  readonly labels: Labels;
  private outer: readonly string[] = [];
  private readonly below: readonly string[];

  constructor(
    private readonly input: PlanInput,
    private readonly tables: readonly FormTable[],
  ) {
    this.below = linesBelow(input.sheet, tables);
    this.labels = new Labels(input, this.below);
  }

  done(): FormPlan {
    const { tables, inserts, cells, filled, households, notes, lists } = this;
    const { sheet, filledIn, formatsFixed } = this.input;
    notes.push(...yearBefore(this.input, filled));
    if (formatsFixed) notes.push(...roundedNotes(cells));
    const waiting = filledIn ? [] : waitingFormulas(sheet, this.blank, inserts);
    const blank = [...this.blank, ...waiting];
    const questions = this.labels.questions();
    return { tables, inserts, cells, filled, blank, questions, households, notes, lists };
  }

  leaveTable(table: FormTable, why: BlankWhy): void {
    for (const row of rowsOf(this.input.sheet, table)) this.leave(table, row.row, why);
  }

  table(given: FormTable, isHalf: boolean): void {
    const { sheet, lexicon } = this.input;
    if (listsPersons(given)) return this.persons(given);
    const rows = rowsOf(sheet, given);
    const table = withTargets(given, rows, this.input.rows, lexicon);
    const said = saidBeside(table, (column) => this.labels.columnSaid(table, column));
    const place = this.labels.place(table, this.below, said.values(), rows);
    const read = this.labels.readRows(table, rows, place);
    const where = { outer: this.outer, sheet: sheet.name, below: this.below, place };
    // "Cộng hộ nghèo" below the hamlets names no class of their columns.
    const isOfPlaces = table.columns.some(({ rowsOf: of }) => of === 'place');
    const sums = rows.flatMap(({ row, kind }) => (kind === 'total' && isOfPlaces ? [row] : []));
    const all = [...read].flatMap(([row, is]) => (sums.includes(row) ? [] : [is]));
    const seen = aroundOf(table, [...said.values()], all, lexicon, this.input, where);
    if (this.outer.length === 0) this.outer = table.titles.filter((line) => !isSmall(line));
    if (seen === null) return this.leaveTable(table, { why: 'other-year', years: [] });
    const around = this.labels.settled(table, seen, this.below);
    const lines = this.lines(table, rows, read, isHalf);
    const isUnread =
      table.columns.some(({ rowsOf: of }) => of === 'place') && all.some((is) => is === null);
    const isPartial = partialTotals(lines, said, this.input.figures, isUnread);
    const columns = inOrder(table.columns);
    for (const line of lines) {
      const done = new Map<string, Decimal>();
      for (const column of columns)
        if (column.kind === 'value' && isPartial(line, column))
          this.leaveCell(line, column.column, { why: 'parts' });
        else if (column.kind === 'value')
          this.cell(table, line, lines, column, said.get(column), around, done);
        else if (column.kind === 'note') this.leaveCell(line, column.column, { why: 'note' });
    }
  }

  private persons(table: FormTable): void {
    const below = [...notesUnder(this.input.sheet, table, this.tables), ...this.below];
    const made = personTable(this.input, this.labels, table, below, (row) => this.shifted(row));
    append(this.inserts, made.inserts);
    append(this.cells, made.cells);
    append(this.blank, made.blank);
    this.households += made.households;
    this.notes.push(...made.notes);
    this.lists.push(...made.lists);
  }

  private leaveCell(line: Line, column: number, why: BlankWhy): void {
    if (this.isOpen(line, column)) this.blank.push({ cell: toA1(line.at, column), why });
  }

  private shifted = (row: number): number => rowAfter(row, this.inserts);

  /** The rows that take figures, members put into the room that the form leaves for them. */
  private lines(
    table: FormTable,
    rows: readonly FormRow[],
    read: ReadonlyMap<number, Coordinates | null>,
    isHalf: boolean,
  ): Line[] {
    const { figures } = this.input;
    const placed = new Map<number, Line[]>();
    const named = new Set([...read.values()].flatMap((is) => is?.place ?? is?.line ?? []));
    for (const room of roomsOf(table, rows)) {
      const isList = rows.every(({ kind }) => kind === 'blank' || kind === 'total');
      const dimension = isHalf
        ? null
        : (membersOf(room.rowsOf) ?? (isList ? this.labels.room(table, room) : null));
      if (dimension === null) {
        for (const row of room.rows) this.leave(table, row, whyOfRoom(table, isList, isHalf));
        continue;
      }
      if (read.get(room.parent) === null) {
        for (const row of room.rows) this.leave(table, row, { why: 'row' });
        continue;
      }
      const members = roomMembers(figures, dimension, named);
      const last = room.rows[room.rows.length - 1] ?? 0;
      const first = this.shifted(room.rows[0] ?? 0);
      // Rows that the table beside it has put in there already serve this one as well.
      const there = this.inserts.find(({ after }) => after === last)?.count ?? 0;
      const missing = members.length - room.rows.length - there;
      if (this.input.filledIn) continue;
      const lock = lockOf(this.input, table, room, missing);
      if (lock) {
        for (const row of room.rows) this.leave(table, row, lock);
        continue;
      }
      if (missing > 0) this.inserts.push({ after: last, count: missing });
      const parent = read.get(room.parent) ?? {};
      placed.set(
        room.rows[0] ?? 0,
        members.map((member, index): Line => {
          const like = room.rows[index] ?? last;
          const is = { ...parent, [dimension]: member.id };
          const line = memberLine({ at: first + index, like }, is, member, this.input);
          const isNew = line.at !== this.shifted(like);
          append(this.cells, nameCells(this.input, table, line, { index, member, isNew }));
          return line;
        }),
      );
      for (const row of room.rows.slice(members.length)) this.leave(table, row, { why: 'spare' });
    }
    const lines: Line[] = [];
    const others = this.input.rows.otherCommunes(rows);
    for (const row of rows) {
      append(lines, placed.get(row.row) ?? []);
      if (row.kind === 'blank') continue;
      if (row.kind === 'token') {
        this.leave(table, row.row, { why: 'token' });
        continue;
      }
      const is = read.get(row.row) ?? null;
      if (is === null)
        this.leave(table, row.row, {
          why: others.has(row.row) ? 'other-commune' : isIdle(row) ? 'nothing' : 'row',
        });
      else lines.push(rowLine(row, this.shifted(row.row), is, this.input));
    }
    return lines.map((line) =>
      line.kind === 'total' ? { ...line, parts: partsOf(line, lines) } : line,
    );
  }

  private isOpen = ({ like }: Line, column: number): boolean =>
    this.input.sheet.isOpen(like, column);

  private leave(table: FormTable, row: number, why: BlankWhy): void {
    for (const { column, kind } of table.columns)
      if (kind === 'value' && this.input.sheet.isOpen(row, column))
        this.blank.push({ cell: toA1(this.shifted(row), column), why });
  }

  private cell(
    table: FormTable,
    line: Line,
    lines: readonly Line[],
    column: FormColumn,
    said: Read | undefined,
    around: Around,
    done: Map<string, Decimal>,
  ): void {
    if (!said || !this.isOpen(line, column.column)) return;
    const cell = toA1(line.at, column.column);
    const leave = (why: BlankWhy): void => void this.blank.push({ cell, why });
    const { figures } = this.input;
    if (isLocked(this.input, line.like, column.column)) return leave({ why: 'locked' });
    // A column without a word over it asks for nothing.
    if (column.path.every(({ text }) => text.trim() === '')) return leave({ why: 'nothing' });
    if (isFormatFixed(this.input, line, column, said)) return leave({ why: 'format' });
    let meant = meaningOf(said, line.is, around);
    // Where the row is a place alone, it is the column that leaves something open.
    if ('unclear' in meant && OPEN.has(meant.unclear.why) && isBareLine(line.is)) {
      const told = this.labels.columnOpen(table, column, said);
      if (told) meant = meaningOf({ ...told, against: false }, line.is, around);
    }
    const written =
      column.formula === undefined ? null : columnFormula(column, table.columns, line.at, done);
    if ('unclear' in meant) {
      if (written && meant.unclear.why !== 'other-year')
        return this.put(
          line,
          column,
          written.value,
          { measure: 'computed' },
          { sources: [] },
          written.formula,
          done,
        );
      return leave(meant.unclear);
    }
    if (!isOfList(meant.at, line, lines)) return leave({ why: 'base' });
    if (isOfCommune(meant.at, line, lines)) return leave({ why: 'parts' });
    const answer = figures.figureAt(meant.at);
    if ('none' in answer) return leave({ why: answer.none.code, text: answer.none.why });
    const { sources, bieu } = answer;
    if (isOtherBasis(meant.at, meant.planned ?? false, sources, this.input))
      return leave({ why: 'scenario' });
    const origin = bieu === undefined ? { sources } : { sources, bieu };
    if (typeof answer.value === 'string') {
      this.cells.push({ row: line.at, column: column.column, value: answer.value });
      this.filled.push({ cell, value: answer.value, coordinates: meant.at, ...origin });
      return;
    }
    let { value } = answer;
    if (answer.factor !== undefined) {
      const factor = this.labels.unitOf(table, column, line.unit);
      if (factor === null) return leave({ why: 'unit' });
      value = value.times(answer.factor).div(factor);
    }
    const agreed = agreedValue(column, table, written, value, meant.at.measure === 'rate');
    if (agreed === null) return leave({ why: 'computed' });
    const total =
      line.kind === 'total' && meant.at.measure === undefined
        ? totalFormula(line, lines, column.column, agreed.value, this.cells)
        : undefined;
    this.put(line, column, agreed.value, meant.at, origin, agreed.formula ?? total, done);
  }

  private put(
    line: Line,
    { column, number }: FormColumn,
    value: Decimal,
    coordinates: Coordinates,
    origin: Pick<Filled, 'sources' | 'bieu'>,
    formula: string | undefined,
    done: Map<string, Decimal>,
  ): void {
    if (number !== undefined) done.set(number, value);
    const look = this.input.sheet.look(line.like, column);
    const at = { row: line.at, column };
    const made = cellMade({ at, value, coordinates, origin, formula }, look);
    this.cells.push(made.cell);
    this.filled.push(made.filled);
  }
}
