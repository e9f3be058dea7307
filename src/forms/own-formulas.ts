/**
 * Formulas that the form itself has where the workbook knows the figure: a sum that leaves a hamlet
 * out, a mean of rates. They stay, and what they come to is said.
 */
import { fromA1, toA1 } from '../domain/address';
import { dec, roundHalfAway, type Decimal } from '../domain/decimal';
import { scalesToPercent } from '../domain/percent-format';
import { evaluateFormula, type FormulaValue } from '../domain/sheet-formula/evaluate';
import { formatVietnamese } from '../domain/vietnamese-format';
import { RowShift, rowBefore } from '../workbook/row-shift';
import { isRate } from './coordinates';
import { planForm } from './plan';
import type { Filled, FormNote, FormPlan, PlanInput } from './plan-types';
import type { FormSheet } from './sheet';
import formWords from './expressions.json';

/** The plan of a form, its own formulas compared with what the workbook has in their place. */
export function planChecked(input: PlanInput): FormPlan {
  const plan = planForm(input);
  const open = input.filledIn ? null : formulasOpen(input.sheet, plan);
  if (open === null) return plan;
  const asked = planForm({ ...input, sheet: open }).filled;
  return { ...plan, notes: [...plan.notes, ...differing(input.sheet, plan, asked)] };
}

/** Null for a form without such formulas; else the form with their cells open. */
function formulasOpen(sheet: FormSheet, { tables }: Pick<FormPlan, 'tables'>) {
  const hasAny = tables.some(({ bodyTop, bottom, columns }) =>
    columns.some(
      ({ kind, column }) =>
        kind === 'value' &&
        Array.from({ length: bottom - bodyTop + 1 }, (_, at) => bodyTop + at).some((row) =>
          sheet.hasFormula(row, column),
        ),
    ),
  );
  if (!hasAny) return null;
  const isOut = sheet.hasFormula;
  return {
    ...sheet,
    hasFormula: () => false,
    text: (row, column) => (isOut(row, column) ? '' : sheet.text(row, column)),
    isOpen: (row, column) => isOut(row, column) || sheet.isOpen(row, column),
  } satisfies FormSheet;
}

/**
 * @param plan what is filled in
 * @param asked what the workbook has for each cell, those of the formulas among them
 */
function differing(
  sheet: FormSheet,
  plan: Pick<FormPlan, 'cells' | 'inserts' | 'blank'>,
  asked: readonly Filled[],
): FormNote[] {
  const { inserts } = plan;
  const written = new Map(plan.cells.map(({ row, column, value }) => [toA1(row, column), value]));
  const waiting = new Set(plan.blank.map(({ cell }) => cell));
  const shift = new RowShift(inserts);
  const seen = new Map<string, FormulaValue | undefined>();
  const valueAt = (row: number, column: number): FormulaValue | undefined => {
    const cell = toA1(row, column);
    if (seen.has(cell)) return seen.get(cell);
    // A formula that leads back to itself has no result.
    seen.set(cell, undefined);
    const { row: own, copied } = rowBefore(row, inserts);
    const value = written.get(cell);
    const result =
      value !== undefined
        ? typeof value === 'number'
          ? dec(value)
          : value
        : waiting.has(cell) || (copied && sheet.hasFormula(own, column))
          ? undefined
          : ofForm(own, column);
    seen.set(cell, result);
    return result;
  };
  const ofForm = (row: number, column: number): FormulaValue | undefined => {
    const formula = sheet.look(row, column)?.formula;
    if (formula !== undefined)
      return evaluateFormula(shift.formula(formula, sheet.name, true), valueAt);
    const number = sheet.number(row, column);
    const text = sheet.text(row, column);
    return number === null ? (text === '' ? null : text) : dec(number);
  };
  const said = asked.flatMap(({ cell, value, coordinates }) => {
    const at = fromA1(cell);
    if (!at || typeof value !== 'number') return [];
    const before = rowBefore(at.row, inserts);
    if (before.copied || !sheet.hasFormula(before.row, at.column)) return [];
    const given = valueAt(at.row, at.column);
    if (given === undefined || given === null || typeof given !== 'object') return [];
    const rate = isRate(coordinates);
    const percent = scalesToPercent(sheet.look(before.row, at.column)?.format) ? 100 : 1;
    const [own, book] = [given.times(percent), dec(value).times(rate ? percent : 1)];
    return agrees(own, book, rate)
      ? []
      : [
          `${cell}: ${formWords.values.ofForm} ${formatVietnamese(roundHalfAway(own, 2))}, ${formWords.values.ofBook} ${formatVietnamese(book)}`,
        ];
  });
  return said.length === 0 ? [] : [{ code: 'own-formulas', params: { cells: said.join('; ') } }];
}

/**
 * A rate of one decimal in the form is the workbook's, rounded; one that a formula computes has
 * more places than the workbook's.
 */
export function agrees(inForm: Decimal, inBook: Decimal, rate: boolean): boolean {
  const places = Math.max(1, inForm.decimalPlaces());
  return roundHalfAway(inBook, places).equals(rate ? roundHalfAway(inForm, 2) : inForm);
}
