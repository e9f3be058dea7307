/**
 * The persons of a list as lines that can be compared, each with its cell. Names go no further than
 * their keys.
 */
import { toA1, type CellRef } from '../../domain/address';
import { readBirth, type Birth } from '../../domain/birth';
import { readCitizenId } from '../../domain/citizen-id';
import { nameKey, plainKey } from '../../domain/match-key';
import type { Person } from '../../domain/persons/person';
import { idProvinces } from '../../regulations/people';
import { NO_CORRECTIONS, type Corrections } from '../../sources/corrections';
import { householdRows } from '../../sources/facts/register';
import { placeKey } from '../../sources/facts/places';
import { columnOf, type RecognisedTable, type TableColumn } from '../../sources/table';
import type { CellValue } from '../../workbook/port';
import { personLists, supportsIn, type PersonList, type Support } from './lists';

/** A cell of one of several files. */
export interface FileCell extends CellRef {
  readonly file?: string;
}

/** A list of which the persons are read; its cells are not kept. */
export interface ReadList extends Pick<PersonList, 'file' | 'roster' | 'period'> {
  readonly sheet: string;
  /** The first row of its table, from 0. */
  readonly top: number;
  /** Where names and numbers are written. */
  readonly columns: { readonly name: number; readonly id: number | null };
  readonly people: readonly ListedPerson[];
}

/** The hamlet of lines one after the other. */
interface PlaceOfLines {
  /** As written; "" when not known. */
  readonly name: string;
  readonly key: string;
}

/** Each name, code and birth once, since most come again and again. */
export class PersonKeys {
  private readonly texts = new Map<string, string>();
  private readonly births = new Map<string, Birth>();

  text(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  birth(birth: Birth | null): Birth | null {
    if (birth === null) return null;
    const key = `${birth.year} ${birth.day ?? ''}`;
    const known = this.births.get(key);
    if (known === undefined) this.births.set(key, birth);
    return known ?? birth;
  }
}

/** A province has half a million of these, so that what can be worked out is not kept. */
export class ListedPerson implements Person {
  constructor(
    readonly list: ReadList,
    /** From 0. */
    private readonly row: number,
    readonly name: string,
    readonly birth: Person['birth'],
    readonly id: Person['id'],
    private readonly where: PlaceOfLines,
    readonly supports: readonly Support[],
    /** The household's code where this line is the head's. */
    readonly householdCode: string,
  ) {}

  get bare(): string {
    return plainKey(this.name);
  }

  get place(): string {
    return this.where.key;
  }

  get placeName(): string {
    return this.where.name;
  }

  /** The cell of the name: where to go. */
  get cell(): FileCell {
    return this.at(this.list.columns.name);
  }

  get idCell(): FileCell | null {
    const { id } = this.list.columns;
    return id === null ? null : this.at(id);
  }

  private at(column: number): FileCell {
    const { sheet, file } = this.list;
    return { sheet, cell: toA1(this.row, column), ...(file === null ? {} : { file }) };
  }
}

/**
 * The lists of persons among the tables of one file.
 * @param keys of all files that are compared
 */
export function readLists(
  tables: readonly RecognisedTable[],
  file: string | null,
  corrections: Corrections = NO_CORRECTIONS,
  keys = new PersonKeys(),
): ReadList[] {
  return personLists(tables, file).map((list) => readList(list, corrections, keys));
}

function readList(list: PersonList, corrections: Corrections, keys: PersonKeys): ReadList {
  const { table, file, roster, period } = list;
  const { grid } = table;
  const column = (field: string): TableColumn | null => columnOf(table, field);
  const [name, id, code] = [column('name'), column('citizenId'), column('householdCode')];
  const read = lineReader(table);
  const heads = new Map<number, string>();
  for (const household of householdRows(table)) heads.set(household.row.row, household.place ?? '');
  const places = new Map<string, PlaceOfLines>();
  const placeNamed = (written: string): PlaceOfLines => {
    let place = places.get(written);
    if (place === undefined) {
      const own = written === '' ? '' : placeKey(written);
      const asked = corrections.hamlets.get(own);
      place = { name: written, key: asked === undefined ? own : placeKey(asked) };
      places.set(written, place);
    }
    return place;
  };
  const people: ListedPerson[] = [];
  const whole: ReadList = {
    ...{ file, roster, period, people },
    sheet: grid.sheet,
    top: table.area.top,
    columns: { name: name?.column ?? 0, id: id?.column ?? null },
  };
  let where = placeNamed('');
  for (const { row, role } of table.rows) {
    if (role !== 'item') continue;
    const headed = heads.get(row);
    if (headed !== undefined) where = placeNamed(headed);
    const person = read(row);
    if (person === null) continue;
    people.push(
      new ListedPerson(
        whole,
        row,
        keys.text(person.name),
        keys.birth(person.birth),
        person.id,
        where,
        supportsOf(list, row),
        code && headed !== undefined ? keys.text(grid.text(row, code.column)) : '',
      ),
    );
  }
  return whole;
}

type LineOfPerson = Pick<Person, 'name' | 'birth' | 'id'>;

/** Reads the person of a line; null where the line has no name. */
export function personReader(
  table: RecognisedTable,
): (row: number, place: string) => Person | null {
  const read = lineReader(table);
  return (row, place) => {
    const line = read(row);
    return line && { ...line, bare: plainKey(line.name), place };
  };
}

function lineReader(table: RecognisedTable): (row: number) => LineOfPerson | null {
  const [name, id, birth] = ['name', 'citizenId', 'birth'].map((field) => columnOf(table, field));
  const read = <T>(
    row: number,
    where: TableColumn | null | undefined,
    reader: (value: string | number) => T | null,
  ): T | null => {
    const value = where ? plainValue(table, row, where) : null;
    return value === null ? null : reader(value);
  };
  return (row) => {
    const written = name ? table.grid.text(row, name.column) : '';
    if (written === '') return null;
    return {
      name: nameKey(written),
      birth: read(row, birth, readBirth),
      id: read(row, id, (value) => readCitizenId(value, idProvinces())),
    };
  };
}

const NONE: readonly Support[] = [];

function supportsOf(list: PersonList, row: number): readonly Support[] {
  const written = list.supportColumn
    ? supportsIn(list.table.grid.text(row, list.supportColumn.column), list.support)
    : NONE;
  return written.length > 0 ? written : list.support ? [list.support] : NONE;
}

function plainValue(
  table: RecognisedTable,
  row: number,
  column: TableColumn,
): string | number | null {
  const value: CellValue = table.grid.value(row, column.column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? table.grid.text(row, column.column) : null;
}
