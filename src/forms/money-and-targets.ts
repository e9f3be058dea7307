/** What a cell asks for in a row of a target, or of money. */
import type { Coordinates } from './coordinates';
import type { FormColumn } from './layout';
import type { Read } from './meaning';
import { unclear, type Meaning } from './meant';

export function ofTarget(given: Coordinates, own: boolean): Meaning {
  const { target, facet, measure, base, scenario, unit, since } = given;
  // "So với KH (%)" is no plan.
  if (since !== undefined || (measure === 'rate' && base !== undefined))
    return unclear({ why: 'base' });
  const at = (name: string): Meaning => ({ at: { target, facet: name } });
  // "Số đối tượng | Số thực hiện | Tỷ lệ (%)"
  if (measure === 'rate' && (facet === 'served' || facet === 'entitled')) return at('rate');
  const ofOwnUnit = facet === 'target' || facet === 'previous' || scenario === 'planned';
  if (unit === 'other' && ofOwnUnit) return unclear({ why: 'unit-of-row' });
  if (facet !== undefined) return at(facet);
  if (measure === 'rate' && scenario !== 'planned') return at('rate');
  if (scenario === 'planned') return at('target');
  if (scenario === 'actual' && own) return at(unit?.endsWith('percent') ? 'rate' : 'served');
  return unclear({ why: 'nothing' });
}

const SPENT: ReadonlySet<string> = new Set(['disbursed', 'remaining']);

export function ofMoney(at: Coordinates, base: string | undefined): Meaning {
  // "Số hộ hưởng lợi" of a project.
  if (at.unit !== undefined && at.unit !== 'money') return unclear({ why: 'nothing' });
  const { whole: _whole, unit: _unit, scenario, direction, moment, ...rest } = at;
  const { lack: _lack, has: _has, causes: _causes, service: _service, ...named } = rest;
  const { narrow: _narrow, change: _change, short: _short, since: _since, ...all } = named;
  const { group, place, ...money } = all;
  // What was spent by the end of the year is what was spent in it.
  const isOfTime = moment !== undefined && !(moment === 'closing' && SPENT.has(money.stage ?? ''));
  if (group !== undefined || isOfTime || direction !== undefined || place !== undefined)
    return unclear({ why: 'nothing' });
  if (scenario === 'actual' && money.stage === undefined) return unclear({ why: 'scenario' });
  if (scenario === 'estimated') return unclear({ why: 'scenario' });
  // What is to be spent by a plan is not what was spent.
  if (scenario === 'planned' && (money.stage === 'disbursed' || money.stage === 'remaining'))
    return unclear({ why: 'scenario' });
  if (money.measure === 'average') return unclear({ why: 'base' });
  const isPart = (money.source ?? money.capital) !== undefined;
  if (money.measure === 'rate' && (base === 'whole' || (base === 'all' && !money.stage))) {
    const isPlan = (money.stage ?? 'planned') === 'planned';
    return isPart && isPlan
      ? { at: { ...money, unit: 'money', stage: 'planned', base: 'whole' } }
      : unclear({ why: 'base' });
  }
  if (money.measure === 'rate' && base !== 'commune') {
    if (money.stage === undefined) return unclear({ why: 'base' });
    const { base: _base, ...bare } = money;
    const isOfPlan = base === undefined || base === 'all' || base === 'plan';
    // No Biểu prints the rate of a source, or of a capital.
    if (isPart)
      return money.stage === 'disbursed' && isOfPlan
        ? { at: { ...bare, unit: 'money', base: 'planned' } }
        : unclear({ why: 'base' });
    // The Biểu take a rate from what was planned and what was carried over together.
    return { at: { ...bare, unit: 'money', ...(isOfPlan ? {} : { base }) } };
  }
  return { at: { ...money, unit: 'money', stage: money.stage ?? 'planned' } };
}

/**
 * "Tổng vốn | Đã giải ngân": what was spent has columns of its own, by source where others have.
 */
export function isSpentApart(cells: readonly Coordinates[]): boolean {
  const counts = cells.filter(({ measure }) => measure === undefined);
  const spent = counts.filter(({ stage }) => stage === 'disbursed');
  const isTold = (part: 'source' | 'capital'): boolean =>
    spent.some((one) => one[part] !== undefined);
  return counts.every(
    (one) =>
      one.stage !== undefined ||
      ((one.source === undefined || isTold('source')) &&
        (one.capital === undefined || isTold('capital')) &&
        (one.unit === 'money' || one.whole === undefined)),
  );
}

/** "Vốn ĐTPT > NSTW | Vốn SN > NSTW | Cộng": parts before it that are not all of the money. */
export function isOfSomeMoney(column: FormColumn, said: ReadonlyMap<FormColumn, Read>): boolean {
  const parts = [...said]
    .filter(([other, { is }]) => other.column < column.column && is.unit === 'money')
    .flatMap(([, { is }]) => (is.measure === undefined ? [is] : []));
  const sources = new Set(parts.map(({ source }) => source));
  const isLocal = sources.has('local') || (sources.has('province') && sources.has('commune'));
  const isAll = sources.has('central') && isLocal && parts.every(({ capital }) => !capital);
  const isWhole = parts.some(({ source, capital }) => (source ?? capital) === undefined);
  return parts.length > 1 && !isWhole && !isAll;
}
