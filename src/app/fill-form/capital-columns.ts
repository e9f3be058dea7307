/**
 * Investment and recurrent money that stands in columns beside the whole of it, source by source:
 * "NSTW > Tổng số | Vốn đầu tư | Vốn sự nghiệp". The Biểu print the whole alone.
 */
import { sum } from '../../domain/decimal';
import type { Coordinates } from '../../forms/coordinates';
import type { RecognisedTable } from '../../sources/table';
import type { Survey } from '../survey';
import { isIn, labelledColumns, numbersBeside } from './columns-beside';
import type { Found } from './derived';

interface Split {
  readonly table: RecognisedTable;
  readonly whole: number;
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
    const split = splits.find((one) => sources.every((cell) => isIn(cell, one.table, one.whole)));
    const unit = split?.table.unit?.factor;
    if (!split || unit === undefined) return [];
    const read = (column: number) => numbersBeside(split.table, column, sources);
    const [all, parts] = [read(split.whole), CAPITALS.map((capital) => read(split[capital]))];
    if (!all || !all.total.times(unit).equals(whole.times(factor))) return [];
    const isEach = all.values.every((one, row) =>
      sum(parts.flatMap((part) => part?.values[row] ?? [])).equals(one),
    );
    return CAPITALS.flatMap((capital, index): [Coordinates, Found][] => {
      const part = isEach ? parts[index] : null;
      const own = { ...at, capital };
      return part ? [[own, { value: part.total, factor: unit, sources: part.cells }]] : [];
    });
  };
}

function splitsOf(table: RecognisedTable): Split[] {
  const columns = labelledColumns(table);
  return columns.flatMap(({ column, field, header, heading, is }) => {
    const over = is.whole === undefined ? header : heading;
    const [investment = [], recurrent = []] = CAPITALS.map((capital) =>
      columns.filter((one) => one.heading === over && one.is.capital === capital),
    );
    const [[first, ...others], [second, ...more]] = [investment, recurrent];
    return field && first && second && others.length + more.length === 0
      ? [{ table, whole: column, investment: first.column, recurrent: second.column }]
      : [];
  });
}
