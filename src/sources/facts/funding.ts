/**
 * Funding by programme line, out of the table with the most lines; further tables are compared with
 * it by the checks.
 */
import { dec } from '../../domain/decimal';
import { append } from '../../domain/append';
import type { Figure, FigureOrNone, FundingFacts, FundingLine } from '../../domain/facts';
import { sumOfFigures } from '../../domain/figure-sums';
import type { Finding } from '../../domain/finding';
import type { Programme } from '../../regulations';
import { unknownSources } from '../../rules/funding/VON-039';
import { tablePlace, type Corrections } from '../corrections';
import { rangeOf, wholeName, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { MILLION_DONG, type MoneyUnit } from '../values/units';
import { FUNDING_KINDS } from '../vocabulary/kinds';
import { allLines, lineKey } from '../../domain/lines';
import { plainKey } from '../../domain/match-key';
import { unlikelyAmount } from '../../rules/reading/BANG-030';
import { otherPartFindings } from './funding-parts';
import type { FromTables } from './from-tables';
import { joinParts } from './funding-by-part';
import { silentSums } from '../findings/sums';
import { withoutCarried } from './carried-over';
import { sourceAlone, sourceField, type SourceField } from './funding-list';
import { isParentOf, lineOf, type GrowingLine } from './funding-line';
import { scaleFacts, scaleLine } from './funding-scale';
import { versionsInColumns } from './funding-version-columns';
import { lineCode } from './programme-code';
import { lineAt, withoutHeadings } from './programme-lines';
import { addSource, lineWithSources, WHOLE, wholeOf } from './funding-source-rows';
import { DETAIL, sourceRows } from './source-rows';

export interface FundingSources extends FromTables<FundingFacts> {
  /** Totals that other tables of the workbook state, in the unit of `facts`. */
  readonly others: readonly FundingLine[];
}

export interface Read {
  readonly lines: FundingLine[];
  readonly declared: FundingLine | null;
}

export function fundingFacts(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
  corrections: Corrections,
): FundingSources {
  const findings: Finding[] = [];
  const sources = tables.filter(({ kind }) => FUNDING_KINDS.has(kind));
  const read = sources.map((given) => {
    const table = asPlan(given);
    const reader = new TableReader(table, corrections, () => ['funding']);
    const result =
      table.kind === 'funding'
        ? withoutCarried(readLines(reader, programme, findings), findings)
        : readSources(reader, programme, findings);
    append(findings, reader.findings);
    return { table, ...result };
  });
  const joined = joinParts(
    read
      .filter(({ table }) => table.kind === 'funding')
      .map((one) => ({ table: one.table, facts: factsOf(one) })),
  );
  if (joined)
    return { facts: joined.facts, others: [], findings: [...findings, ...joined.findings] };
  const largest = [...read].sort((a, b) => weight(b) - weight(a))[0];
  if (!largest) return { facts: null, others: [], findings };
  const isAdded = ({ table }: (typeof read)[number]): boolean =>
    corrections.join.has(tablePlace(table.grid.sheet, table.area));
  const added = read.filter((one) => one !== largest && isAdded(one));
  const main = withLinesOf(largest, added);
  const unit = main.table.unit ?? MILLION_DONG;
  if (!corrections.units.has(main.table.grid.sheet) && !corrections.units.has(''))
    append(findings, unlikelyMillions(main, main.table.unit));
  const beside = read.filter((one) => one !== largest && !added.includes(one));
  const others = beside.flatMap((one) => {
    const line = one.declared;
    const factor = (one.table.unit ?? MILLION_DONG).factor;
    return line ? [factor === unit.factor ? line : scaleLine(line, factor, unit.factor)] : [];
  });
  append(findings, otherPartFindings(main, beside));
  return {
    facts: {
      unit: unit.unit,
      lines: main.lines,
      declared: main.declared,
      tables: sources.map(rangeOf),
    },
    others,
    findings,
  };
}

/** The lines of further tables that the officer adds; no typed total covers them all. */
function withLinesOf<T extends Read & { readonly table: RecognisedTable }>(
  main: T,
  added: readonly T[],
): T {
  if (added.length === 0) return main;
  const { unit } = main.table.unit ?? MILLION_DONG;
  const more = added.flatMap((one) => scaleFacts(factsOf(one), unit).lines);
  return { ...main, lines: [...main.lines, ...more], declared: null };
}

function factsOf({
  table,
  lines,
  declared,
}: Read & { readonly table: RecognisedTable }): FundingFacts {
  const { unit } = table.unit ?? MILLION_DONG;
  const tables = [rangeOf(table)];
  return { unit, lines, declared, tables };
}

/** One version alone is the plan, whatever its columns call it. */
function asPlan(table: RecognisedTable): RecognisedTable {
  const parts = table.kind === 'funding' ? versionsInColumns(table) : [];
  return parts.length === 1 ? parts[0]!.table : table;
}

/**
 * Amounts of hundreds of thousands of millions are no commune's: with or without a unit over them
 * they are đồng or thousands, and only the officer knows which.
 */
function unlikelyMillions(one: Read, unit: MoneyUnit | null): Finding[] {
  const figures = [...one.lines, ...(one.declared ? [one.declared] : [])].flatMap(
    (line) => line.total ?? line.central ?? [],
  );
  const least = dec(UNLIKELY_MILLIONS).times(MILLION_DONG.factor);
  const { factor } = unit ?? MILLION_DONG;
  const large = figures.find(({ value }) => value.times(factor).gte(least));
  return large
    ? [unlikelyAmount.raise({ amount: large.value, unit: unit?.unit }, { cells: large.cells })]
    : [];
}

const UNLIKELY_MILLIONS = 200_000;

function weight(one: Read): number {
  return one.lines.length * 10 + (one.declared ? 1 : 0);
}

function readLines(reader: TableReader, programme: Programme | null, findings: Finding[]): Read {
  const { table } = reader;
  const sources = sourceRows(reader, WHOLE);
  let declared = wholeOf(reader, sources.ofAll);
  const roots: GrowingLine[] = [];
  const stack: { readonly line: GrowingLine; readonly row: TableRow }[] = [];
  let before: string | null = null;
  const totals = table.rows.filter((row) => row.role === 'total');
  const mainTotal = pickLargest(
    totals,
    (row) => reader.number('total', row) ?? reader.number('central', row),
  );
  for (const row of table.rows) {
    if (row.role === 'total' || row.role === 'subtotal') {
      if (row === mainTotal)
        declared = lineWithSources(reader, row, sources, { code: null, level: 0 });
      continue;
    }
    if (sources.rows.has(row)) continue;
    const name = reader.has('content') ? wholeName(row, reader.text('content', row)) : row.label;
    const at = lineAt(row, [reader.text('code', row), name], before, programme);
    if (!at) continue;
    const { code } = at;
    // "Trong đó: …" tells a part of the line above it, which is in that line already.
    if (code === null && DETAIL.test(plainKey(name))) continue;
    const above = stack[stack.length - 1]?.line;
    // Above all projects the sources are those of the total.
    const whole: GrowingLine | null = above ?? declared;
    const source = code === null && whole ? sourceAlone(name) : null;
    if (source && whole) {
      const amount = reader.number('total', row) ?? reader.number('central', row);
      if (amount && !whole[source]) whole[source] = amount;
      continue;
    }
    // The whole parted in another way counts once.
    if (code === null && row.sum?.why === 'view') continue;
    before = at.next;
    const own = lineWithSources(reader, row, sources, at);
    const head = sources.under.get(row);
    const earlier = head && allLines(roots).find((one) => lineKey(one) === lineKey(own));
    if (earlier) addSource(earlier, own, head);
    const line = earlier ?? own;
    while (stack.length > 0 && !isParentOf(stack[stack.length - 1]!, { line, row })) stack.pop();
    const parent = stack[stack.length - 1]?.line;
    if (!earlier) (parent ? parent.children : roots).push(line);
    stack.push({ line, row });
  }
  append(findings, silentSums(reader, table.rows));
  const lines = withoutHeadings(roots, programme);
  // A table of a single row is the commune's total and no programme line.
  if (!declared && roots.length === 1 && roots[0]!.children.length === 0 && roots[0]!.code === null)
    return { lines: [], declared: roots[0]! };
  return { lines, declared };
}

function pickLargest(
  rows: readonly TableRow[],
  value: (row: TableRow) => FigureOrNone,
): TableRow | null {
  let best: TableRow | null = null;
  let largest: Figure | null = null;
  for (const row of rows) {
    const figure = value(row);
    if (best === null || (figure && (!largest || figure.value.greaterThan(largest.value)))) {
      best = row;
      largest = figure;
    }
  }
  return best;
}

/**
 * A table with one row for each source of money instead of one column; beside a column of projects,
 * of each project.
 */
function readSources(reader: TableReader, programme: Programme | null, findings: Finding[]): Read {
  const unknown: TableRow[] = [];
  const lines: GrowingLine[] = [];
  let declared: GrowingLine | null = null;
  let current: GrowingLine | null = null;
  let before: string | null = null;
  const fields = reader.table.rows.flatMap(({ role, label }) =>
    role === 'item' ? (sourceField(label) ?? []) : [],
  );
  // Of which of several wholes each source is, nobody says.
  const areOfSeveral = !reader.has('content') && new Set(fields).size < fields.length;
  for (const row of reader.table.rows) {
    if (areOfSeveral && row.role !== 'total') continue;
    const figure = reader.number('amount', row);
    if (!figure) continue;
    const name = reader.text('content', row);
    if (row.role !== 'total' && name !== '' && name !== current?.name) {
      const code = lineCode(name, before, programme);
      before = code ?? before;
      lines.push(
        (current = { ...lineOf(reader, row, code, code?.split('.').length ?? 1), children: [] }),
      );
    }
    const known =
      row.role === 'total' ? 'total' : (sourceField(row.label) as SourceField | 'total' | null);
    const isLine = current !== null && row.role === 'item';
    if (known === null && isLine) unknown.push(row);
    const field = known ?? (isLine ? 'other' : null);
    const whole: GrowingLine =
      current !== null && isLine
        ? current
        : (declared ??= {
            ...lineOf(reader, row, null, 0),
            name: row.label,
            cell: reader.cell('source', row),
            children: [],
          });
    if (field === null) continue;
    const told = whole[field];
    if (!told) whole[field] = figure;
    else if (isLine && field !== 'total') whole[field] = sumOfFigures([told, figure]);
  }
  if (unknown.length > 0)
    findings.push(
      unknownSources.raise(
        { names: [...new Set(unknown.map((row) => row.label))] },
        { cells: unknown.map((row) => reader.cell('source', row)) },
      ),
    );
  return { lines, declared };
}
