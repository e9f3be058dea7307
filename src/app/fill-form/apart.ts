/**
 * Figures of the workbook that are not those of its year, though nothing else of the kind stands in
 * it: a table of a quarter or of half a year, and money of the year before alone.
 */
import type { CellRef } from '../../domain/address';
import { fromA1 } from '../../domain/address';
import { expressionsOf } from '../../domain/expressions';
import type { Coordinates } from '../../forms/coordinates';
import formWords from '../../forms/expressions.json';
import { timesOf } from '../../forms/title-times';
import { OF_FIGURES } from '../../forms/titled';
import type { RecognisedTable } from '../../sources/table';
import type { Survey } from '../survey';
import { CAPITALS, linesOfMoney } from './capital-columns';

const expression = expressionsOf(formWords.capitals);

/** The title of the table that a figure comes from, where it is not the year's; else null. */
export type Apart = (at: Coordinates, sources: readonly CellRef[]) => string | null;

/** Rows under a table in which a note of it stands. */
const NOTES = 6;
const LATE = expression('late');
const CARRIED = expression('carriedOver');
const BOTH = expression('bothKinds');

export function apartOf({ facts, recognition }: Survey): Apart {
  const known = { bookYear: facts.year, period: null, day: null };
  const early = (text: string): string[] =>
    timesOf(text, known).others.filter((said) => !LATE.test(said));
  const noted = recognition.tables.flatMap((table) => {
    const { kind, titles, grid, asOf } = table;
    if (kind !== 'hamlet-summary' && kind !== 'funding') return [];
    const lines = asOf === null ? [...titles, grid.sheet, ...notesOf(table)] : [];
    const [time = null] = lines.flatMap(early);
    const isTold = kind !== 'funding' || hasCarried(table);
    const carried = isTold ? null : (titles.find(isCarried) ?? null);
    return time === null && carried === null ? [] : [{ table, time, carried }];
  });
  return (at, sources) => {
    for (const { table, time, carried } of noted) {
      if (!sources.some((cell) => isOf(cell, table))) continue;
      if (at.unit === 'money' && carried !== null) return carried;
      const isOther = at.unit === 'money' ? at.stage !== 'planned' : at.moment !== 'opening';
      if (time !== null && isOther && at.group !== 'all') return time;
    }
    return null;
  };
}

/** "GIẢI NGÂN NGUỒN VỐN SỰ NGHIỆP": the one capital that the titles of its tables name, or null. */
export function capitalOf({ recognition }: Survey): (sources: readonly CellRef[]) => string | null {
  const told = linesOfMoney(recognition).map((table) => {
    const title = table.titles.join(' ');
    // "Đơn vị sự nghiệp", "dự án đầu tư" are no money.
    const isMoney = expression('ofMoney').test(title);
    return { table, named: CAPITALS.filter((one) => isMoney && expression(one).test(title)) };
  });
  return (sources) => {
    const all = sources.map((cell) => told.find(({ table }) => isOf(cell, table))?.named ?? []);
    const [[first] = []] = all;
    const isOne = all.every((named) => named.length === 1 && named[0] === first);
    return isOne ? (first ?? null) : null;
  };
}

const isCarried = (line: string): boolean => CARRIED.test(line) && !BOTH.test(line);
const hasCarried = ({ columns }: RecognisedTable): boolean =>
  columns.some(({ header }) => CARRIED.test(header));

/** "Ghi chú: số liệu tính đến ngày 30/6/2025" */
function notesOf({ grid, area }: RecognisedTable): string[] {
  const rows = Array.from({ length: NOTES }, (_, at) => area.bottom + 1 + at);
  return rows.flatMap((row) =>
    [area.left, area.left + 1]
      .map((column) => grid.text(row, column))
      .filter((text) => OF_FIGURES.test(text)),
  );
}

function isOf({ sheet, cell }: CellRef, { grid, area }: RecognisedTable): boolean {
  const place = fromA1(cell);
  return (
    sheet === grid.sheet && place !== null && place.row >= area.top && place.row <= area.bottom
  );
}
