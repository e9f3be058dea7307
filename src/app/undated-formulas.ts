/**
 * Formulas that judge by the machine's day because they name none: tomorrow they may say something
 * else. They are listed, and the officer may have the as-of day of the workbook written into them.
 */
import { toA1, type CellRef } from '../domain/address';
import type { Facts } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { callsOf } from '../domain/sheet-formula/calls';
import { functionCatalogue } from '../functions/catalogue';
import { undatedClassFormulas } from '../rules/law/LUAT-006';
import type { Grid } from '../sources/grid/grid';
import type { RepairedCell, SheetChange } from '../workbook/port';

export interface UndatedFormula {
  readonly cell: CellRef;
  readonly row: number;
  readonly column: number;
  /** As it stands, in en-US form. */
  readonly formula: string;
  /** "PHANLOAIHO" */
  readonly names: readonly string[];
}

/** Where the day stands among the arguments of a function that takes one. */
const DAY_AT: ReadonlyMap<string, number> = new Map(
  functionCatalogue().flatMap(({ name, parameters }): [string, number][] => {
    const at = parameters.findIndex((one) => one.name === 'ngay' && one.optional);
    return at < 0 ? [] : [[name, at]];
  }),
);
const NAMES = [...DAY_AT.keys()];
const ANY = new RegExp(NAMES.join('|'), 'i');

/** In the order of the sheets, row by row. */
export function undatedFormulas(grids: readonly Grid[]): UndatedFormula[] {
  const found: UndatedFormula[] = [];
  for (const grid of grids) {
    for (const { row, column } of grid.formulas()) {
      if (row >= grid.rowCount || grid.value(row, column) === null) continue;
      const formula = grid.look(row, column)?.formula;
      if (formula === undefined || !ANY.test(formula)) continue;
      const names = undatedCalls(formula).map(({ name }) => name);
      if (names.length > 0)
        found.push({
          cell: { sheet: grid.sheet, cell: toA1(row, column) },
          row,
          column,
          formula,
          names: [...new Set(names)],
        });
    }
  }
  return found;
}

function undatedCalls(formula: string): ReturnType<typeof callsOf> {
  return callsOf(formula, NAMES).filter(
    ({ name, args }) => (args[DAY_AT.get(name) ?? 0]?.text ?? '').trim() === '',
  );
}

/** The formula with the day in every call that names none. @param day YYYY-MM-DD */
export function withDay(formula: string, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const written = `DATE(${year},${month},${date})`;
  // From the right, so that the places of the calls before it still hold.
  return undatedCalls(formula)
    .sort((a, b) => b.close - a.close)
    .reduce((text, { name, args, close }) => {
      const at = DAY_AT.get(name) ?? 0;
      const own = args[at];
      const [from, to] = own ? [own.start, own.end] : [close, close];
      const commas = own ? '' : ','.repeat(at - args.length + 1);
      return text.slice(0, from) + commas + written + text.slice(to);
    }, formula);
}

/**
 * The day that the figures of the workbook are of: what its lists say, else the last day of its
 * year.
 */
export function asOfDay(facts: Facts): string | null {
  return (
    facts.register?.asOf ??
    facts.review?.dates.at(-1) ??
    facts.households?.asOf ??
    (facts.year === null ? null : `${facts.year}-12-31`)
  );
}

/** One change for each sheet; nothing but these cells changes. */
export function datingChanges(formulas: readonly UndatedFormula[], day: string): SheetChange[] {
  const bySheet = new Map<string, RepairedCell[]>();
  for (const { cell, row, column, formula } of formulas) {
    const cells = bySheet.get(cell.sheet) ?? [];
    cells.push({ row, column, value: '', formula: withDay(formula, day) });
    bySheet.set(cell.sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'repair', sheet, cells }));
}

/** Told once for the workbook. */
export function undatedFindings(formulas: readonly UndatedFormula[], facts: Facts): Finding[] {
  return formulas.length === 0
    ? []
    : [
        undatedClassFormulas.raise(
          {
            count: formulas.length,
            names: [...new Set(formulas.flatMap(({ names }) => names))],
            day: asOfDay(facts) ?? '',
          },
          { cells: formulas.slice(0, 20).map(({ cell }) => cell) },
        ),
      ];
}
