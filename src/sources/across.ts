/**
 * Tables turned on their side: indicators one under the other, hamlets or years beside each other.
 * Each column is a list of key figures of its own, under the title that its header gives it.
 */
import { plainKey } from '../domain/match-key';
import { isPlaceName, totalWord } from '../reading/ledger/words';
import type { Candidate, UnreadBlock } from './candidates';
import { NO_CORRECTIONS } from './corrections';
import { isKeyFigures } from './facts/key-figures';
import type { Grid } from './grid/grid';
import type { HeaderPath } from './headers/flatten';
import { readHeaderText } from './headers/reading';
import { makeTable } from './make-table';
import type { RecognisedTable, TableColumn } from './table';
import { kindRules } from './vocabulary/kinds';

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
  const places = placesOf(rest);
  const years = places.length > 0 ? null : yearsOf(rest, year);
  const members = places.length > 0 ? places : (years?.members ?? []);
  const tables = members.map((member) => listOf(grid, block, label, member));
  if (tables.length === 0 || !tables.every(isKeyFigures)) return null;
  return { tables, years: years && { used: years.used, left: years.left } };
}

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

const YEAR = /^(?:năm|thực hiện|th|thực hiện năm|th năm|số liệu năm)?\s*(20\d\d)$/iu;

/**
 * Of columns that are called after years the report's is the end, and the one before it the start;
 * the others are left.
 */
function yearsOf(
  paths: readonly HeaderPath[],
  year: number | null,
): { members: Member[]; used: string; left: string[] } | null {
  const dated = paths.flatMap((path) => {
    const match = YEAR.exec(leafOf(path).trim());
    return match ? [{ path, year: Number(match[1]) }] : [];
  });
  const distinct = new Set(dated.map((one) => one.year));
  if (dated.length < 2 || distinct.size !== dated.length) return null;
  const used = dated.find((one) => one.year === (year ?? Math.max(...distinct)));
  if (!used) return null;
  const before = dated.find((one) => one.year === used.year - 1);
  return {
    members: [
      { path: used.path, title: `Năm ${used.year}` },
      ...(before ? [{ path: before.path, title: `Đầu năm ${used.year}` }] : []),
    ],
    used: String(used.year),
    left: dated.flatMap((one) => (one === used || one === before ? [] : [String(one.year)])),
  };
}

function listOf(
  grid: Grid,
  { block, end, paths, around }: UnreadBlock,
  label: HeaderPath,
  member: Member,
): RecognisedTable {
  const kind = kindRules('key-figures');
  const columnOfPath = (path: HeaderPath, field: string): TableColumn => ({
    column: path.column,
    header: path.texts.join(' > '),
    key: plainKey(path.texts.join(' > ')),
    nameless: false,
    headerRow: path.row,
    field: kind.fields.find((rule) => rule.id === field) ?? null,
    how: 'exact',
    unknown: [],
    unit: null,
    hidden: grid.layout.hiddenColumns.has(path.column),
  });
  const columns = [columnOfPath(label, 'content'), columnOfPath(member.path, 'amount')];
  const candidate: Candidate = {
    block,
    paths,
    chosen: {
      kind,
      columns,
      conflicts: [],
      surplus: [],
      questions: [],
      confidence: 1,
      period: null,
    },
    key: '',
    around: { ...around, titles: [...around.titles, member.title] },
    stretches: [[block.dataTop, end]],
    repeats: [],
  };
  return makeTable(grid, candidate, NO_CORRECTIONS);
}
