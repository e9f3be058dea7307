/** The rows of a blank form: what each is, what it hangs under, where room for members is. */
import { expressionsOf } from '../domain/expressions';
import { describeRows } from '../reading/axes/row-forms';
import { rowParents } from '../reading/axes/row-parents';
import type { RowsOf } from './column-kinds';
import { blockOf, type FormTable } from './layout';
import type { Lexicon } from './lexicon';
import type { BlankWhy } from './plan-types';
import type { RowReader } from './row-reader';
import { isSignature } from './regions';
import type { FormSheet } from './sheet';
import { isTotal, sectionOfTotal } from './total-words';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

export interface FormRow {
  readonly row: number;
  readonly kind: 'item' | 'total' | 'blank' | 'token';
  /** Of the columns that name rows, those that say something, a name written once included. */
  readonly labels: readonly string[];
  /** "Hộ", "%" of a column of units. */
  readonly unit: string | null;
  /** The row that it is a part of, or -1. */
  readonly parent: number;
  readonly cell: number;
}

/** Consecutive blank rows. */
export interface Room {
  readonly rows: readonly number[];
  readonly rowsOf: RowsOf;
  readonly parent: number;
}

/** A row that shows how to fill in the others. */
const EXAMPLE = expression('example');
const UNIT = expression('unit');
const ROOM = /^(?:…|\.{2,}|_{2,}).*$/su;

export function rowsOf(sheet: FormSheet, table: FormTable): FormRow[] {
  const names = table.columns.filter(({ kind }) => kind === 'name').map(({ column }) => column);
  const first = table.columns
    .filter(({ kind }) => kind === 'ordinal' || kind === 'code')
    .map(({ column }) => column);
  const units = table.columns.filter(({ kind }) => kind === 'unit').map(({ column }) => column);
  const ofPlaces = table.columns.some(({ rowsOf: of }) => of === 'place');
  const stub = [...first, ...names];
  const parents = parentsOf(sheet, table, stub);
  const rows: FormRow[] = [];
  const texts = (row: number): string[] => stub.map((column) => sheet.labelAt(row, column).trim());
  const isSum = sumsOf(
    Array.from({ length: table.bottom - table.bodyTop + 1 }, (_, at) => texts(table.bodyTop + at)),
  );
  let kept: string[] = [];
  for (let row = table.bodyTop; row <= table.bottom; row++) {
    // "…… hộ" is room to write, and no name.
    const own = names.map((column) => sheet.labelAt(row, column).trim().replace(ROOM, ''));
    const ordinal = first.map((column) => sheet.labelAt(row, column).trim());
    const told = [...own, ...ordinal];
    if (isSignature(told.filter(Boolean).join(' '))) break;
    const cell = names.find((column) => sheet.text(row, column) !== '') ?? names[0] ?? table.left;
    if (told.some((text) => EXAMPLE.test(text))) continue;
    const token = told.some((text) => /\{\{?\s*\w+\s*\}?\}|<<\w+>>|\$\{\w+\}/.test(text));
    const blank =
      own.every((text) => text === '' || /^[….·_\s]+$/.test(text)) &&
      ordinal.every((text) => !/\p{L}{2}/u.test(text));
    if (!blank && own[0] === '' && own.length > 1 && kept[0]) own[0] = kept[0];
    if (!blank) kept = own;
    const total = [...own, ...ordinal].some((text) => text !== '' && isSum(text));
    const others = own.filter((text) => text !== '' && !isSum(text));
    // "Tổng cộng | Hộ", "Tổng cộng | Khẩu": a total told in two units.
    const isCounted = ofPlaces && others.every((text) => UNIT.test(text));
    rows.push({
      row,
      cell,
      kind: token
        ? 'token'
        : blank
          ? 'blank'
          : total && (others.length === 0 || isCounted)
            ? 'total'
            : 'item',
      labels: others,
      unit:
        units.map((column) => sheet.text(row, column).trim()).find((text) => text !== '') ??
        (total ? unitOfTotal([...own, ...ordinal]) : null),
      parent: parents[row - table.bodyTop] ?? -1,
    });
  }
  return rows;
}

/** "Cộng A" is a total below a section A, or where the table has no other total. */
function sumsOf(rows: readonly (readonly string[])[]): (text: string) => boolean {
  const texts = rows.flat().filter((text) => text !== '');
  const marks = new Set(texts.flatMap((text) => SECTION.exec(text)?.[1]?.toLowerCase() ?? []));
  const sums = texts.filter((text) => isTotal(text) || sectionOfTotal(text) !== null);
  return (text) => {
    const section = sectionOfTotal(text);
    return isTotal(text) || (section !== null && (sums.length === 1 || marks.has(section)));
  };
}
const SECTION = /^([A-H]|[IVX]{1,4})(?:[.)\s]|$)/u;

/** "Tổng cộng (khẩu)" */
function unitOfTotal(labels: readonly string[]): string | null {
  const [, inner] = /\(([^()]*)\)/.exec(labels.find(isTotal) ?? '') ?? [];
  return inner === undefined || !UNIT.test(inner.trim()) ? null : inner.trim();
}

function parentsOf(sheet: FormSheet, table: FormTable, stub: readonly number[]): Int32Array {
  const block = blockOf(sheet, table);
  const height = Math.max(0, block.bodyBottom - table.bodyTop + 1);
  const name = table.columns.find(({ kind }) => kind === 'name')?.column ?? -1;
  if (name < 0 || height === 0) return new Int32Array(height).fill(-1);
  const labelRows = stub.map((column) =>
    Int32Array.from({ length: height }, (_, index) =>
      sheet.labelAt(table.bodyTop + index, column) === '' ? -1 : table.bodyTop + index,
    ),
  );
  const forms = describeRows(sheet.map, block, stub, name, labelRows).map((form) => ({
    ...form,
    heading: false,
  }));
  return rowParents(forms, table.bodyTop, height, true);
}

/** Runs of blank rows, each under the last row above it that is a heading of its own. */
export function roomsOf(table: FormTable, rows: readonly FormRow[]): Room[] {
  const own = table.columns.find(({ kind }) => kind === 'name')?.rowsOf ?? 'any';
  const rooms: { rows: number[]; rowsOf: RowsOf; parent: number }[] = [];
  let last: FormRow | null = null;
  for (const row of rows) {
    if (row.kind === 'blank') {
      if (last?.kind === 'blank') rooms[rooms.length - 1]?.rows.push(row.row);
      else
        rooms.push({ rows: [row.row], rowsOf: own, parent: last?.kind === 'item' ? last.row : -1 });
    }
    last = row;
  }
  return rooms;
}

/** A question can be asked about what a column of names is for, and about nothing else. */
export function whyOfRoom(table: FormTable, isList: boolean, isHalf: boolean): BlankWhy {
  const isAsked = !isHalf && table.columns.some(({ kind }) => kind === 'name');
  return { why: !isList ? 'spare' : isAsked ? 'room' : 'unnamed' };
}

/** "Trong đó:" alone over rows that say themselves what they are. */
export const isIdle = ({ labels }: Pick<FormRow, 'labels'>): boolean =>
  labels.length > 0 && labels.every((label) => expression('idle').test(label));

/** "Nội dung" over the names of targets, beside columns that only targets have, is of targets. */
export function withTargets(
  table: FormTable,
  rows: readonly FormRow[],
  reader: Pick<RowReader, 'member'>,
  lexicon: Lexicon,
): FormTable {
  const isOpen = table.columns.some(({ kind, rowsOf: of }) => kind === 'name' && of === 'any');
  const said = table.columns.flatMap(({ kind, path }) =>
    kind === 'value' ? lexicon.read(path.at(-1)?.text ?? '').is : [],
  );
  const areOfTargets = said.some(
    ({ facet, scenario, stage }) =>
      stage === undefined && (facet !== undefined || scenario === 'planned'),
  );
  if (!isOpen || !areOfTargets) return table;
  const targets = rows.filter(({ labels }) => reader.member(labels, 'target', null)?.target);
  if (targets.length < 2) return table;
  const columns = table.columns.map((one) =>
    one.kind === 'name' && one.rowsOf === 'any' ? { ...one, rowsOf: 'target' as const } : one,
  );
  return { ...table, columns };
}

/** The first column whose words are no figure names the rows, where no other does. */
export function withStub(table: FormTable, lexicon: Lexicon): FormTable {
  const first = table.columns.find(({ kind }) => kind === 'value');
  if (!first || table.columns.some(({ kind }) => kind === 'name')) return table;
  if (lexicon.read(first.path.at(-1)?.text ?? '').unknown.length === 0) return table;
  const columns = table.columns.map((one) =>
    one === first ? { ...one, kind: 'name' as const, rowsOf: 'any' as const } : one,
  );
  return { ...table, columns };
}
