/** `doi-chieu` of a form that somebody filled in: each of its cells against the workbook. */
import { fromA1, type CellRef } from '../../domain/address';
import { dec, type Decimal } from '../../domain/decimal';
import { scalesToPercent } from '../../domain/percent-format';
import { isRate } from '../../forms/coordinates';
import { agrees } from '../../forms/own-formulas';
import { asBlank, type FormSheet } from '../../forms/sheet';
import { inBoth, type Said } from '../../domain/language';
import { notComparedWords } from '../../text/forms';
import type { CellLook } from '../../workbook/port';
import type { MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';
import { fingerprintOf, formPlan, whyBlank } from '.';

export interface ComparedCell {
  readonly cell: string;
  /** As it shows: 5,57 for the fraction in a cell of percent. */
  readonly inForm: Decimal;
  readonly inBook: Decimal;
  /** inForm − inBook */
  readonly difference: Decimal;
  readonly sources: readonly CellRef[];
}

export interface FormComparison {
  /** Those that differ. */
  readonly cells: readonly ComparedCell[];
  readonly agree: number;
  readonly notCompared: readonly { readonly cell: string; readonly why: Said }[];
}

export function compareForm(sheet: FormSheet, seen: Survey, options: MakeOptions): FormComparison {
  const blank = asBlank(sheet);
  const state = { fingerprint: fingerprintOf(blank), protected: false, filledIn: true };
  const plan = formPlan(blank, seen, options, state);
  const cells: ComparedCell[] = [];
  const notCompared: { cell: string; why: Said }[] = plan.blank
    .filter(({ cell }) => numberAt(sheet, cell) !== null)
    .map(({ cell, why }) => ({ cell, why: inBoth((language) => whyBlank(why, language)) }));
  let agree = 0;
  for (const { cell, value, coordinates, sources } of plan.filled) {
    if (typeof value === 'string') continue;
    const typed = numberAt(sheet, cell);
    if (typed === null) {
      const text = textAt(sheet, cell);
      const why = text === '' ? notComparedWords.emptyInForm : notComparedWords.noNumber;
      notCompared.push({ cell, why });
      continue;
    }
    const rate = isRate(coordinates);
    const scale = scalesToPercent(lookAt(sheet, cell)?.format) ? 100 : 1;
    const [inForm, inBook] = [dec(typed).times(scale), dec(value).times(rate ? scale : 1)];
    if (agrees(inForm, inBook, rate)) agree += 1;
    else cells.push({ cell, inForm, inBook, difference: inForm.minus(inBook), sources });
  }
  // A formula of the form goes wrong with the cell that it takes, and is not wrong by itself.
  const follows = (cell: string): boolean => {
    const at = fromA1(cell);
    return at !== null && sheet.hasFormula(at.row, at.column);
  };
  const own = cells.filter(({ cell }) => !follows(cell));
  if (own.length === 0) return { cells, agree, notCompared };
  const computed = cells.filter(({ cell }) => follows(cell));
  return {
    cells: own,
    agree,
    notCompared: [
      ...notCompared,
      ...computed.map(({ cell }) => ({ cell, why: notComparedWords.follows })),
    ],
  };
}

function numberAt(sheet: FormSheet, cell: string): number | null {
  const at = fromA1(cell);
  return at === null ? null : sheet.number(at.row, at.column);
}

function textAt(sheet: FormSheet, cell: string): string {
  const at = fromA1(cell);
  return at === null ? '' : sheet.text(at.row, at.column);
}

function lookAt(sheet: FormSheet, cell: string): CellLook | undefined {
  const at = fromA1(cell);
  return at === null ? undefined : sheet.look(at.row, at.column);
}
