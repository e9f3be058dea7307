/** Short ways to ask a rendered form for what it shows. */
import { fromA1, toA1 } from '../../src/domain/address';
import { renderBieu, type RenderedBieu, type RenderOptions } from '../../src/report';
import { templateOf } from '../../src/templates';
import type { Facts } from '../../src/domain/facts';
import type { PlanCell, PlanStyle, SheetPlan } from '../../src/workbook/plan';

export function render(form: string, facts: Facts, options: RenderOptions = {}): RenderedBieu {
  return renderBieu(templateOf(form)!, facts, options);
}

export function cell(plan: SheetPlan, address: string): PlanCell | undefined {
  const place = fromA1(address)!;
  return plan.cells.find((item) => item.row === place.row && item.column === place.column);
}

export function styleOf(plan: SheetPlan, address: string): PlanStyle {
  return plan.styles[cell(plan, address)!.style]!;
}

/** The first row of the printed area in which a cell holds the text. */
export function rowWith(plan: SheetPlan, text: string): number {
  const found = plan.cells.find(
    (item) =>
      typeof item.value === 'string' &&
      item.value.includes(text) &&
      item.column <= plan.page!.printArea.right,
  );
  if (!found) throw new Error(`no row with ${text}`);
  return found.row;
}

/** The values of a row, by column number as printed ("1", "3"), of the row that holds a text. */
export function figures(plan: SheetPlan, text: string): Record<string, string | number | null> {
  return inRow(plan, rowWith(plan, text), (item) => item.value);
}

export function formulas(plan: SheetPlan, text: string): Record<string, string | undefined> {
  return inRow(plan, rowWith(plan, text), (item) => item.formula);
}

function inRow<T>(plan: SheetPlan, row: number, take: (item: PlanCell) => T): Record<string, T> {
  const numberRow = plan.page!.repeatRows![1];
  const label = (column: number): string =>
    String(
      plan.cells.find((item) => item.row === numberRow && item.column === column)?.value ?? '',
    ).split('=')[0]!;
  return Object.fromEntries(
    plan.cells
      .filter((item) => item.row === row && item.column <= plan.page!.printArea.right)
      .map((item) => [label(item.column), take(item)]),
  );
}

/** All texts of the printed area, from the top. */
export function texts(plan: SheetPlan): string[] {
  return plan.cells
    .filter((item) => typeof item.value === 'string' && item.column <= plan.page!.printArea.right)
    .map((item) => String(item.value));
}

export function addressOf(plan: SheetPlan, text: string, number: string): string {
  const numberRow = plan.page!.repeatRows![1];
  const column = plan.cells.find(
    (item) => item.row === numberRow && String(item.value).split('=')[0] === number,
  )!.column;
  return toA1(rowWith(plan, text), column);
}
