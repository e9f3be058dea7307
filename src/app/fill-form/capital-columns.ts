/**
 * Investment and recurrent money that stands in columns beside the whole of it, source by source:
 * "NSTW > Tổng số | Vốn đầu tư | Vốn sự nghiệp", or the whole of it without a column of its own.
 * The Biểu print the whole alone.
 */
import { fromA1 } from '../../domain/address';
import { sum } from '../../domain/decimal';
import type { Coordinates } from '../../forms/coordinates';
import { columnOf, type RecognisedTable } from '../../sources/table';
import type { Survey } from '../survey';
import { isIn, labelledColumns, numbersBeside } from './columns-beside';
import type { Found } from './derived';

interface Split {
  readonly table: RecognisedTable;
  /** One column, or both its parts where it has none. */
  readonly whole: readonly number[];
  readonly investment: number;
  readonly recurrent: number;
}

export const CAPITALS = ['investment', 'recurrent'] as const;

/** Tables that tell the money of lines of the programme. */
export const linesOfMoney = ({ tables }: Survey['recognition']): RecognisedTable[] =>
  tables.filter(({ kind }) => kind === 'funding' || kind === 'disbursement');

/** The parts of one amount by its cells; none where they do not come to it in each of its rows. */
export function capitalsOf({
  recognition,
}: Survey): (at: Coordinates, whole: Found) => [Coordinates, Found][] {
  const splits = linesOfMoney(recognition).flatMap(splitsOf);
  return (at, { value: whole, factor, sources }) => {
    if (at.unit !== 'money' || (at.measure ?? at.capital) !== undefined) return [];
    if (typeof whole === 'string' || factor === undefined || sources.length === 0) return [];
    const split = splits.find((one) =>
      sources.every((cell) => one.whole.some((column) => isIn(cell, one.table, column))),
    );
    const unit = split?.table.unit?.factor;
    if (!split || unit === undefined) return [];
    const rows = new Map(sources.map((cell) => [fromA1(cell.cell)?.row, cell]));
    const read = (column: number) => numbersBeside(split.table, column, [...rows.values()]);
    const parts = CAPITALS.map((capital) => read(split[capital]));
    const all = split.whole.flatMap((column) => read(column) ?? []);
    if (
      !sum(all.map(({ total }) => total))
        .times(unit)
        .equals(whole.times(factor))
    )
      return [];
    const isEach = [...rows.keys()].every((_, row) =>
      sum(parts.flatMap((part) => part?.values[row] ?? [])).equals(
        sum(all.flatMap(({ values }) => values[row] ?? [])),
      ),
    );
    return CAPITALS.flatMap((capital, index): [Coordinates, Found][] => {
      const part = isEach ? parts[index] : null;
      const own = { ...at, capital };
      return part ? [[own, { value: part.total, factor: unit, sources: part.cells }]] : [];
    });
  };
}

/** The local money beside all that was planned or spent, where the Biểu print its parts alone. */
export function localsOf({
  recognition,
}: Survey): (at: Coordinates, whole: Found) => [Coordinates, Found][] {
  const tables = recognition.tables.filter(({ kind }) => kind === 'disbursement');
  return (at, { factor, sources }) => {
    const isWhole = at.unit === 'money' && (at.source ?? at.capital ?? at.measure) === undefined;
    if (!isWhole || factor === undefined || sources.length === 0) return [];
    return tables.flatMap((table): [Coordinates, Found][] => {
      const [total, local] = ['total', 'local'].map((of) => columnOf(table, `${at.stage}.${of}`));
      const unit = table.unit?.factor;
      if (!total || !local || unit === undefined) return [];
      if (!sources.every((cell) => isIn(cell, table, total.column))) return [];
      const own = numbersBeside(table, local.column, sources);
      const found = own && { value: own.total, factor: unit, sources: own.cells };
      return found ? [[{ ...at, source: 'local' }, found]] : [];
    });
  };
}

function splitsOf(table: RecognisedTable): Split[] {
  const columns = labelledColumns(table);
  const parted = table.columns.flatMap(({ column: investment, also }): Split[] => {
    const [recurrent] = also?.how === 'capitals' ? also.columns : [];
    const whole = recurrent === undefined ? [] : [investment, recurrent];
    return recurrent === undefined ? [] : [{ table, whole, investment, recurrent }];
  });
  const beside = columns.flatMap(({ column, field, header, heading, is }) => {
    const over = is.whole === undefined ? header : heading;
    const [investment = [], recurrent = []] = CAPITALS.map((capital) =>
      columns.filter((one) => one.heading === over && one.is.capital === capital),
    );
    const [[first, ...others], [second, ...more]] = [investment, recurrent];
    return field && first && second && others.length + more.length === 0
      ? [{ table, whole: [column], investment: first.column, recurrent: second.column }]
      : [];
  });
  return [...parted, ...beside];
}
