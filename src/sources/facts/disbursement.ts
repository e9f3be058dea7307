/** Disbursement by programme line, out of the table with the most lines. */
import { sum } from '../../domain/decimal';
import { type DisbursementFacts, type DisbursementLine } from '../../domain/disbursement-facts';
import type { Programme } from '../../regulations';
import { severalDisbursementTables } from '../../rules/funding/VON-026';
import type { Corrections } from '../corrections';
import { cornerOf, rangeOf, wholeName, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { MILLION_DONG } from '../values/units';
import {
  fromFields,
  isWhole,
  ofSource,
  withCarriedSpent,
  withSource,
  type Amounts,
} from './disbursement-parts';
import { sourceAlone } from './funding-list';
import { isParentOf } from './funding-line';
import { lineAt, withoutHeadings } from './programme-lines';
import type { FromTables } from './from-tables';

type Growing = Omit<DisbursementLine, 'children' | 'amounts'> & {
  amounts: Amounts;
  children: Growing[];
};

export function disbursementFacts(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
  corrections: Corrections,
): FromTables<DisbursementFacts> {
  const sources = tables.filter((table) => table.kind === 'disbursement');
  const [main, ...others] = [...sources].sort(
    (left, right) => right.rows.length - left.rows.length,
  );
  if (!main) return { facts: null, findings: [] };
  const reader = new TableReader(main, corrections, () => ['disbursement']);
  const { lines, declared } = readLines(reader, programme);
  return {
    facts: {
      unit: (main.unit ?? MILLION_DONG).unit,
      lines,
      declared,
      asOf: main.asOf,
      tables: [rangeOf(main)],
    },
    findings: [
      ...reader.findings,
      ...others.map((table) =>
        severalDisbursementTables.raise({ main: main.grid.sheet }, { cells: [cornerOf(table)] }),
      ),
    ],
  };
}

function readLines(
  reader: TableReader,
  programme: Programme | null,
): { lines: Growing[]; declared: DisbursementLine | null } {
  const { table } = reader;
  const lines: Growing[] = [];
  /** The line that a row without a name is a source of, and whether its own row told all of it. */
  let current: Growing | null = null;
  let whole = true;
  const stack: { readonly line: Growing; readonly row: TableRow }[] = [];
  let declared: DisbursementLine | null = null;
  let before: string | null = null;
  const below = sourcesBelow(reader);
  for (const row of table.rows) {
    const [written, source] = [
      reader.text('content', row),
      below.get(row) ?? reader.text('source', row),
    ];
    if (below.has(row) && current) {
      const { amounts } = lineOf(reader, row, null, 0);
      current.amounts = withSource(current.amounts, ofSource(amounts, source), true);
      continue;
    }
    if (source !== '' && current && (written === '' || written === current.name)) {
      const { amounts } = lineOf(reader, row, null, 0);
      current.amounts = withSource(current.amounts, amounts, whole);
      continue;
    }
    if (row.role === 'total') declared ??= current = lineOf(reader, row, null, 0);
    whole = isWhole(source);
    if (row.role === 'total' || row.role === 'subtotal') continue;
    const name = wholeName(row, written);
    const at = lineAt(row, [name], before, programme);
    if (!at) continue;
    before = at.next;
    const line = lineOf(reader, row, at.code, at.level);
    current = line;
    while (stack.length > 0 && !isParentOf(stack[stack.length - 1]!, { line, row })) stack.pop();
    (stack[stack.length - 1]?.line.children ?? lines).push(line);
    stack.push({ line, row });
  }
  return { lines: withoutHeadings(lines, programme), declared };
}

/**
 * "Ngân sách trung ương", "Ngân sách tỉnh" in lines below a project, or below the total, that come
 * to what it has itself: parts of it, and no lines.
 */
function sourcesBelow(reader: TableReader): ReadonlyMap<TableRow, string> {
  const found = new Map<TableRow, string>();
  const amountOf = (row: TableRow) =>
    reader.number('planned.total', row) ?? reader.number('disbursed.total', row);
  let above: TableRow | null = null;
  let run: TableRow[] = [];
  const close = (): void => {
    const whole = above && amountOf(above)?.value;
    const named = run.map((row) => sourceAlone(reader.text('content', row)));
    // Of the local money its own parts may stand below it.
    const isWhole = (field: (typeof named)[number] | undefined): boolean =>
      !named.includes('local') || (field !== 'province' && field !== 'commune');
    const parts = run.flatMap((row, at) => (isWhole(named[at]) && amountOf(row)?.value) || []);
    if (whole && parts.length > 0 && sum(parts).equals(whole))
      for (const row of run) found.set(row, reader.text('content', row));
    run = [];
  };
  for (const row of reader.table.rows) {
    if (row.role !== 'total' && sourceAlone(reader.text('content', row)) !== null) run.push(row);
    else {
      close();
      above = row;
    }
  }
  close();
  return found;
}

function lineOf(reader: TableReader, row: TableRow, code: string | null, level: number): Growing {
  const amounts = ofSource(
    withCarriedSpent(
      reader,
      row,
      fromFields((field) => reader.number(field, row)),
    ),
    reader.text('source', row),
  );
  const text = (field: string): string | null => reader.text(field, row) || null;
  return {
    code,
    level,
    name: wholeName(row, reader.text('content', row)),
    cell: reader.cell('content', row),
    amounts,
    obstacle: text('obstacle'),
    note: text('note'),
    children: [],
  };
}
