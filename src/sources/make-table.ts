/** A candidate with its rows read: the finished table. */
import { toA1, type Area } from '../domain/address';
import { plainKey } from '../domain/match-key';
import type { Candidate, UnreadBlock } from './candidates';
import { keyOnSheet, NO_CORRECTIONS, type Corrections } from './corrections';
import type { Grid } from './grid/grid';
import type { HeaderPath } from './headers/flatten';
import { withoutRunningLines } from './headers/running-lines';
import { unitBelow } from './headers/unit-below';
import { classifyRows } from '../reading/ledger/classify';
import { withSums } from '../reading/ledger/ledger';
import { isColumnNumberRow, isUnitRow } from './headers/row-shape';
import type { RecognisedTable, TableColumn, TableRow } from './table';
import { timeInWords } from './table-time';
import { dayBelow } from './told-day';
import {
  bareUnit,
  eachItsOwn,
  moneyUnit,
  mostNamed,
  unitColumn,
  unitCornerOf,
  unitNamed,
  type MoneyUnit,
} from './values/units';
import { MONEY_KINDS, type FieldRule, type KindRules, type TableKind } from './vocabulary/kinds';
import lists from './vocabulary/lists.json';

/** A column that is what its header says, whatever the words of headers are. */
export function columnAs(grid: Grid, path: HeaderPath, field: FieldRule | null): TableColumn {
  const header = path.texts.join(' > ');
  return {
    column: path.column,
    header,
    key: plainKey(header),
    nameless: path.texts.length === 0,
    headerRow: path.row,
    field,
    how: 'exact',
    unknown: [],
    unit: null,
    hidden: grid.layout.hiddenColumns.has(path.column),
  };
}

/** The table of a header that no kind was chosen for, once its columns are known. */
export function tableAs(
  grid: Grid,
  { block, paths, end, around }: UnreadBlock,
  kind: KindRules,
  columns: readonly TableColumn[],
): RecognisedTable {
  const sure = { conflicts: [], surplus: [], questions: [], confidence: 1, period: null };
  const chosen = { kind, columns, ...sure };
  const stretches: [number, number][] = [[block.dataTop, end]];
  const candidate = { block, paths, chosen, key: '', around, stretches, repeats: [] };
  return makeTable(grid, candidate, NO_CORRECTIONS);
}

export function makeTable(
  grid: Grid,
  candidate: Candidate,
  corrections: Corrections,
): RecognisedTable {
  const { block, chosen, around } = candidate;
  const { columns } = chosen;
  const [left, right] = [columns[0]!.column, columns[columns.length - 1]!.column];
  const classified = classifyRows({
    grid,
    kind: chosen.kind,
    columns,
    stretches: candidate.stretches,
    isUnderHeader: (row) => isColumnNumberRow(grid, row, left, right) || isUnitRow(grid, row),
    isUnit: (text) => unitCornerOf(text) !== null || bareUnit(text) !== null,
  });
  const { rows: read, convention } = withSums({
    sheet: grid,
    kind: chosen.kind.kind,
    key: chosen.kind.key,
    columns,
    rows: classified.rows,
  });
  const rows = asAnswered(read, grid.sheet, corrections);
  const lastRow = rows.length > 0 ? rows[rows.length - 1]!.row : block.dataTop - 1;
  const area: Area = {
    top: block.top,
    bottom: Math.max(lastRow, block.dataTop - 1),
    left: columns[0]!.column,
    right: columns[columns.length - 1]!.column,
  };
  const titles = OF_MONEY.has(chosen.kind.kind)
    ? around.titles
    : withoutRunningLines(around.titles);
  const asOf =
    around.asOf ??
    (OF_A_YEAR.has(chosen.kind.kind)
      ? null
      : (dayBelow(grid, area.bottom) ?? dayInWords(grid, around.titles, area)));
  return {
    kind: chosen.kind.kind,
    grid,
    area,
    headerRows: [block.top, block.indexRow ?? block.bottom],
    columns,
    rows,
    skipped: [
      ...(block.indexRow !== null ? [{ row: block.indexRow, why: 'column-numbers' as const }] : []),
      ...candidate.repeats,
      ...classified.skipped,
    ].sort((a, b) => a.row - b.row),
    convention,
    unit: moneyUnitOf(
      grid,
      around.corner?.unit ?? (around.unknownCorner ? null : unitBelow(grid, area.bottom)),
      corrections,
      columns,
      rows,
    ),
    corner: around.corner?.unit ?? null,
    columnFormulas: columnFormulas(grid, candidate),
    asOf: asOf?.date ?? null,
    asOfCell: asOf ? { sheet: grid.sheet, cell: toA1(asOf.row, asOf.column) } : null,
    titles,
    confidence: Math.round(chosen.confidence * 100) / 100,
  };
}

/** Plans are of their whole year. */
const OF_A_YEAR: ReadonlySet<string> = new Set(lists.kindsOfAYear);

/** The decisions that money hangs on are named in such lines. */
const OF_MONEY: ReadonlySet<TableKind> = new Set([...MONEY_KINDS, 'assignment']);

/** "QUÝ II NĂM 2025": a time amid a year, which its end is not; named by the table's corner. */
function dayInWords(
  grid: Grid,
  titles: readonly string[],
  area: Area,
): Candidate['around']['asOf'] {
  const { year, monthDay } = timeInWords(titles, grid.sheet);
  if (year === null || monthDay === null || monthDay === 101 || monthDay === 1231) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${year}-${two(Math.floor(monthDay / 100))}-${two(monthDay % 100)}`;
  return { date, row: area.top, column: area.left };
}

/** Rows of which the officer has said whether they count. */
function asAnswered(
  rows: readonly TableRow[],
  sheet: string,
  corrections: Corrections,
): readonly TableRow[] {
  const said = corrections.rows;
  if (said.size === 0) return rows;
  return rows.flatMap((row): TableRow[] => {
    const role = said.get(keyOnSheet(sheet, String(row.row)));
    return role === 'none' ? [] : [role === undefined ? row : { ...row, role }];
  });
}

function moneyUnitOf(
  grid: Grid,
  around: MoneyUnit | null,
  corrections: Corrections,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): MoneyUnit | null {
  const ofMoney = columns.filter(({ field }) => field?.type === 'money');
  if (ofMoney.length === 0) return null;
  const inHeaders = ofMoney.map(({ unit }) => unit);
  const headers = eachItsOwn(inHeaders) ? [mostNamed(inHeaders)] : inHeaders;
  const named = unitNamed(corrections, grid.sheet, headers, around);
  const ofLines = unitColumn(columns);
  if (named || ofLines === null) return named;
  return (
    rows.map(({ row }) => moneyUnit(grid.text(row, ofLines))).find((unit) => unit !== null) ?? null
  );
}

/** "(4)=(3)/(2)*100" under a header says what the column should hold. */
function columnFormulas(grid: Grid, { block, paths }: Candidate): Map<number, string> {
  const formulas = new Map<number, string>();
  if (block.indexRow === null) return formulas;
  for (const path of paths) {
    const text = grid.text(block.indexRow, path.column);
    const match = /^[([]? ?[\dA-Za-z]{1,2} ?[)\]]? ?[=:] ?(.+)$/.exec(text);
    if (match) formulas.set(path.column, match[1]!);
  }
  return formulas;
}
