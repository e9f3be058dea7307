/** People of the past, counted out of what a list of households has now: the officer is told. */
import type { FormNote, FormPlan } from '../../forms/plan-types';
import type { Survey } from '../survey';

export function listedPeople(
  { filled }: Pick<FormPlan, 'filled'>,
  { facts: { register } }: Survey,
): FormNote[] {
  const sheets = new Set(register?.tables.map(({ sheet }) => sheet));
  const cells = filled.flatMap(({ cell, sources, coordinates: { unit, moment, move } }) => {
    const isPast = moment === 'opening' || move !== undefined;
    const isListed = sources.some(({ sheet }) => sheets.has(sheet));
    return unit === 'person' && isPast && isListed ? [cell] : [];
  });
  return cells.length === 0 ? [] : [{ code: 'listed-people', params: { cells: cells.join(', ') } }];
}
