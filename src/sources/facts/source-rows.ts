/**
 * "- Ngân sách trung ương", "- Ngân sách tỉnh" in rows of their own: parts of the line above them,
 * of a total, or of a whole that has no row; or heads of the lines that have their money.
 */
import { sum } from '../../domain/decimal';
import { plainKey } from '../../domain/match-key';
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
  /** All of these, and those of which nobody knows whose they are: none of them is a line. */
  readonly rows: ReadonlySet<TableRow>;
  /** Lines below a source, by their rows. */
  readonly under: ReadonlyMap<TableRow, SourceField>;
  /** Every source has its lines, and all of its money a line is in. */
  readonly isWhole: boolean;
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

/** Sources one after the other, the last of which may be the head of the lines that follow. */
interface Run {
  readonly above: TableRow | null;
  readonly sources: readonly SourceRow[];
  readonly head: SourceRow;
  /** Up to the next source or total. */
  readonly lines: readonly TableRow[];
}

/**
 * Sources are parts of the line that they come to, of one that has no amount itself, or, where they
 * begin the table, of all of it.
 * @param fields that tell the whole of a row; the first that it has counts
 */
export function sourceRows(reader: TableReader, fields: readonly string[]): SourceRows {
  const rows = reader.table.rows.filter(
    ({ role, label }) => role !== 'group' || !DETAIL.test(plainKey(label)),
  );
  const comesTo = (whole: TableRow, parts: readonly TableRow[]): boolean => {
    const field = fields.find((one) => reader.number(one, whole) !== null);
    if (field === undefined) return false;
    const amounts = parts.flatMap((row) => reader.value(field, row) ?? []);
    return amounts.length > 0 && reader.value(field, whole)?.equals(sum(amounts)) === true;
  };
  const of = new Map<TableRow, readonly SourceRow[]>();
  const totals = rows.filter(({ role }) => role === 'total');
  const loose = runsOf(rows).filter(({ above, sources }) => {
    const wholes = [...(above ? [above] : []), ...totals].filter((one) => !of.has(one));
    const whole =
      wholes.find((one) => comesTo(one, rowsOf(sources.filter(({ adds }) => adds)))) ??
      wholes.find((one) => one === above && one.role === 'group' && isLine(one));
    if (whole) of.set(whole, sources);
    return whole === undefined;
  });
  const heads = loose.filter((run) => {
    const others = loose.filter((one) => one !== run).flatMap(({ lines }) => lines.map(nameOf));
    return (
      run.lines.length > 0 &&
      (comesTo(run.head.row, topOf(run.lines)) ||
        run.lines.some((row) => others.includes(nameOf(row))))
    );
  });
  const top = loose.filter(({ head }) => !rows.slice(0, rows.indexOf(head.row)).some(isItem));
  const all = eachOnce(top.length > 0 && heads.length > 0 ? loose : top);
  const whole = totals.find((row) => !of.has(row));
  if (whole && all.length > 0) of.set(whole, all);
  const adding = all.filter(({ adds }) => adds);
  const headed = heads.map(({ head }) => head.row);
  return {
    of,
    ofAll: whole ? [] : all,
    rows: new Set(rowsOf([...of.values(), all, ...top.map(({ sources }) => sources)].flat())),
    under: new Map(
      (all.length > 0 ? heads : []).flatMap(({ head, lines }) =>
        lines.map((row): [TableRow, SourceField] => [row, head.source]),
      ),
    ),
    isWhole:
      adding.every(({ row }) => headed.includes(row)) ||
      (whole !== undefined && comesTo(whole, headed)),
  };
}

const nameOf = ({ label }: TableRow): string => plainKey(label);
const isLine = ({ label }: TableRow): boolean => programmeCodes(label).length > 0;
/** A row that is neither a source nor a heading of several lines. */
const isItem = (row: TableRow): boolean =>
  isLine(row) || (row.role !== 'total' && row.role !== 'group' && sourceAlone(row.label) === null);
const rowsOf = (sources: readonly SourceRow[]): TableRow[] => sources.map(({ row }) => row);

/** Lines that are no part of another one. */
function topOf(lines: readonly TableRow[]): TableRow[] {
  return lines.filter(({ row }) => !lines.some(({ sum: of }) => of?.parts.includes(row)));
}

/** The sources of several runs together; none where one is told twice. */
function eachOnce(runs: readonly Run[]): SourceRow[] {
  const all = ofRun(runs.flatMap(({ sources }) => sources));
  return new Set(all.map(({ source }) => source)).size === all.length ? all : [];
}

function runsOf(rows: readonly TableRow[]): Run[] {
  const runs: Run[] = [];
  let above: TableRow | null = null;
  let sources: SourceRow[] = [];
  let lines: TableRow[] = [];
  const close = (): void => {
    const head = sources.at(-1);
    if (head) runs.push({ above, sources: ofRun(sources), head, lines });
    [above, sources, lines] = [lines.at(-1) ?? null, [], []];
  };
  for (const row of rows) {
    const source = row.role === 'total' ? null : sourceAlone(row.label);
    if (source === null && row.role !== 'total') lines.push(row);
    if ((source !== null && lines.length > 0) || row.role === 'total') close();
    if (source !== null) sources.push({ row, source, adds: true });
    if (row.role === 'total') above = row;
  }
  close();
  return runs;
}

function ofRun(sources: readonly SourceRow[]): SourceRow[] {
  const named = new Set(sources.map(({ source }) => source));
  return sources.map((one) => {
    const whole = WITHIN[one.source];
    return { ...one, adds: whole === undefined || !named.has(whole) };
  });
}
