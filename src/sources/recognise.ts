/** Recognises the tables of a workbook: the way from cells to tables whose columns have a meaning. */
import { areaToA1, toA1, type Area } from '../domain/address';
import { finding, type Finding, type Subject } from '../domain/finding';
import type { WorkbookPort } from '../workbook/port';
import { chooseKind, type ChosenKind } from './columns/choose-kind';
import { splitSideBySide } from './columns/segments';
import { headerKey, NO_CORRECTIONS, type Corrections } from './corrections';
import { loadGrid, type Grid, type TextReader } from './grid/grid';
import { findHeaders, type HeaderBlock } from './headers/find';
import { flattenHeader, type HeaderPath } from './headers/flatten';
import { surroundingsOf, type Surroundings } from './headers/surroundings';
import { classifyRows } from './rows/classify';
import type { RecognisedTable, SkippedRow, TableColumn } from './table';
import { MILLION_DONG, type MoneyUnit } from './values/units';
import type { TableKind } from './vocabulary/kinds';

export interface Recognition {
  readonly grids: readonly Grid[];
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

export interface RecognitionOptions {
  readonly corrections?: Corrections;
  readonly readText?: TextReader;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Which figures a kind of table feeds; a stop in its reading blocks the Biểu that take them. */
export const SUBJECTS_OF: Readonly<Record<TableKind, readonly Subject[]>> = {
  'hamlet-summary': ['households.opening', 'households.reduction', 'households.closing'],
  'household-register': ['register'],
  funding: ['funding'],
  'funding-sources': ['funding'],
  targets: ['targets'],
  assignment: ['assignments'],
  flow: ['flow'],
  disbursement: ['disbursement'],
  settings: [],
};

/** Reads every sheet that this program did not make itself, apart from the settings sheet. */
export async function recognise(port: WorkbookPort, options: RecognitionOptions = {}): Promise<Recognition> {
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const sheets = (await port.sheets()).filter((sheet) => sheet.tag === null || sheet.tag.form === 'thong-so');
  const grids: Grid[] = [];
  const tables: RecognisedTable[] = [];
  const findings: Finding[] = [];
  let done = 0;
  for (const info of sheets) {
    options.signal?.throwIfAborted();
    const grid = await loadGrid(port, info, options.readText);
    grids.push(grid);
    const found = tablesOf(grid, corrections);
    if (info.visibility === 'visible') {
      tables.push(...found.tables);
      findings.push(...found.findings);
    } else if (found.tables.length > 0) {
      // A sheet that the officer does not see must not feed a Biểu that they sign.
      findings.push(finding({ code: 'BANG-016', severity: 'note', cells: [{ sheet: info.name, cell: 'A1' }], params: { sheet: info.name } }));
    }
    options.progress?.(++done, sheets.length);
  }
  const links = await port.externalLinks();
  if (links.length > 0) findings.push(finding({ code: 'TEP-001', severity: 'check', params: { count: links.length } }));
  return { grids, tables, findings };
}

interface Candidate {
  readonly block: HeaderBlock;
  readonly paths: readonly HeaderPath[];
  readonly chosen: ChosenKind;
  readonly key: string;
  readonly around: Surroundings;
  /** Data rows [from, to), one stretch for each time the header is repeated. */
  readonly stretches: [number, number][];
  readonly repeats: SkippedRow[];
}

function tablesOf(grid: Grid, corrections: Corrections): { tables: RecognisedTable[]; findings: Finding[] } {
  const blocks = findHeaders(grid);
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    const end = blocks[index + 1]?.top ?? grid.rowCount;
    const previousEnd = index === 0 ? 0 : blocks[index - 1]!.dataTop;
    for (const paths of splitSideBySide(grid, block, flattenHeader(grid, widened(grid, block, end)))) {
      const key = paths.map((path) => `${path.column}:${headerKey(path.texts)}`).join('|');
      const repeated = candidates.find((candidate) => candidate.key === key);
      if (repeated) {
        repeated.stretches.push([block.dataTop, end]);
        for (let row = block.top; row < block.dataTop; row++) repeated.repeats.push({ row, why: 'repeated-header' });
        continue;
      }
      const chosen = chooseKind(paths, grid.layout.hiddenColumns, corrections);
      if (!chosen) continue;
      const around = surroundingsOf(grid, previousEnd, block.top);
      candidates.push({ block, paths, chosen, key, around, stretches: [[block.dataTop, end]], repeats: [] });
    }
  });
  const findings: Finding[] = [];
  const tables = candidates.map((candidate) => makeTable(grid, candidate, corrections, findings))
    .filter((table) => table.rows.some((row) => row.role !== 'group') || table.kind === 'settings');
  return { tables, findings };
}

/** Takes in a filled column without a header that stands right beside the header's last column. */
function widened(grid: Grid, block: HeaderBlock, end: number): HeaderBlock {
  let right = block.right;
  const filledRows = (column: number): number => {
    let filled = 0;
    for (let row = block.dataTop; row < Math.min(end, block.dataTop + 200); row++) {
      if (grid.value(row, column) !== null && grid.value(row, column) !== '') filled += 1;
    }
    return filled;
  };
  const usual = filledRows(block.right);
  while (right + 1 < grid.columnCount && filledRows(right + 1) >= 2 && filledRows(right + 1) * 2 >= usual) right += 1;
  return { ...block, right };
}

function makeTable(grid: Grid, candidate: Candidate, corrections: Corrections, findings: Finding[]): RecognisedTable {
  const { block, chosen, around } = candidate;
  const columns = chosen.columns;
  const { rows, skipped } = classifyRows({ grid, kind: chosen.kind, columns, stretches: candidate.stretches });
  const lastRow = rows.length > 0 ? rows[rows.length - 1]!.row : block.dataTop - 1;
  const area: Area = {
    top: block.top, bottom: Math.max(lastRow, block.dataTop - 1),
    left: columns[0]!.column, right: columns[columns.length - 1]!.column,
  };
  const table: RecognisedTable = {
    kind: chosen.kind.kind, grid, area, headerRows: [block.top, block.indexRow ?? block.bottom], columns, rows,
    skipped: [...(block.indexRow !== null ? [{ row: block.indexRow, why: 'column-numbers' as const }] : []), ...candidate.repeats, ...skipped]
      .sort((a, b) => a.row - b.row),
    unit: moneyUnitOf(grid, around, corrections, columns),
    asOf: around.asOf, titles: around.titles, confidence: Math.round(chosen.confidence * 100) / 100,
  };
  findings.push(...readingFindings(table, candidate, corrections));
  return table;
}

function moneyUnitOf(
  grid: Grid, around: Surroundings, corrections: Corrections, columns: readonly TableColumn[],
): MoneyUnit | null {
  if (!columns.some((column) => column.field?.type === 'money')) return null;
  const said = corrections.units.get(grid.sheet) ?? corrections.units.get('');
  if (said) return { ...MILLION_DONG, ...unitByName(said) };
  const inHeader = columns.filter((column) => column.field?.type === 'money').map((column) => column.unit).find((unit) => unit !== null);
  return inHeader ?? around.corner?.unit ?? null;
}

function unitByName(name: string): MoneyUnit {
  const factor = { đồng: 1, 'nghìn đồng': 1000, 'triệu đồng': 1_000_000, 'tỷ đồng': 1_000_000_000 }[name] ?? 1_000_000;
  return { unit: name, factor };
}

/** What the officer should know about how a table was read. */
function readingFindings(table: RecognisedTable, candidate: Candidate, corrections: Corrections): Finding[] {
  const { grid, columns } = table;
  const subjects = SUBJECTS_OF[table.kind];
  const sheet = grid.sheet;
  const at = (column: TableColumn): { sheet: string; cell: string } => ({ sheet, cell: toA1(column.headerRow, column.column) });
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const found: Finding[] = [];
  for (const conflict of candidate.chosen.conflicts) {
    const rivals = conflict.columns.map((column) => byColumn.get(column)!);
    found.push(finding({
      code: 'BANG-002', severity: 'stop', cells: rivals.map(at), subjects,
      params: { label: conflict.label, headers: rivals.map((column) => column.header) },
    }));
  }
  for (const extra of candidate.chosen.surplus) {
    const column = byColumn.get(extra.column)!;
    found.push(finding({ code: 'BANG-003', severity: 'check', cells: [at(column)], params: { header: column.header, field: extra.field } }));
  }
  for (const column of columns) {
    if (column.how === 'doubtful') {
      found.push(finding({
        code: 'BANG-004', severity: 'check', cells: [at(column)],
        params: { header: column.header, label: column.field!.label, unknown: column.unknown.join(' ') },
      }));
    } else if (column.how === 'borrowed' && column.field && column.field.type !== 'text') {
      found.push(finding({ code: 'BANG-005', severity: 'check', cells: [at(column)], params: { header: column.header, label: column.field.label } }));
    } else if (column.how === 'none' && column.header === '' && table.rows.some((row) => grid.text(row.row, column.column) !== '')) {
      found.push(finding({ code: 'BANG-006', severity: 'check', cells: [at(column)], params: { column: toA1(0, column.column).replace(/\d+$/, '') } }));
    } else if (column.how === 'none' && column.header !== '' && !candidate.chosen.surplus.some((extra) => extra.column === column.column)
      && !candidate.chosen.conflicts.some((conflict) => conflict.columns.includes(column.column))) {
      found.push(finding({ code: 'BANG-007', severity: 'note', cells: [at(column)], params: { header: column.header } }));
    }
    if (column.hidden && column.field && table.rows.some((row) => grid.text(row.row, column.column) !== '')) {
      found.push(finding({ code: 'BANG-008', severity: 'check', cells: [at(column)], params: { header: column.header, label: column.field.label } }));
    }
  }
  found.push(...unitFindings(table, candidate, corrections, subjects), ...rowFindings(table));
  return found;
}

function unitFindings(table: RecognisedTable, candidate: Candidate, corrections: Corrections, subjects: readonly Subject[]): Finding[] {
  const money = table.columns.filter((column) => column.field?.type === 'money');
  if (money.length === 0) return [];
  const { sheet } = table.grid;
  const corner = candidate.around.corner;
  const found: Finding[] = [];
  if (corrections.units.has(sheet) || corrections.units.has('')) return found;
  const named = money.filter((column) => column.unit !== null);
  const different = named.filter((column) => column.unit!.factor !== (corner?.unit.factor ?? named[0]!.unit!.factor));
  if (different.length > 0) {
    const column = different[0]!;
    found.push(finding({
      code: 'BANG-009', severity: 'stop', subjects,
      cells: [{ sheet, cell: toA1(column.headerRow, column.column) }, ...(corner ? [{ sheet, cell: toA1(corner.row, corner.column) }] : [])],
      params: { first: column.unit!.unit, second: corner?.unit.unit ?? named[0]!.unit!.unit },
    }));
  }
  const cornerText = corner ? table.grid.text(corner.row, corner.column) : '';
  if (corner && !cornerText.toLowerCase().includes(corner.unit.unit)) {
    found.push(finding({
      code: 'BANG-010', severity: 'note', cells: [{ sheet, cell: toA1(corner.row, corner.column) }],
      params: { text: cornerText, unit: corner.unit.unit },
    }));
  }
  if (!table.unit) {
    const unknown = candidate.around.unknownCorner;
    found.push(finding({
      code: 'BANG-011', severity: 'check',
      cells: [{ sheet, cell: unknown ? toA1(unknown.row, unknown.column) : areaToA1(table.area).split(':')[0]! }],
      params: { text: unknown?.text ?? '' },
    }));
  }
  return found;
}

function rowFindings(table: RecognisedTable): Finding[] {
  const { sheet } = table.grid;
  const keyColumn = table.columns[0]!.column;
  const found: Finding[] = [];
  const hidden = table.rows.filter((row) => row.hidden !== 'no' && row.role === 'item');
  if (hidden.length > 0) {
    found.push(finding({
      code: 'BANG-012', severity: 'check', cells: hidden.slice(0, 20).map((row) => ({ sheet, cell: toA1(row.row, keyColumn) })),
      params: { count: hidden.length, filtered: hidden.filter((row) => row.hidden === 'filtered').length, rows: hidden.slice(0, 20).map((row) => String(row.row + 1)) },
    }));
  }
  const struck = table.skipped.filter((row) => row.why === 'struck');
  if (struck.length > 0) {
    found.push(finding({
      code: 'BANG-013', severity: 'check', cells: struck.slice(0, 20).map((row) => ({ sheet, cell: toA1(row.row, keyColumn) })),
      params: { count: struck.length, rows: struck.slice(0, 20).map((row) => String(row.row + 1)) },
    }));
  }
  return found;
}
