/** The sheets of a blank workbook for an office about which nothing is known yet. */
import type { SheetPlan } from '../workbook/plan';
import type { SheetChange } from '../workbook/port';
import { templateBook } from './template-book';
import { USUAL_HAMLETS } from './template-book/options';

export function starterPlans(year: number): SheetPlan[] {
  return templateBook({
    year,
    commune: null,
    hamlets: Array.from({ length: USUAL_HAMLETS }, () => null),
    settings: new Map(),
  });
}

/** The same as changes of an open workbook; a taken name gets a number. */
export function starterChanges(year: number): SheetChange[] {
  return starterPlans(year).map((plan) => ({ kind: 'add', plan }));
}
