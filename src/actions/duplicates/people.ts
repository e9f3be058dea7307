/**
 * The persons of a list as lines that can be compared, each with its cell. Names go no further than
 * their keys.
 */
import { toA1, type CellRef } from '../../domain/address';
import { readBirth } from '../../domain/birth';
import { readCitizenId } from '../../domain/citizen-id';
import { nameKey, plainKey } from '../../domain/match-key';
import type { Person } from '../../domain/persons/person';
import { idProvinces } from '../../regulations/people';
import type { Corrections } from '../../sources/corrections';
import { householdRows } from '../../sources/facts/register';
import { placeKey } from '../../sources/facts/places';
import { columnOf, type RecognisedTable, type TableColumn } from '../../sources/table';
import type { CellValue } from '../../workbook/port';
import { supportsIn, type PersonList, type Support } from './lists';

/** A cell of one of several files. */
export interface FileCell extends CellRef {
  readonly file?: string;
}

export interface ListedPerson extends Person {
  /** Position of the list among those that were looked through. */
  readonly list: number;
  /** The cell of the name: where to go. */
  readonly cell: FileCell;
  readonly idCell: FileCell | null;
  /** The hamlet as written; "" when not known. */
  readonly placeName: string;
  readonly supports: readonly Support[];
  /** The household's code where this line is the head's. */
  readonly householdCode: string;
}

export function peopleOf(
  list: PersonList,
  index: number,
  corrections: Corrections,
): ListedPerson[] {
  const { table } = list;
  const { grid } = table;
  const column = (field: string): TableColumn | null => columnOf(table, field);
  const [name, id, code] = [column('name')!, column('citizenId'), column('householdCode')];
  const read = personReader(table);
  const at = (row: number, where: TableColumn): FileCell => ({
    sheet: grid.sheet,
    cell: toA1(row, where.column),
    ...(list.file === null ? {} : { file: list.file }),
  });
  const heads = new Map<number, string>();
  for (const household of householdRows(table)) heads.set(household.row.row, household.place ?? '');
  const places = new Map<string, string>();
  const keyOf = (place: string): string => {
    let key = places.get(place);
    if (key === undefined) {
      const own = place === '' ? '' : placeKey(place);
      places.set(
        place,
        (key = corrections.hamlets.has(own) ? placeKey(corrections.hamlets.get(own)!) : own),
      );
    }
    return key;
  };
  const people: ListedPerson[] = [];
  let placeName = '';
  for (const row of table.rows) {
    if (row.role !== 'item') continue;
    placeName = heads.get(row.row) ?? placeName;
    const person = read(row.row, keyOf(placeName));
    if (person === null) continue;
    people.push({
      ...person,
      placeName,
      list: index,
      cell: at(row.row, name),
      idCell: id ? at(row.row, id) : null,
      supports: supportsOf(list, row.row),
      householdCode: code && heads.has(row.row) ? grid.text(row.row, code.column) : '',
    });
  }
  return people;
}

/** Reads the person of a line; null where the line has no name. */
export function personReader(
  table: RecognisedTable,
): (row: number, place: string) => Person | null {
  const [name, id, birth] = ['name', 'citizenId', 'birth'].map((field) => columnOf(table, field));
  const read = <T>(
    row: number,
    where: TableColumn | null | undefined,
    reader: (value: string | number) => T | null,
  ): T | null => {
    const value = where ? plainValue(table, row, where) : null;
    return value === null ? null : reader(value);
  };
  return (row, place) => {
    const written = name ? table.grid.text(row, name.column) : '';
    if (written === '') return null;
    return {
      name: nameKey(written),
      bare: plainKey(written),
      birth: read(row, birth, readBirth),
      id: read(row, id, (value) => readCitizenId(value, idProvinces())),
      place,
    };
  };
}

function supportsOf(list: PersonList, row: number): readonly Support[] {
  const written = list.supportColumn
    ? supportsIn(list.table.grid.text(row, list.supportColumn.column), list.support)
    : [];
  return written.length > 0 ? written : list.support ? [list.support] : [];
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
