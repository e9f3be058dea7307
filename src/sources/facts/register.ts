/** Counts of households by hamlet and class out of registers. Rows stay in the workbook; only counts leave this file. */
import { areaToA1, toA1, type CellRef } from '../../domain/address';
import { dec, sum } from '../../domain/decimal';
import type { Figure, HouseholdClass, RegisterFacts } from '../../domain/facts';
import { finding, type Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import type { Corrections } from '../corrections';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import classes from '../vocabulary/classes.json';
import { TableReader } from '../values/read-table';
import { placeInHeading, placeInTitle, placeKey } from './places';

export interface RegisterSources {
  readonly facts: RegisterFacts | null;
  readonly findings: readonly Finding[];
}

/** One household line as far as counting needs it. */
export interface HouseholdRow {
  readonly row: TableRow;
  readonly place: string | null;
  readonly group: HouseholdClass | null;
}

interface Tally {
  readonly name: string;
  readonly key: string;
  households: CellRef[];
  poor: CellRef[];
  nearPoor: CellRef[];
  people: Figure[];
}

export function registerFacts(tables: readonly RecognisedTable[], corrections: Corrections): RegisterSources {
  const registers = tables.filter((table) => table.kind === 'household-register');
  if (registers.length === 0) return { facts: null, findings: [] };
  const findings: Finding[] = [];
  const tallies = new Map<string, Tally>();
  let notPoor = 0;
  let poorOrNear = 0;
  for (const table of registers) {
    const reader = new TableReader(table, corrections, (field) => (field === 'people' ? ['people'] : ['register']));
    const unclear: CellRef[] = [];
    const placeless: CellRef[] = [];
    for (const household of householdRows(table, findings)) {
      const cell = reader.cell('name', household.row);
      if (household.place === null) placeless.push(cell);
      const name = household.place ?? '';
      const key = corrections.hamlets.has(placeKey(name)) ? placeKey(corrections.hamlets.get(placeKey(name))!) : placeKey(name);
      let tally = tallies.get(key);
      if (!tally) tallies.set(key, tally = { name, key, households: [], poor: [], nearPoor: [], people: [] });
      tally.households.push(cell);
      const people = reader.number('people', household.row);
      if (people) tally.people.push(people);
      if (household.group === 'poor') tally.poor.push(cell);
      else if (household.group === 'near-poor') tally.nearPoor.push(cell);
      else if (household.group === null) unclear.push(cell);
      else notPoor += 1;
      if (household.group === 'poor' || household.group === 'near-poor') poorOrNear += 1;
    }
    findings.push(...reader.findings);
    if (unclear.length > 0) {
      findings.push(finding({ code: 'HO-007', severity: 'check', cells: unclear.slice(0, 20), subjects: ['register'], params: { count: unclear.length } }));
    }
    if (placeless.length > 0) {
      findings.push(finding({ code: 'HO-008', severity: 'check', cells: placeless.slice(0, 20), subjects: ['register'], params: { count: placeless.length } }));
    }
  }
  const complete = notPoor > poorOrNear || registers.some((table) => table.titles.some((title) => /ho dan cu|toan bo ho|tat ca (?:cac )?ho/.test(plainKey(title))));
  return {
    facts: {
      complete, asOf: registers.map((table) => table.asOf).filter((date) => date !== null).sort().at(-1) ?? null,
      byHamlet: [...tallies.values()].map((tally) => ({
        name: tally.name, key: tally.key, households: counted(tally.households), poor: counted(tally.poor), nearPoor: counted(tally.nearPoor),
        people: tally.people.length === 0 ? null : {
          value: sum(tally.people.map((figure) => figure.value)), cells: tally.people.flatMap((figure) => figure.cells).slice(0, 50), count: tally.people.length,
        },
      })),
      tables: registers.map((table) => ({ sheet: table.grid.sheet, range: areaToA1(table.area) })),
    },
    findings,
  };
}

function counted(cells: readonly CellRef[]): Figure {
  return { value: dec(cells.length), cells: cells.slice(0, 50), count: cells.length };
}

/** The households of a register: lines of further members are left out, places and classes are taken from headings where a line has none. */
export function* householdRows(table: RecognisedTable, findings: Finding[] = []): Generator<HouseholdRow> {
  const { grid } = table;
  const text = (field: string, row: TableRow): string => {
    const column = columnOf(table, field);
    if (!column) return '';
    const own = grid.text(row.row, column.column);
    if (own !== '') return own;
    const merge = grid.mergeAt(row.row, column.column);
    return merge && merge.top < row.row ? grid.text(merge.top, merge.left) : '';
  };
  const isHead = headTest(table, text);
  const titlePlace = placeInTitle(grid.sheet) ?? table.titles.map(placeInTitle).find((place) => place !== null) ?? null;
  const titleClass = classOfTitle(table);
  let headingPlace: string | null = null;
  let headingClass: HouseholdClass | null = null;
  let members = 0;
  for (const row of table.rows) {
    if (row.role === 'group') {
      headingPlace = placeInHeading(row.label) ?? headingPlace;
      headingClass = classOf(row.label.replace(/^(?:[IVXLC]+|\d+|[A-Z])[.)]\s*/, '').replace(/\s*[:(].*$/, '')) ?? headingClass;
      continue;
    }
    if (row.role !== 'item') continue;
    if (!isHead(row)) {
      members += 1;
      continue;
    }
    const place = text('place', row);
    yield { row, place: place !== '' ? place : headingPlace ?? titlePlace, group: classOfRow(table, text, row) ?? headingClass ?? titleClass };
  }
  if (members > 0) {
    findings.push(finding({
      code: 'HO-012', severity: 'note', cells: [{ sheet: grid.sheet, cell: toA1(table.area.top, table.area.left) }], params: { count: members },
    }));
  }
}

/** In a register of persons the head's line is told by the relation, else by a household code that members lack or repeat. */
function headTest(table: RecognisedTable, text: (field: string, row: TableRow) => string): (row: TableRow) => boolean {
  const items = table.rows.filter((row) => row.role === 'item');
  if (columnOf(table, 'relation')) {
    const heads = items.filter((row) => classes.heads.includes(plainKey(text('relation', row)))).length;
    if (heads > 0 && heads < items.length) return (row) => classes.heads.includes(plainKey(text('relation', row)));
  }
  const codeColumn = columnOf(table, 'householdCode');
  if (!codeColumn) return () => true;
  const codes = items.map((row) => table.grid.text(row.row, codeColumn.column));
  const filled = codes.filter((code) => code !== '').length;
  const distinct = new Set(codes.filter((code) => code !== '')).size;
  if (filled > 0 && filled <= items.length * 0.8) return (row) => table.grid.text(row.row, codeColumn.column) !== '';
  // Member lines may repeat their household's code; a code on a few lines only is a duplicate and another matter.
  if (distinct > 0 && distinct <= items.length * 0.7) {
    const seen = new Set<string>();
    return (row) => {
      const code = table.grid.text(row.row, codeColumn.column);
      if (code === '' || !seen.has(code)) {
        seen.add(code);
        return true;
      }
      return false;
    };
  }
  return () => true;
}

function classOfRow(table: RecognisedTable, text: (field: string, row: TableRow) => string, row: TableRow): HouseholdClass | null {
  const typed = classOf(text('classification', row));
  if (typed) return typed;
  const poor = isMark(text('markPoor', row));
  const nearPoor = isMark(text('markNearPoor', row));
  if (poor !== nearPoor) return poor ? 'poor' : 'near-poor';
  const hasMarks = columnOf(table, 'markPoor') && columnOf(table, 'markNearPoor');
  return hasMarks && !poor ? 'not-poor' : null;
}

const CLASS_OF = new Map<string, HouseholdClass>();
for (const group of ['poor', 'near-poor', 'average', 'not-poor'] as const) for (const word of classes[group]) CLASS_OF.set(word, group);

/** "Hộ nghèo", "HN", "cận nghèo" → the class; null for a text that is none of them. */
export function classOf(text: string): HouseholdClass | null {
  return CLASS_OF.get(plainKey(text).replace(/[.;,]+$/, '').replace(/\s*\([^)]*\)$/, '')) ?? null;
}

export function isMark(text: string): boolean {
  return classes.marks.includes(plainKey(text));
}

function classOfTitle(table: RecognisedTable): HouseholdClass | null {
  let found: HouseholdClass | null = null;
  for (const title of [...table.titles, table.grid.sheet]) {
    const plain = plainKey(title);
    const near = /ho can ngheo|\bhcn\b/.test(plain);
    const poor = /ho ngheo|\bhn\b/.test(plain);
    if (near && poor) return null;
    if (near) found ??= 'near-poor';
    else if (poor) found ??= 'poor';
  }
  return found;
}
