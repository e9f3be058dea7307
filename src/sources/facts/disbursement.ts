/** Disbursement by programme line, out of the table with the most lines. */
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
  withSourceRows,
  type Amounts,
} from './disbursement-parts';
import { isParentOf } from './funding-line';
import { allLines, lineKey } from '../../domain/lines';
import { lineAt, withoutHeadings } from './programme-lines';
import { sourceRows, type SourceRow } from './source-rows';
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
  const sources = sourceRows(reader, ['planned.total', 'disbursed.total']);
  const lineWith = (row: TableRow, code: string | null, level: number): Growing => {
    const line = lineOf(reader, row, code, level);
    const { amounts } = line;
    const under = sources.under.get(row);
    return under === undefined
      ? { ...line, amounts: withRows(reader, amounts, sources.of.get(row) ?? []) }
      : {
          ...line,
          amounts: withSourceRows(NOTHING, [{ amounts, source: under, adds: sources.isWhole }]),
        };
  };
  const [first] = sources.ofAll;
  if (first) {
    const amounts = withRows(reader, NOTHING, sources.ofAll);
    declared = { ...lineOf(reader, first.row, null, 0), amounts };
  }
  for (const row of table.rows) {
    if (sources.rows.has(row)) continue;
    const [written, source] = [reader.text('content', row), reader.text('source', row)];
    if (source !== '' && current && (written === '' || written === current.name)) {
      const { amounts } = lineOf(reader, row, null, 0);
      current.amounts = withSource(current.amounts, amounts, whole);
      continue;
    }
    if (row.role === 'total') declared ??= current = lineWith(row, null, 0);
    whole = isWhole(source);
    if (row.role === 'total' || row.role === 'subtotal') continue;
    const name = wholeName(row, written);
    const at = lineAt(row, [name], before, programme);
    if (!at) continue;
    before = at.next;
    const own = lineWith(row, at.code, at.level);
    const earlier = sources.under.has(row)
      ? allLines(lines).find((one) => lineKey(one) === lineKey(own))
      : undefined;
    if (earlier) earlier.amounts = withSource(earlier.amounts, own.amounts, false);
    const line = (current = earlier ?? own);
    while (stack.length > 0 && !isParentOf(stack[stack.length - 1]!, { line, row })) stack.pop();
    if (!earlier) (stack[stack.length - 1]?.line.children ?? lines).push(line);
    stack.push({ line, row });
  }
  return { lines: withoutHeadings(lines, programme), declared };
}

const NOTHING: Amounts = fromFields(() => null);

/** @param rows of the sources of the line */
function withRows(reader: TableReader, own: Amounts, rows: readonly SourceRow[]): Amounts {
  return withSourceRows(
    own,
    rows.map(({ row, source, adds }) => ({
      amounts: lineOf(reader, row, null, 0).amounts,
      source,
      adds,
    })),
  );
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
