/** Sheet «Tổng hợp thôn»: households of each hamlet at the start and at the end of the year. */
import { columnLetters } from '../../domain/address';
import { columnsOf } from './columns';
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { fillSheet, rateFormula, sumFormula, type FillCell, type FillRow } from './fill-sheet';
import type { TemplateOptions } from './options';

const COLUMNS = columnsOf('hamlets');

/**
 * Columns by place: 2 all households, 3 and 5 start of year, 7 and 9 fewer, 11 and 13 end of year;
 * each rate stands beside its count.
 */
const TYPED = [2, 3, 5, 11, 13];

export function hamletSheet(options: TemplateOptions): SheetPlan {
  const names = options.hamlets;
  return fillSheet(options, {
    sheet: 'hamlets',
    title: words.titles.hamlets(String(options.year)),
    columns: COLUMNS,
    frozenColumns: 2,
    rows: (first) => [
      ...names.map((name, index): FillRow => ({
        cells: hamletCells(first + index, index + 1, name),
      })),
      { bold: true, cells: totalCells(first, first + names.length - 1) },
    ],
  });
}

function hamletCells(row: number, ordinal: number, name: string | null): FillCell[] {
  return COLUMNS.map((_, at): FillCell => {
    if (at === 0) return { value: ordinal };
    if (at === 1) return name === null ? 'input' : { value: name };
    return TYPED.includes(at) || at === COLUMNS.length - 1 ? 'input' : computed(at, row);
  });
}

function totalCells(first: number, last: number): FillCell[] {
  return COLUMNS.map((_, at): FillCell => {
    if (at === 1) return { value: words.total };
    if (at === 0 || at === COLUMNS.length - 1) return 'blank';
    return TYPED.includes(at) || at === 7 || at === 9
      ? { formula: sumFormula(`${columnLetters(at)}${first + 1}:${columnLetters(at)}${last + 1}`) }
      : computed(at, last + 1);
  });
}

function computed(at: number, row: number): FillCell {
  const cell = (column: number): string => `${columnLetters(column)}${row + 1}`;
  if (at === 7 || at === 9)
    return {
      formula: `IF(COUNT(${cell(at - 4)},${cell(at + 4)})=2,${cell(at - 4)}-${cell(at + 4)},"")`,
    };
  return { formula: rateFormula(cell(at - 1), cell(2)) };
}
