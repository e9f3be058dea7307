/** Lines of funding whose sources stand in rows of their own, below them or over them. */
import type { FigureOrNone } from '../../domain/facts';
import { sumOfFigures, together } from '../../domain/figure-sums';
import { AMOUNT_FIELDS } from '../../domain/funding-amounts';
import type { TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import type { SourceField } from './funding-list';
import { lineOf, type GrowingLine } from './funding-line';
import type { SourceRow, SourceRows } from './source-rows';

/** Fields that tell the whole of a row. */
export const WHOLE = ['total', 'central'] as const;

const amountOf = (reader: TableReader, row: TableRow): FigureOrNone =>
  reader.number('total', row) ?? reader.number('central', row);

/** A line, or the total, as its row and those of its sources tell it. */
export function lineWithSources(
  reader: TableReader,
  row: TableRow,
  { of, under, isWhole }: SourceRows,
  at: Pick<GrowingLine, 'code' | 'level'>,
): GrowingLine {
  const line: GrowingLine = { ...lineOf(reader, row, at.code, at.level), children: [] };
  const source = under.get(row);
  if (source === undefined) return withParts(reader, line, of.get(row) ?? []);
  const amount = amountOf(reader, row);
  return { ...withoutAmounts(line), total: isWhole ? amount : null, [source]: amount };
}

/** What no row tells the whole of. */
export function wholeOf(reader: TableReader, parts: readonly SourceRow[]): GrowingLine | null {
  const [first] = parts;
  if (!first) return null;
  const line = { ...lineOf(reader, first.row, null, 0), name: first.row.label, children: [] };
  return withParts(reader, withoutAmounts(line), parts);
}

/** The same line below a further source. */
export function addSource(line: GrowingLine, further: GrowingLine, source: SourceField): void {
  line.total = together(line.total, further.total);
  line[source] = together(line[source] ?? null, further[source] ?? null);
}

function withParts(
  reader: TableReader,
  line: GrowingLine,
  parts: readonly SourceRow[],
): GrowingLine {
  const whole = { ...line };
  const adding = parts.filter(({ adds }) => adds);
  const figures = adding.flatMap(({ row }) => amountOf(reader, row) ?? []);
  if (!line.total && !line.central && figures.length > 0 && figures.length === adding.length)
    whole.total = sumOfFigures(figures);
  for (const { row, source } of parts)
    if (!line[source]) whole[source] = together(whole[source] ?? null, amountOf(reader, row));
  return whole;
}

function withoutAmounts(line: GrowingLine): GrowingLine {
  return { ...line, ...Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, null])) };
}
