/**
 * Tables turned on their side: indicators one under the other, hamlets or years beside each other.
 * Each column is a list of key figures of its own, under the title that its header gives it.
 */
import { expressionsOf } from '../domain/expressions';
import { isPlaceName } from '../domain/place-key';
import { totalWord } from '../reading/ledger/words';
import type { UnreadBlock } from './candidates';
import { isFlowList } from './facts/flow-lines';
import { isKeyFigures } from './facts/key-figures';
import type { Grid } from './grid/grid';
import type { HeaderPath } from './headers/flatten';
import { readHeaderText } from './headers/reading';
import { columnAs, tableAs } from './make-table';
import type { RecognisedTable, TableColumn } from './table';
import { kindRules } from './vocabulary/kinds';
import words from './vocabulary/titles.json';

const expression = expressionsOf(words.across);

export interface Across {
  readonly tables: readonly RecognisedTable[];
  /** Years whose columns give no figure, and the one that does. */
  readonly years: { readonly used: string; readonly left: readonly string[] } | null;
}

interface Member {
  readonly path: HeaderPath;
  /** The line that stands over the column's own list. */
  readonly title: string;
}

/** @param year the year of the report, when it is known */
export function tablesAcross(grid: Grid, block: UnreadBlock, year: number | null): Across | null {
  const label = block.paths.find((path) => saysWhat(leafOf(path)));
  if (!label) return null;
  const rest = block.paths.filter((path) => path.column > label.column);
  const named = placesOf(rest);
  const places = named.length > 0 ? named : partsOfWhole(grid, block, rest);
  const years = places.length > 0 ? null : yearsOf(rest, year);
  const members = places.length > 0 ? places : (years?.members ?? []);
  if (members.length === 0) return null;
  for (const [kind, is] of LISTS) {
    const tables = members.map((member) => listOf(grid, block, label, member, kind));
    if (tables.every(is)) return { tables, years: years && { used: years.used, left: years.left } };
  }
  return null;
}

/** What a list beside its label may be: of figures, or of the ways in and out of a group. */
const LISTS = [
  ['flow-list', isFlowList],
  ['key-figures', isKeyFigures],
] as const;

function leafOf(path: HeaderPath): string {
  return path.texts[path.texts.length - 1] ?? '';
}

/** "Nội dung", "Chỉ tiêu": the column that names the rows. */
function saysWhat(text: string): boolean {
  const { phrases, unknown } = readHeaderText(text);
  return (
    unknown.length === 0 &&
    phrases.some((phrase) => phrase.includes('content') || phrase.includes('target'))
  );
}

/** Columns that are called after hamlets, with the commune's own; none unless at least two are. */
function placesOf(paths: readonly HeaderPath[]): Member[] {
  const hamlets = paths.filter((path) => isPlaceName(leafOf(path)));
  if (hamlets.length < 2) return [];
  const total = paths.filter((path) => totalWord(leafOf(path)) === 'total').slice(0, 1);
  return [...hamlets, ...total].map((path) => ({ path, title: leafOf(path) }));
}

/** So many lines at least show that columns add up. */
const FEWEST_LINES = 2;

/**
 * Columns without the word for a hamlet are hamlets where they come to the commune's own column,
 * "Gò Mẫu | Nước Mẫu | Toàn xã", in nearly all lines.
 */
function partsOfWhole(
  grid: Grid,
  { block, end }: UnreadBlock,
  paths: readonly HeaderPath[],
): Member[] {
  const whole = paths.find((path) => totalWord(leafOf(path)) === 'total');
  const parts = paths.filter(
    (path) =>
      path !== whole && path.texts.length === 1 && readHeaderText(leafOf(path)).unknown.length > 0,
  );
  if (!whole || parts.length < 2) return [];
  let [agreeing, lines] = [0, 0];
  for (let row = block.dataTop; row < end; row += 1) {
    const figures = [whole, ...parts].map(({ column }) => grid.value(row, column));
    const [sum, ...own] = figures.flatMap((value) => (typeof value === 'number' ? [value] : []));
    if (sum === undefined || own.length < parts.length) continue;
    lines += 1;
    if (own.reduce((all, value) => all + value, 0) === sum && sum > 0) agreeing += 1;
  }
  // Rates do not add up, and stand in the other lines.
  if (agreeing < FEWEST_LINES || agreeing * 2 <= lines) return [];
  return [...parts, whole].map((path) => ({
    path,
    title: path === whole ? leafOf(path) : `${words.across.hamlet} ${leafOf(path)}`,
  }));
}

/**
 * Of columns that are called after years the report's is the end, and the one before it the start;
 * the others are left.
 */
function yearsOf(
  paths: readonly HeaderPath[],
  year: number | null,
): { members: Member[]; used: string; left: string[] } | null {
  const dated = paths.flatMap((path) => {
    const match = expression('year').exec(leafOf(path).trim());
    return match ? [{ path, year: Number(match[1]) }] : [];
  });
  const distinct = new Set(dated.map((one) => one.year));
  if (dated.length < 2 || distinct.size !== dated.length) return null;
  const used = dated.find((one) => one.year === (year ?? Math.max(...distinct)));
  if (!used) return null;
  const before = dated.find((one) => one.year === used.year - 1);
  return {
    members: [
      { path: used.path, title: `${words.across.yearTitle} ${used.year}` },
      ...(before ? [{ path: before.path, title: `${words.across.start} ${used.year}` }] : []),
    ],
    used: String(used.year),
    left: dated.flatMap((one) => (one === used || one === before ? [] : [String(one.year)])),
  };
}

function listOf(
  grid: Grid,
  read: UnreadBlock,
  label: HeaderPath,
  { path, title }: Member,
  list: 'key-figures' | 'flow-list',
): RecognisedTable {
  const kind = kindRules(list);
  const columnOfPath = (own: HeaderPath, field: string): TableColumn =>
    columnAs(grid, own, kind.fields.find((rule) => rule.id === field) ?? null);
  const around = { ...read.around, titles: [...read.around.titles, title] };
  const columns = [columnOfPath(label, 'content'), columnOfPath(path, 'amount')];
  return tableAs(grid, { ...read, around }, kind, columns);
}
