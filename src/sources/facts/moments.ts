/**
 * Tables of one kind that tell of different moments, or one table twice: only the newest may feed a
 * figure, and none may be added to another.
 */
import type { TableRef } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { tableOfOtherMoment } from '../../rules/households/HO-022';
import { copiedTable } from '../../rules/households/HO-023';
import { cornerOf, rangeOf, type RecognisedTable } from '../table';
import { tableTime } from '../table-time';
import { SUBJECTS_OF } from '../subjects';
import { kindRules, type TableKind } from '../vocabulary/kinds';
import { versionWords } from './funding-version-words';
import { placeInTitle, placeKey } from './places';
import words from '../vocabulary/rows.json';

export interface AtOneMoment {
  readonly tables: readonly RecognisedTable[];
  /** Summaries that a newer one stands for: they feed nothing. */
  readonly older: readonly RecognisedTable[];
  /** Tables of another moment: they give no figure of this one, at most its start. */
  readonly others: readonly TableRef[];
  readonly findings: readonly Finding[];
}

interface Dated {
  readonly table: RecognisedTable;
  /** yyyymmdd, sortable. */
  readonly when: number;
}

const KINDS: readonly TableKind[] = ['household-register', 'hamlet-summary', 'funding'];
/** What is aimed at, spent or given to do in two years is never put together. */
const YEARLY: readonly TableKind[] = ['targets', 'disbursement', 'assignment'];

/**
 * Of tables that cover the same hamlets or lines the newest stays. A summary of the end of the year
 * before gives the start of the year where the newest does not tell it; every other older table is
 * left out and named.
 * @param until the last day of the period that is asked for, YYYY-MM-DD: a table of a later day is
 * taken only where there is none of the period; null takes the newest
 * @param year the workbook's own, for tables of targets, disbursement and duties without a period;
 * what only tables of the kind itself say of it tells nothing
 */
export function atOneMoment(
  tables: readonly RecognisedTable[],
  until: string | null = null,
  year: number | null = null,
): AtOneMoment {
  const asked = until === null ? Infinity : Number(until.replace(/-/g, ''));
  const findings: Finding[] = [];
  const summaries: RecognisedTable[] = [];
  const left = new Set<RecognisedTable>();
  const openings = new Map<RecognisedTable, RecognisedTable>();
  for (const kind of [...KINDS, ...YEARLY]) {
    const yearly = YEARLY.includes(kind);
    const told = tables.some((one) => one.kind !== kind && tableTime(one).year === year);
    const end = yearly && until === null && year !== null && told ? year * 10_000 + 1231 : asked;
    const later = (one: Dated): boolean => (yearly ? one.when > end : isLater(one, end));
    const nearer = (a: Dated, b: Dated): boolean =>
      later(a) === later(b) ? a.when > b.when : later(b);
    const same = tables.filter((table) => table.kind === kind);
    for (const [copy, original] of copiesAmong(same)) {
      left.add(copy);
      findings.push(
        copiedTable.raise(
          { left: copy.grid.sheet, used: original.grid.sheet },
          { cells: [cornerOf(copy), cornerOf(original)] },
        ),
      );
    }
    const years = new Set(same.flatMap((table) => tableTime(table).year ?? []));
    const [only = null] = years.size === 1 ? years : [];
    // What a later decision adds to the plan or the list is no newer one.
    const dated = same
      .filter(
        (table) =>
          !left.has(table) &&
          (kind === 'hamlet-summary' ||
            yearly ||
            versionWords([...table.titles, table.grid.sheet]).role === 'initial'),
      )
      .flatMap((table) => {
        const when = momentOf(table, only);
        return when === null ? [] : [{ table, when }];
      })
      .sort((a, b) => (a.when === b.when ? 0 : nearer(a, b) ? -1 : 1));
    for (const older of dated.slice(1)) {
      const newer = dated.find(
        (one) =>
          nearer(one, older) &&
          ((yearly && yearOf(one) !== yearOf(older)) || coverTheSame(one.table, older.table)),
      );
      if (!newer) continue;
      left.add(older.table);
      if (kind === 'hamlet-summary' && givesOpening(older, newer)) {
        openings.set(older.table, asOpening(older.table));
        continue;
      }
      if (kind === 'hamlet-summary') summaries.push(older.table);
      findings.push(
        tableOfOtherMoment.raise(
          {
            used: newer.table.grid.sheet,
            usedWhen: shown(newer.when),
            left: older.table.grid.sheet,
            leftWhen: shown(older.when),
          },
          {
            subjects: SUBJECTS_OF[kind],
            cells: [cornerOf(older.table), cornerOf(newer.table)],
          },
        ),
      );
    }
  }
  return {
    others: [...left].map(rangeOf),
    tables: tables.flatMap((table) => openings.get(table) ?? (left.has(table) ? [] : [table])),
    older: summaries,
    findings,
  };
}

/**
 * The moment that a table's own title, day or sheet name says, a year alone being its end; null
 * when they say none.
 * @param only the one year that tables of its kind name: a sheet called "6 thang" is of that year
 */
function momentOf(table: RecognisedTable, only: number | null = null): number | null {
  const { year: own, monthDay } = tableTime(table);
  const year = own ?? (monthDay === null ? null : only);
  if (year === null && monthDay !== 101 && monthDay !== 1231) return null;
  return (year ?? 0) * 10_000 + (monthDay ?? 1231);
}

const yearOf = ({ when }: Dated): number => Math.floor(when / 10_000);

/** A table that names its year alone is of any period of that year. */
function isLater({ table, when }: Dated, end: number): boolean {
  const { monthDay } = tableTime(table);
  return monthDay === null ? Math.floor(when / 10_000) > Math.floor(end / 10_000) : when > end;
}

function shown(when: number): string {
  const [year, month, day] = [Math.floor(when / 10_000), Math.floor(when / 100) % 100, when % 100];
  const date = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`;
  return year === 0 ? (month === 1 ? words.moments.start : words.moments.end) : `${date}/${year}`;
}

/** Different hamlets on sheets of different days are parts of one whole. */
function coverTheSame(a: RecognisedTable, b: RecognisedTable): boolean {
  if (a.kind === 'hamlet-summary' && !sharesFigures(a, b)) return false;
  const [left, right] = [keysOf(a), keysOf(b)];
  return (
    [...right].filter((key) => left.has(key)).length * 2 >= Math.min(left.size, right.size) &&
    left.size > 0 &&
    right.size > 0
  );
}

/** A summary of the start and one of the end of the year tell of different figures. */
function sharesFigures(a: RecognisedTable, b: RecognisedTable): boolean {
  const fields = (table: RecognisedTable): Set<string> =>
    new Set(
      table.columns.flatMap((column) =>
        // What a table without words of time shows is an end, like another's closing.
        column.field && /poor|nearPoor/i.test(column.field.id)
          ? [column.field.id.replace(/^(?:now|closing)\./, '')]
          : [],
      ),
    );
  const left = fields(a);
  return [...fields(b)].some((field) => left.has(field));
}

function keysOf(table: RecognisedTable): Set<string> {
  const column = table.columns.find(
    (one) =>
      one.field?.id === (table.kind === 'household-register' ? 'place' : kindRules(table.kind).key),
  );
  const own = column
    ? table.rows
        .filter((row) => row.role === 'item')
        .map(({ row, label }) => {
          const written = table.grid.text(row, column.column);
          return placeKey(written === '' && table.kind === 'hamlet-summary' ? label : written);
        })
        .filter((key) => key !== '')
    : [];
  if (own.length > 0) return new Set(own);
  // A register without a column of hamlets is about the place of its sheet or title, or of the
  // whole commune.
  const named =
    placeInTitle(table.grid.sheet) ??
    table.titles.map(placeInTitle).find((place) => place !== null);
  return new Set([named ? placeKey(named) : '']);
}

/**
 * Later tables that hold what an earlier one holds, word for word. Whole texts are compared only
 * where length, header and first line agree.
 */
function* copiesAmong(
  tables: readonly RecognisedTable[],
): Generator<[RecognisedTable, RecognisedTable]> {
  const alike = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    if (table.rows.length < 2) continue;
    const outline = [
      table.rows.length,
      momentOf(table) ?? '',
      ...table.columns.map((column) => column.header),
      lineOf(table, 0),
    ].join('\t');
    const earlier = alike.get(outline);
    if (!earlier) {
      alike.set(outline, [table]);
      continue;
    }
    const original = earlier.find((one) =>
      table.rows.every((_, line) => lineOf(table, line) === lineOf(one, line)),
    );
    if (original) yield [table, original];
    else earlier.push(table);
  }
}

function lineOf(table: RecognisedTable, line: number): string {
  return table.columns
    .map((column) => table.grid.text(table.rows[line]!.row, column.column))
    .join('\t');
}

function givesOpening(older: Dated, newer: Dated): boolean {
  const tells = (table: RecognisedTable, prefix: string): boolean =>
    table.columns.some((column) => column.field?.id.startsWith(prefix));
  const apart = yearOf(newer) - yearOf(older);
  const day = older.when % 10_000;
  // The end of the year before, or the start of the year itself beside a later day.
  const before = (apart === 1 && day === 1231) || (apart === 0 && day === 101);
  return before && !tells(newer.table, 'opening.') && !tells(older.table, 'opening.');
}

const WHOLES: Readonly<Partial<Record<string, string>>> = {
  total: 'opening.total',
  people: 'opening.totalPeople',
};

/** The figures of the end of the year before, read as the start of this one. */
function asOpening(table: RecognisedTable): RecognisedTable {
  const rules = kindRules(table.kind).fields;
  return {
    ...table,
    columns: table.columns.map((column) => {
      const id = column.field?.id;
      if (!id || id === 'place' || id === 'ordinal') return column;
      const target = WHOLES[id] ?? id.replace(/^(?:now|closing)\./, 'opening.');
      return { ...column, field: rules.find((rule) => rule.id === target) ?? null };
    }),
  };
}
