/**
 * Investment and recurrent money that stands in columns beside the whole of it, source by source:
 * "NSTW > Tổng số | Vốn đầu tư | Vốn sự nghiệp". The Biểu print the whole alone.
 */
import { fromA1, toA1, type CellRef } from '../../domain/address';
import { dec, sum, type Decimal } from '../../domain/decimal';
import type { Coordinates } from '../../forms/coordinates';
import { Lexicon } from '../../forms/lexicon';
import type { RecognisedTable } from '../../sources/table';
import type { Survey } from '../survey';
import type { Found } from './derived';

/** By the sheet and the column of the whole. */
interface Split {
  readonly table: RecognisedTable;
  readonly whole: number;
  readonly investment: number;
  readonly recurrent: number;
}

const CAPITALS = ['investment', 'recurrent'] as const;
const LEXICON = new Lexicon();

/** The parts of one amount by its cells; none where they do not come to it in each of its rows. */
export function capitalsOf({
  recognition,
}: Survey): (at: Coordinates, whole: Found) => [Coordinates, Found][] {
  const splits = recognition.tables
    .filter(({ kind }) => kind === 'funding' || kind === 'disbursement')
    .flatMap(splitsOf);
  return (at, { value: whole, factor, sources }) => {
    if (at.unit !== 'money' || (at.measure ?? at.capital) !== undefined) return [];
    if (typeof whole === 'string' || factor === undefined || sources.length === 0) return [];
    const split = splits.find((one) => sources.every((cell) => isOfWhole(cell, one)));
    const unit = split?.table.unit?.factor;
    if (!split || unit === undefined) return [];
    const rows = sources.flatMap(({ cell }) => fromA1(cell)?.row ?? []);
    const read = (column: number): Decimal[] =>
      rows.flatMap((row) => {
        const value = split.table.grid.value(row, column);
        return typeof value === 'number' ? [dec(value)] : [];
      });
    const [all, ...parts] = [split.whole, split.investment, split.recurrent].map(read);
    const isEach = all?.every((one, at) =>
      sum(parts.flatMap((part) => part[at] ?? [])).equals(one),
    );
    const isAll = sum(all ?? [])
      .times(unit)
      .equals(whole.times(factor));
    if (!isEach || !isAll || [all, ...parts].some((one) => one?.length !== rows.length)) return [];
    return CAPITALS.map((capital, index): [Coordinates, Found] => [
      { ...at, capital },
      {
        value: sum(parts[index] ?? []),
        factor: unit,
        sources: rows.map((row) => ({
          sheet: split.table.grid.sheet,
          cell: toA1(row, split[capital]),
        })),
      },
    ]);
  };
}

const isOfWhole = ({ sheet, cell }: CellRef, { table, whole }: Split): boolean =>
  sheet === table.grid.sheet && fromA1(cell)?.column === whole;

function splitsOf(table: RecognisedTable): Split[] {
  const columns = table.columns.map(({ header, column, field }) => {
    const path = header.split(' > ');
    const { is, unknown } = LEXICON.read(path.pop() ?? '');
    return { column, header, field, heading: path.join(' > '), is: unknown.length > 0 ? {} : is };
  });
  return columns.flatMap(({ column, field, header, heading, is }) => {
    const over = is.whole === undefined ? header : heading;
    const [investment, recurrent] = CAPITALS.map((capital) =>
      columns.filter(({ heading: own, is: one }) => own === over && one.capital === capital),
    );
    const [[first] = [], [second] = []] = [investment, recurrent];
    const isOne = investment?.length === 1 && recurrent?.length === 1;
    return field && first && second && isOne
      ? [{ table, whole: column, investment: first.column, recurrent: second.column }]
      : [];
  });
}
