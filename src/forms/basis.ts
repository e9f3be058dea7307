/** Whether a figure of households was planned, where the workbook holds plans as well. */
import { areaFromA1, fromA1, type CellRef } from '../domain/address';
import type { Coordinates } from './coordinates';
import type { PlanInput } from './plan-types';

const PARTS = ['target', 'line', 'indicator', 'cause', 'trait', 'ethnic', 'facet'] as const;

/**
 * The form asks for a plan and the figure was counted, or the other way round.
 * @param planned what the form asks for
 */
export function isOtherBasis(
  at: Coordinates,
  planned: boolean,
  sources: readonly CellRef[],
  { basis, plans }: Pick<PlanInput, 'basis' | 'plans'>,
): boolean {
  if (basis !== 'plan' || at.moment === 'opening' || at.group === 'all') return false;
  if (at.unit === 'money' || PARTS.some((part) => at[part] !== undefined)) return false;
  const isOfPlan = sources.some(({ sheet, cell }) => {
    const place = fromA1(cell);
    return plans.some((table) => {
      const area = areaFromA1(table.range);
      return (
        table.sheet === sheet &&
        place !== null &&
        area !== null &&
        place.row >= area.top &&
        place.row <= area.bottom
      );
    });
  });
  return isOfPlan !== planned;
}
