/**
 * "- Ngân sách trung ương", "- Ngân sách tỉnh" in rows of their own: parts of the line above them,
 * of the total below them, or of a whole that has no row; and no lines.
 */
import { sum } from '../../domain/decimal';
import { plainKey } from '../../domain/match-key';
import type { FigureOrNone } from '../../domain/facts';
import type { TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import { sourceAlone, type SourceField } from './funding-list';
import { programmeCodes } from './programme-code';

export interface SourceRow {
  readonly row: TableRow;
  readonly source: SourceField;
  /** It is held in no other one of them, as the province's money is in the local one. */
  readonly adds: boolean;
}

export interface SourceRows {
  /** By the row whose money they part. */
  readonly of: ReadonlyMap<TableRow, readonly SourceRow[]>;
  /** Of all that the table tells, where no row does. */
  readonly ofAll: readonly SourceRow[];
}

/** "Trong đó: …" tells a part of the line above it, which is in that line already. */
export const DETAIL = /^[-+•\s]*(?:trong do|bao gom|gom)\b/;
const WITHIN: Readonly<Partial<Record<SourceField, SourceField>>> = {
  province: 'local',
  district: 'local',
  commune: 'local',
  investment: 'central',
  recurrent: 'central',
};

/**
 * Only rows that come to what the line has itself are its parts, unless it has nothing, or there
 * are no other lines.
 * @param fields that tell the whole of a row, the first that it has counts
 */
export function sourceRows(reader: TableReader, fields: readonly string[]): SourceRows {
  const of = new Map<TableRow, readonly SourceRow[]>();
  const nameOf = (row: TableRow): string => reader.text('content', row) || row.label;
  const rows = reader.table.rows.filter(
    (row) => row.role !== 'group' || !DETAIL.test(plainKey(nameOf(row))),
  );
  const amountOf = (row: TableRow, field: string): FigureOrNone => reader.number(field, row);
  const comesTo = (whole: TableRow, run: readonly SourceRow[]): boolean => {
    const field = fields.find((one) => amountOf(whole, one) !== null);
    if (field === undefined) return false;
    const parts = run.flatMap(({ row, adds }) => (adds && amountOf(row, field)?.value) || []);
    return parts.length > 0 && amountOf(whole, field)?.value.equals(sum(parts)) === true;
  };
  const runs = runsOf(rows, nameOf);
  for (const { above, run, below } of runs) {
    const whole = [above, below?.role === 'total' ? below : null].find(
      (one) => one && !of.has(one) && comesTo(one, run),
    );
    const isHeading =
      above?.role === 'group' && programmeCodes(nameOf(above)).length > 0 && !of.has(above);
    if (whole) of.set(whole, run);
    else if (isHeading) of.set(above, run);
  }
  const [only, ...others] = runs;
  const isAlone = (row: TableRow): boolean =>
    row.role === 'total' ||
    (row.role === 'group' && programmeCodes(nameOf(row)).length === 0) ||
    only?.run.some((one) => one.row === row) === true;
  const told = new Set(only?.run.map(({ source }) => source));
  if (!only || of.size > 0 || others.length > 0 || told.size < only.run.length)
    return { of, ofAll: [] };
  if (!rows.every(isAlone)) return { of, ofAll: [] };
  const total = rows.find(({ role }) => role === 'total');
  if (total) of.set(total, only.run);
  return { of, ofAll: total ? [] : only.run };
}

interface Run {
  readonly above: TableRow | null;
  readonly run: readonly SourceRow[];
  readonly below: TableRow | null;
}

/** Rows one after the other that name a source each, with what stands above and below them. */
function runsOf(rows: readonly TableRow[], nameOf: (row: TableRow) => string): Run[] {
  const runs: { above: TableRow | null; run: SourceRow[]; below: TableRow | null }[] = [];
  let above: TableRow | null = null;
  let open: (typeof runs)[number] | null = null;
  for (const row of rows) {
    const source = row.role === 'total' ? null : sourceAlone(nameOf(row));
    if (source === null) {
      if (open) open.below = row;
      [open, above] = [null, row];
      continue;
    }
    if (!open) runs.push((open = { above, run: [], below: null }));
    open.run.push({ row, source, adds: true });
  }
  return runs.map(({ run, ...beside }) => ({ ...beside, run: run.map((one) => ofRun(one, run)) }));
}

function ofRun(one: SourceRow, run: readonly SourceRow[]): SourceRow {
  const whole = WITHIN[one.source];
  return { ...one, adds: whole === undefined || !run.some(({ source }) => source === whole) };
}
