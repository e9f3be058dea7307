/** The labels of a form's columns and rows read, and what about them has to be asked. */
import { toA1 } from '../domain/address';
import { expressionsOf } from '../domain/expressions';
import { wordKey } from '../domain/match-key';
import { placeInTitle } from '../sources/facts/places';
import type { Question } from '../reading/questions/question';
import type { Coordinates } from './coordinates';
import type { RowsOf } from './column-kinds';
import { hamletIn, mayNameHamlet, placesIn } from './hamlet-said';
import type { FormColumn, FormTable } from './layout';
import type { Said } from './lexicon';
import type { Around, Read as ColumnRead } from './meaning';
import type { PlanInput } from './plan-types';
import {
  bareQuestion,
  columnQuestion,
  communeQuestion,
  dayQuestion,
  roomQuestion,
  rowQuestion,
  titleQuestion,
  unitQuestion,
  type membersOf,
  type OfForm,
} from './questions';
import type { FormRow, Room } from './rows';
import { RowsRead, type Ask, type Read } from './rows-read';
import { readTimed, withMove } from './timed';
import { offersFor } from './offers';
import { areBothTold, ofBoth } from './multidimensional';
import { legendOf, ofSkill, spokenLabels } from './spoken';
import { isExplanation } from './totals';
import { unitOf } from './unit';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.labels);

const OPEN = ['place', 'line', 'target', 'ethnic'] as const;
/** "TRƯỞNG THÔN GÒ MẪU" under a table. */
const HEAD_OF = expression('headOf');

export class Labels {
  private readonly asked = new Map<string, Question>();

  private readonly legend: ReadonlyMap<string, string>;
  /** Lines of which nobody said yet whether they name a hamlet. */
  private unsettled: readonly string[] = [];

  constructor(
    private readonly input: PlanInput,
    below: readonly string[],
  ) {
    this.legend = legendOf(below);
  }

  get form(): OfForm {
    const { sheet, fingerprint } = this.input;
    return { sheet: sheet.name, fingerprint };
  }

  questions(): Question[] {
    return [...this.asked.values()];
  }

  columnSaid(table: FormTable, column: FormColumn): ColumnRead {
    const { lexicon, sheet, answers, bookYear, day } = this.input;
    const texts = column.path.map(({ text }) => text);
    const known = { bookYear, period: null, day };
    const spoken = spokenLabels(table, column, lexicon, this.legend);
    const read = withMove(readTimed(this.input.rows.withCodes(spoken), lexicon, known));
    if (read.times || (read.unknown.length === 0 && !read.against)) return read;
    // A line of explanation under the header is no label.
    const last = column.path[column.path.length - 1];
    if (
      last &&
      column.path.length > 1 &&
      isExplanation(sheet, last.row, column.column, last.text)
    ) {
      const without = readTimed(texts.slice(0, -1), lexicon, known);
      if (without.unknown.length === 0 && !without.against) return without;
    }
    const asked = columnQuestion(this.form, texts, read, answers, lexicon);
    this.ask(asked.question, headOf(table, column));
    return asked.said ?? read;
  }

  /** What an answer says of a column that leaves open of whom its figures are; null without one. */
  columnOpen(table: FormTable, column: FormColumn, read: Said & { against: boolean }): Said | null {
    const texts = column.path.map(({ text }) => text);
    const { lexicon, answers } = this.input;
    const { question, said } = columnQuestion(this.form, texts, read, answers, lexicon);
    if (question.choices.length < 2) return null;
    this.ask(question, headOf(table, column));
    return said;
  }

  /** Đồng for one unit of the cell; null while the form does not say and nobody answered. */
  unitOf(table: FormTable, column: FormColumn, ofRow: string | null): number | null {
    const unit = unitOf(table, column, ofRow);
    if (unit !== null) return unit;
    const asked = unitQuestion(this.form, table.titles, this.input.answers);
    this.ask(asked.question, toA1(table.top, table.left));
    return asked.factor;
  }

  /** Whether the form of another commune is to be filled from this workbook. */
  mayBeOf(name: string, cell: string): boolean {
    const { question, all } = communeQuestion(this.form, name, this.input.answers);
    this.ask(question, cell);
    return all;
  }

  /** One question may be asked at several cells. */
  private ask(question: Question, cell: string): void {
    const before = this.asked.get(question.id)?.cells ?? [];
    const isKnown = before.some((one) => one.cell === cell);
    const cells = isKnown ? before : [...before, { sheet: this.input.sheet.name, cell }];
    this.asked.set(question.id, { ...question, cells });
  }

  /** With the limits of the title, and its day, taken off where an answer says so. */
  settled(table: FormTable, seen: Around, below: readonly string[]): Around {
    const counted = this.counted(table, this.dated(table, seen));
    const limits = [...counted.limits, ...this.strangers(table, counted, below)];
    if (limits.length === 0) return { ...counted, limits: this.unsettled };
    const { question, all } = titleQuestion(this.form, limits, this.input.answers);
    this.ask(question, toA1(table.top, table.left));
    return { ...counted, limits: [...(all ? [] : limits), ...this.unsettled] };
  }

  private counted(table: FormTable, around: Around): Around {
    if (around.bareWords === null || around.money) return around;
    const { question, bare } = bareQuestion(this.form, around.bareWords, this.input.answers);
    this.ask(question, toA1(table.top, table.left));
    return { ...around, bare };
  }

  private dated(table: FormTable, around: Around): Around {
    const { reviews, ...titled } = around.titled;
    if (reviews.length === 0) return around;
    const { question, all } = dayQuestion(this.form, reviews, this.input.answers);
    this.ask(question, toA1(table.top, table.left));
    const times = all ? titled.times : [...titled.times, ...reviews];
    return { ...around, titled: { ...titled, times, reviews: [] } };
  }

  /** What blank rows are for, where the header of the names does not say it. */
  room(table: FormTable, { rows: [row = table.bodyTop] }: Room): ReturnType<typeof membersOf> {
    const name = table.columns.find(({ kind }) => kind === 'name');
    if (!name) return null;
    const path = name.path.map(({ text }) => text);
    const { question, said } = roomQuestion(this.form, path, this.input.answers);
    this.ask(question, toA1(row, name.column));
    return said;
  }

  /** What a row may be: members that no other row names, and the commune. */
  private mayBe(own: RowsOf, table: FormTable, read: readonly (Coordinates | null)[]): string[] {
    const open = OPEN.find(
      (dimension) =>
        own === dimension || (own === 'any' && read.some((is) => is?.[dimension] !== undefined)),
    );
    if (open === undefined) return [];
    const { sheet, figures } = this.input;
    const typed = new Set<string>();
    const column = table.columns.find(({ kind }) => kind === 'name')?.column ?? table.left;
    for (let row = table.bodyTop; row <= table.bottom; row++)
      typed.add(wordKey(sheet.labelAt(row, column)));
    const named = new Set(read.flatMap((is) => is?.[open] ?? []));
    const left = figures
      .members(open)
      .filter(({ id, name }) => !named.has(id) && !typed.has(wordKey(name)))
      .map(({ name }) => name);
    return open === 'place' ? [...left, formWords.labels.wholeCommune] : left;
  }

  /**
   * The hamlet that the nearest line over a table names, the name of the sheet, or who signs; where
   * a name may be that of a hamlet, what the answer says.
   * @param said what its columns say; with its rows they may name the hamlets themselves
   */
  place(
    table: FormTable,
    below: readonly string[],
    said: Iterable<Said>,
    rows: readonly FormRow[],
  ): string | null {
    const { titles, columns } = table;
    const { input } = this;
    this.unsettled = [];
    const named = titles.flatMap((line) => hamletIn(line, input) ?? []).at(-1);
    const own = named ?? hamletIn(input.sheet.name, input);
    const isListed =
      [...said].some(({ is }) => is.place !== undefined) ||
      rows.some(({ labels }) => input.rows.member(labels, 'place', null)?.place !== undefined);
    if (own !== null || isListed || columns.some(({ rowsOf }) => rowsOf === 'place')) return own;
    const open = [...titles, input.sheet.name].filter((line, at) =>
      mayNameHamlet(line, input, at < titles.length ? titles[at - 1] : ''),
    );
    const answered = open.map((line) => this.hamletAsked(table, line));
    this.unsettled = open.filter((_, at) => answered[at] === null);
    const signed = below.flatMap((line) => hamletIn(HEAD_OF.exec(line)?.[1] ?? '', input) ?? []);
    return answered.filter(Boolean).at(-1) ?? signed.at(-1) ?? null;
  }

  /** The hamlet that a line is about by the answer, '' for all of them, null while it is open. */
  private hamletAsked(table: FormTable, line: string): string | null {
    const { answers, figures } = this.input;
    const all = placesIn(line, this.input).map(({ place }) => place);
    const members = figures.members('place').filter(({ id }) => all.includes(id));
    const names = members.map(({ name }) => name);
    const { question } = titleQuestion(this.form, [line.trim()], answers, names);
    this.ask(question, toA1(table.top, table.left));
    if (question.answer === 'tat-ca') return '';
    return members.find(({ name }) => name === question.answer)?.id ?? null;
  }

  /** Lines over a table without hamlets that name one which the workbook does not know. */
  private strangers(
    { titles, columns }: FormTable,
    around: Around,
    below: readonly string[],
  ): string[] {
    if (around.titled.is.place !== undefined || columns.some(({ rowsOf }) => rowsOf === 'place'))
      return [];
    // With several hamlets in it, or by its title the commune's, it is none of one hamlet.
    const listed = new Set([...around.columns, ...around.rows].flatMap(({ place }) => place ?? []));
    const isOfCommune =
      listed.size > 1 || titles.some((line) => expression('ofCommuneLevel').test(line));
    const signed = isOfCommune ? [] : below.filter((line) => expression('headOfHamlet').test(line));
    return [
      ...titles.flatMap(
        (line) => (hamletIn(line, this.input) === null && placeInTitle(line)) || [],
      ),
      ...signed.map((line) => line.trim()),
    ];
  }

  readRows(
    table: FormTable,
    rows: readonly FormRow[],
    place: string | null,
  ): Map<number, Coordinates | null> {
    const own = table.columns.find(({ kind }) => kind === 'name')?.rowsOf ?? 'any';
    const { lexicon, rows: reader } = this.input;
    const others = reader.otherCommunes(rows);
    const ask: Ask = (row, known, read) =>
      others.has(row.row) ? null : this.askRow(row, this.mayBe(own, table, known), read);
    const texts = rows.map(({ labels }) => labels.join(' '));
    const isBoth = areBothTold(texts, lexicon);
    const told = rows.map((row) => {
      if (reader.member(row.labels, own, null)) return row;
      const labels = row.labels.map((label) => ofSkill(label, texts, lexicon));
      return { ...row, labels: isBoth ? labels.map(ofBoth) : labels };
    });
    return new RowsRead(this.input, table, ask, place).read(told);
  }

  /** What the answer says of a row that is not understood. */
  private askRow(row: FormRow, mayBe: string[], read: Read): Coordinates | null {
    const { answers, lexicon } = this.input;
    const known = lexicon.read(row.labels.join(' ')).is;
    const offers = offersFor(known, lexicon).filter((label) => read(label) !== null);
    const all = [...offers, ...mayBe];
    const { question, said } = rowQuestion(this.form, row.labels, all, answers, read);
    this.ask(question, toA1(row.row, row.cell));
    return said;
  }
}

/** The cell of its innermost label. */
const headOf = ({ top }: FormTable, { path, column }: FormColumn): string =>
  toA1(path.at(-1)?.row ?? top, column);
