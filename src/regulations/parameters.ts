/** "What was the value on this day?" */
import { allParameters } from './all-parameters';
import type { Parameter, ValueAt } from './types';

const byId = new Map(allParameters.map((parameter) => [parameter.id, parameter]));

/** Every parameter with all its dated values, for listing. */
export function parameters(): readonly Parameter[] {
  return allParameters;
}

/**
 * The value of a parameter on a day.
 * @param isoDate YYYY-MM-DD
 * @throws Error for an id that no file has: a misspelt id is a fault of the program, never of a
 * workbook
 */
export function valueAt(id: string, isoDate: string): ValueAt {
  return valueOf(parameterOf(id), isoDate);
}

/** @throws Error for an id that no file has */
export function parameterOf(id: string): Parameter {
  const parameter = byId.get(id);
  if (!parameter) throw new Error(`there is no parameter ${id}`);
  return parameter;
}

/** The same for a parameter at hand. @throws Error for a parameter without any value */
export function valueOf(parameter: Parameter, isoDate: string): ValueAt {
  const { id, label, unit } = parameter;
  const current = parameter.values.filter((dated) => dated.from <= isoDate).at(-1);
  const dated = current ?? parameter.values[0];
  if (!dated) throw new Error(`${id} has no value`);
  const { document, trust, checkedUntil } = dated;
  const head = {
    id,
    label,
    unit,
    checkedUntil,
    trust,
    confirmed: trust === 'seen',
    note: parameter.note ?? null,
    document,
  };
  if (!current || current.value === null)
    return {
      ...head,
      state: 'not-in-force',
      value: null,
      why: current ? (current.ends ?? 'unknown') : 'before',
      article: null,
      from: current?.from ?? null,
    };
  return {
    ...head,
    state: isoDate > checkedUntil ? 'unchecked' : 'in-force',
    value: current.value,
    article: current.article ?? null,
    from: current.from,
  };
}
