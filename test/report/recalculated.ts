/** LibreOffice as the judge of the formulas of a form. */
import { toA1 } from '../../src/domain/address';
import { createXlsx } from '../../src/workbook/xlsx/create';
import type { SheetPlan } from '../../src/workbook/plan';
import { recalculate } from '../judge/libreoffice';

/** Every formula of the plans against what LibreOffice computes for it. */
export async function differences(plans: readonly SheetPlan[]): Promise<string[]> {
  const named = plans.map((plan, index) => ({ ...plan, name: `S${index}` }));
  const computed = await recalculate(await createXlsx(named));
  return named.flatMap((plan) =>
    plan.cells
      .filter((cell) => cell.formula)
      .flatMap((cell) => {
        const address = toA1(cell.row, cell.column);
        const found = computed.get(plan.name)!.get(address) ?? '';
        const same =
          typeof found === 'number' && typeof cell.value === 'number'
            ? Math.abs(found - cell.value) < 1e-9 * Math.max(1, Math.abs(found))
            : found === cell.value;
        return same
          ? []
          : [
              `${plan.tag!.form} ${address} ${cell.formula}: written ${cell.value}, computed ${JSON.stringify(found)}`,
            ];
      }),
  );
}
