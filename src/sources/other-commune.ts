/** Tables of another commune: "XÃ ĐĂK MẪU (tham khảo)" over a second block or on a sheet. */
import { expressionsOf } from '../domain/expressions';
import { plainKey, tidyText } from '../domain/match-key';
import { latestYear } from '../domain/period';
import { communeKey, communesIn, isFormer, isSameCommune, levelIn } from './commune-names';
import { columnOf, type RecognisedTable } from './table';
import words from './vocabulary/places.json';

const expression = expressionsOf(words.otherCommune);

/** Tables that only name agencies or settle the reading are of no commune. */
const OF_NONE = new Set(['settings', 'assignment']);
/** Tables whose lines are added to those of another of their kind. */
const ADDED = new Set(['hamlet-summary', 'flow', 'household-register']);

/** The name in a line that begins with it: "UBND XÃ ĐĂK MẪU (tham khảo)". */
export function communeLine(text: string): string | undefined {
  return expression('communeLine').exec(tidyText(text))?.[1];
}

/** The communes that the title nearest to a table names, else the name of its sheet. */
export function communesOver(table: RecognisedTable): string[] {
  return communesIn(nearestTitle(table));
}

function nearestTitle({ titles, grid }: RecognisedTable): string {
  if (isFormer(grid.sheet)) return '';
  return [grid.sheet, ...titles].filter((text) => communesIn(text).length > 0).at(-1) ?? '';
}

/** "… NĂM 2025 TỈNH LÀO MẪU": of a whole province or district, where no title names a commune. */
export function isOfAbove(table: RecognisedTable): boolean {
  return (
    nearestTitle(table) === '' &&
    table.titles.some((title) => expression('ofAbove').test(tidyText(title).toLowerCase()))
  );
}

/** The office's own commune. */
export interface OwnCommune {
  readonly key: string;
  readonly from: 'settings' | 'head' | 'title';
}

/** As the settings tables of the workbook say; null where they do not. */
export function communeOfSettings(kept: readonly RecognisedTable[]): OwnCommune | null {
  for (const table of kept) {
    const [code, value] = [columnOf(table, 'settingCode'), columnOf(table, 'settingValue')];
    const row = table.rows.find(
      (one) => code && plainKey(table.grid.text(one.row, code.column)) === 'xa',
    );
    const name = row && value ? table.grid.text(row.row, value.column) : '';
    if (/\p{L}/u.test(name)) return { key: communeKey(name), from: 'settings' };
  }
  return null;
}

/**
 * As most of the sheets that name a commune are headed, the first of them where they are as many;
 * null where nothing names one.
 */
export function communeOfTables(tables: readonly RecognisedTable[]): OwnCommune | null {
  const named = tables.filter((one) => !OF_NONE.has(one.kind) && communesOver(one).length > 0);
  const first = named.find((one) => headOf(one) !== undefined) ?? named[0];
  if (!first) return null;
  const head = headOf(first) === undefined ? undefined : mostHeaded(named);
  const key = head ?? communesOver(first)[0];
  return key === undefined ? null : { key, from: head === undefined ? 'title' : 'head' };
}

/** "UBND XÃ ĐĂK MẪU" over a table, as a key. */
function headOf(table: RecognisedTable): string | undefined {
  const level = levelIn(nearestTitle(table));
  return table.titles.flatMap((title) =>
    // What was a commune may be a ward now, and its head a stale one.
    communeLine(title) === undefined || levelIn(title) !== level ? [] : communesIn(title),
  )[0];
}

function mostHeaded(tables: readonly RecognisedTable[]): string | undefined {
  const sheets = new Map<string, Set<string>>();
  for (const table of tables) {
    const head = headOf(table);
    if (head !== undefined) sheets.set(head, (sheets.get(head) ?? new Set()).add(table.grid.sheet));
  }
  return [...sheets].sort(([, a], [, b]) => b.size - a.size)[0]?.[0];
}

/**
 * The tables of a commune that is not the office's own.
 *
 * @returns each with whether its title calls it a mere reference
 */
export function ofOtherCommunes(
  tables: readonly RecognisedTable[],
  own: OwnCommune | null,
): ReadonlyMap<RecognisedTable, 'reference' | 'unsaid'> {
  const others = new Map<RecognisedTable, 'reference' | 'unsaid'>();
  if (own === null) return others;
  const named = tables.flatMap((table) => {
    const names = table.kind === 'settings' ? [] : communesOver(table);
    const isOwn = names.some((name) => isSameCommune(name, own.key));
    return names.length > 0 ? [{ table, isOwn }] : [];
  });
  const [first] = named;
  // After a table without a name the one with it may be another's, where nothing else names it.
  const before = first ? tables.slice(0, tables.indexOf(first.table)) : [];
  const isOpen =
    own.from !== 'settings' &&
    named.every(({ table }) => table.kind === first?.table.kind) &&
    before.filter((table) => first && isLike(table, first.table)).length >= named.length;
  for (const { table, isOwn } of named) {
    // Of two tables of money the checks ask, where only a title tells whose they are.
    const alone = ADDED.has(table.kind) || !tables.some((one) => isRival(one, table));
    if ((isOwn && !isOpen) || (own.from === 'title' && !alone)) continue;
    const isReference = table.titles.some((title) => /\btham khao\b/.test(plainKey(title)));
    others.set(table, isReference ? 'reference' : 'unsaid');
  }
  return others;
}

const isRival = (one: RecognisedTable, table: RecognisedTable): boolean =>
  one !== table && one.kind === table.kind;

/** Two tables that would be added: of one kind, one year and the same classes. */
function isLike(one: RecognisedTable, other: RecognisedTable): boolean {
  const classes = ({ titles }: RecognisedTable): string => {
    const words = titles.map(plainKey).join(' ');
    return `${/\bcan ngheo\b/.test(words)} ${/(?<!can |giam )\bngheo\b/.test(words)}`;
  };
  const [year, its] = [latestYear(one.titles), latestYear(other.titles)];
  return (
    one.kind === other.kind &&
    ADDED.has(one.kind) &&
    holdsLines(one) &&
    ![one.grid.sheet, ...one.titles].some(isFormer) &&
    classes(one) === classes(other) &&
    (year === its || year === 0 || its === 0)
  );
}

/** An empty frame holds names at most. */
function holdsLines({ rows, columns, grid }: RecognisedTable): boolean {
  return rows.some(
    ({ row }) => columns.filter(({ column }) => grid.text(row, column) !== '').length > 2,
  );
}
