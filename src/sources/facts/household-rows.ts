/**
 * The households of a register: lines of further members belong to the household above, places and
 * classes are taken from headings where a line has none.
 */
import { expressionsOf } from '../../domain/expressions';
import type { HouseholdClass } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import { ownName } from '../../domain/own-name';
import { columnOf, textAt, type RecognisedTable, type TableColumn, type TableRow } from '../table';
import { classOf, isHeadWord, markOf } from '../../catalogue/classes';
import { ends, headingOf, isUnread, type Heading } from './household-headings';
import { classOfTitle } from './household-class';
import { placeInHeading, placeInTitle } from './places';
import words from '../vocabulary/rows.json';

const expression = expressionsOf(words.flow);

/** One household as far as counting needs it. */
export interface HouseholdRow {
  readonly row: TableRow;
  readonly place: string | null;
  readonly group: HouseholdClass | null;
  /** Lines of persons, the head's included. */
  readonly persons: number;
  /** It has no class for the words that its own, or the heading above it, is written in. */
  readonly unread: boolean;
}

export interface HouseholdRows {
  readonly households: readonly HouseholdRow[];
  /** Lines of further members. */
  readonly members: readonly TableRow[];
}

/**
 * What was read of a table last: the counts and the review forms ask for the same lines one after
 * the other.
 */
const LAST = new WeakMap<
  RecognisedTable,
  { readonly place: string | null; readonly rows: HouseholdRows }
>();

/** @param tablePlace the hamlet that the whole table is about, when it is about one */
export function readHouseholds(
  table: RecognisedTable,
  tablePlace: string | null = placeInTitle(table.grid.sheet),
): HouseholdRows {
  const last = LAST.get(table);
  if (last?.place === tablePlace) return last.rows;
  const rows = readAfresh(table, tablePlace);
  LAST.set(table, { place: tablePlace, rows });
  return rows;
}

function readAfresh(table: RecognisedTable, tablePlace: string | null): HouseholdRows {
  const text = (field: string, row: TableRow): string => textOf(table, field, row);
  const isHead = headTest(table, text);
  const titleClass = classOfTitle(table);
  const households: (HouseholdRow & { persons: number })[] = [];
  const members: TableRow[] = [];
  const once = isWrittenOnce(table, text);
  let headingPlace: string | null = null;
  let lastHeading: Heading | null = null;
  const blankIsNone = leavesManyUnmarked(table, text);
  // Each line of two columns of marks tells its class itself.
  const ownClasses = MARKS.every((field) => columnOf(table, field) !== null);
  // Beside the class of the start a blank at the end is a household that has left.
  const startTold = START_FIELDS.some((field) => columnOf(table, field) !== null);
  for (const row of table.rows) {
    if (row.role === 'group') {
      const [place, heading] = [placeInHeading(row.label), headingOf(row)];
      headingPlace = place ?? headingPlace;
      const first = lastHeading === null && titleClass === null && isUnread(heading);
      if (heading.group !== null || (place === null && (first || ends(heading, lastHeading))))
        lastHeading = heading;
      continue;
    }
    if (row.role !== 'item') continue;
    if (!isHead(row)) {
      members.push(row);
      const last = households[households.length - 1];
      if (last) last.persons += 1;
      continue;
    }
    const place = ownName(text('place', row));
    if (once && place !== '') headingPlace = place;
    const above = startTold
      ? null
      : lastHeading
        ? lastHeading.group
        : ownClasses
          ? null
          : titleClass;
    const group = classOfRow(table, text, row, blankIsNone) ?? above;
    households.push({
      row,
      place: place !== '' ? place : (headingPlace ?? tablePlace),
      group,
      persons: 1,
      unread:
        group === null &&
        (text('classification', row) !== '' ||
          MARKS.some((field) => markOf(text(field, row)) === null) ||
          isUnread(lastHeading)),
    });
  }
  return { households, members };
}

/**
 * Whether a hamlet's name is written in the first of its rows alone: then it holds until the next.
 * Where names stand row by row, a blank is a name that is missing.
 */
function isWrittenOnce(table: RecognisedTable, text: Text): boolean {
  let [lines, filled, before] = [0, 0, ''];
  for (const row of table.rows) {
    if (row.role !== 'item') continue;
    const name = text('place', row);
    if (name === '' ? lines === 0 : name === before) return false;
    lines += 1;
    if (name === '') continue;
    filled += 1;
    before = name;
  }
  return filled > 0 && filled * 2 <= lines;
}

/**
 * The households one after the other, the hamlet of a whole table taken from its sheet or titles.
 */
export function* householdRows(table: RecognisedTable): Generator<HouseholdRow> {
  yield* readHouseholds(
    table,
    placeInTitle(table.grid.sheet) ??
      table.titles.map(placeInTitle).find((place) => place !== null) ??
      null,
  ).households;
}

/** A field's text in a row; a merged cell speaks for every row that it covers. */
export function textOf(table: RecognisedTable, field: string, row: TableRow): string {
  const column = columnOf(table, field);
  return column ? textIn(table, column, row) : '';
}

/** The same of a column. */
export function textIn(table: RecognisedTable, column: TableColumn, row: TableRow): string {
  const own = textAt(table, column, row.row);
  if (own !== '') return own;
  const merge = table.grid.mergeAt(row.row, column.column);
  return merge && merge.top < row.row ? table.grid.text(merge.top, merge.left) : '';
}

const MARKS = ['markPoor', 'markNearPoor'];
/** The class at the start of the year: its words, and a column of marks for each class. */
export const START_FIELDS = ['openingClass', 'openingPoor', 'openingNearPoor'] as const;

type Text = (field: string, row: TableRow) => string;

/**
 * In a register of persons the head's line is told by the relation, by the member's number, by a
 * household code that members lack or repeat, or by the number and the class that only the head's
 * line carries.
 */
function headTest(table: RecognisedTable, text: Text): (row: TableRow) => boolean {
  const items = table.rows.filter((row) => row.role === 'item');
  if (columnOf(table, 'relation')) {
    const heads = items.filter((row) => isHeadWord(text('relation', row))).length;
    if (heads > 0 && heads < items.length) return (row) => isHeadWord(text('relation', row));
  }
  const member = columnOf(table, 'memberOrdinal');
  if (member) {
    const firsts = items.filter((row) => table.grid.text(row.row, member.column) === '1').length;
    if (firsts > 0 && firsts < items.length)
      return (row) => table.grid.text(row.row, member.column) === '1';
  }
  return (
    byCode(table, items) ??
    byDottedNumber(table, items) ??
    byBlankNumber(table, items) ??
    (() => true)
  );
}

/** "1.1", "1.2" below "1", none with a class of its own: the members of household 1. */
function byDottedNumber(
  table: RecognisedTable,
  items: readonly TableRow[],
): ((row: TableRow) => boolean) | null {
  const isDotted = (row: TableRow): boolean => /^\d+\.\d+\.?$/.test(row.ordinal ?? '');
  const dotted = items.filter(isDotted);
  if (dotted.length === 0) return null;
  const heads = new Set(items.map((row) => row.ordinal));
  const own = (row: TableRow): boolean => heads.has((row.ordinal ?? '').split('.')[0] ?? '');
  const classed = (row: TableRow): boolean =>
    ['classification', 'markPoor', 'markNearPoor'].some((field) => {
      const column = columnOf(table, field);
      return column !== null && table.grid.text(row.row, column.column) !== '';
    });
  return dotted.every((row) => own(row) && !classed(row)) ? (row) => !isDotted(row) : null;
}

function byCode(
  table: RecognisedTable,
  items: readonly TableRow[],
): ((row: TableRow) => boolean) | null {
  const column = columnOf(table, 'householdCode');
  if (!column) return null;
  const codeOf = (row: TableRow): string => table.grid.text(row.row, column.column);
  const codes = items.map(codeOf);
  const filled = codes.filter((code) => code !== '').length;
  const distinct = new Set(codes.filter((code) => code !== '')).size;
  if (filled > 0 && filled <= items.length * 0.8) return (row) => codeOf(row) !== '';
  // Member lines may repeat their household's code; a code on a few lines only is a duplicate and
  // another matter.
  if (distinct === 0 || distinct > items.length * 0.7) return null;
  // Households are numbered anew in each hamlet.
  let group = 0;
  let [headed, last] = [false, ''];
  const keys = new Map<number, string>();
  for (const row of table.rows) {
    const code = codeOf(row);
    if (row.role === 'group') headed = true;
    else if (code !== '') {
      // A remark between two members of one household begins no other list.
      if (headed && code !== last) group += 1;
      [headed, last] = [false, code];
      keys.set(row.row, `${group}|${textOf(table, 'place', row)}|${code}`);
    }
  }
  const first = new Map<string, number>();
  for (const [row, key] of keys) if (!first.has(key)) first.set(key, row);
  return (row) => {
    const key = keys.get(row.row);
    return key === undefined || first.get(key) === row.row;
  };
}

/** Many lines without a number, and none of them with a class, are members below their head. */
function byBlankNumber(
  table: RecognisedTable,
  items: readonly TableRow[],
): ((row: TableRow) => boolean) | null {
  const classFields = ['classification', 'markPoor', 'markNearPoor', 'people'].filter((field) =>
    columnOf(table, field),
  );
  if (!columnOf(table, 'ordinal') || classFields.length === 0) return null;
  const blank = items.filter((row) => row.ordinal === null);
  if (blank.length === 0 || blank.length < items.length * 0.2 || items[0]?.ordinal === null)
    return null;
  // The class merged over a household's lines stands in its first line alone.
  const own = (field: string, row: TableRow): string =>
    table.grid.text(row.row, columnOf(table, field)!.column);
  return blank.some((row) => classFields.some((field) => own(field, row) !== ''))
    ? null
    : (row) => row.ordinal !== null;
}

/**
 * A list of all households, with a column of marks for each class, marks few of them; where nearly
 * all are marked, one without a mark is an oversight, or its mark stands beside its column.
 */
function leavesManyUnmarked(table: RecognisedTable, text: Text): boolean {
  if (!columnOf(table, 'markPoor') || !columnOf(table, 'markNearPoor')) return false;
  const items = table.rows.filter((row) => row.role === 'item');
  const unmarked = items.filter(
    (row) => markOf(text('markPoor', row)) === false && markOf(text('markNearPoor', row)) === false,
  );
  return unmarked.length * (isOfClasses(table) ? 2 : 5) >= items.length;
}

/** "DANH SÁCH HỘ NGHÈO": of the poor, and of no household that a review looked at. */
function isOfClasses({ titles }: RecognisedTable): boolean {
  return titles.some((title) => /^danh sach (?:cac )?ho (?:can )?ngheo\b/.test(plainKey(title)));
}

function classOfRow(
  table: RecognisedTable,
  text: Text,
  row: TableRow,
  blankIsNone: boolean,
): HouseholdClass | null {
  const typed = classOf(text('classification', row));
  if (typed) return typed;
  const hasPoor = columnOf(table, 'markPoor') !== null;
  const hasNear = columnOf(table, 'markNearPoor') !== null;
  if (!hasPoor && !hasNear) return null;
  const poor = markOf(text('markPoor', row));
  const nearPoor = markOf(text('markNearPoor', row));
  if (poor === null || nearPoor === null) return null;
  if (poor !== nearPoor) return poor ? 'poor' : 'near-poor';
  if (!poor && FURTHER.some((field) => isOfPoor(table, field) && markOf(text(field, row)) === true))
    return 'poor';
  if (poor) return null;
  const isNone = blankIsNone || LEFT.some((field) => markOf(text(field, row)) === true);
  return isNone ? 'not-poor' : null;
}

const FURTHER = ['newlyPoor', 'relapsed'];
/** "Thoát nghèo", "Thoát CN": it is in no class any more. */
const LEFT = ['leftPoor', 'leftNearPoor'];

/** "Nghèo cũ | Nghèo mới | Tái nghèo" under one head: each household is marked in one of them. */
function isOfPoor(table: RecognisedTable, field: string): boolean {
  const [own, poor] = [columnOf(table, field), columnOf(table, 'markPoor')];
  const headOf = (column: TableColumn | null): string =>
    column?.header.split(' > ').slice(0, -1).join() ?? '';
  return own !== null && headOf(own) === headOf(poor) && expression('poorAlone').test(own.header);
}
