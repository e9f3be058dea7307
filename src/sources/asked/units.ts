/** In which unit the money of a sheet is written: BANG-009 (two are named), BANG-030 (none is). */
import { Decimal } from '../../domain/decimal';
import { plainKey } from '../../domain/match-key';
import { DONG } from '../values/units';
import data from '../vocabulary/units.json';
import { headersOf, tableAt, type Ask } from './found';

/** An amount as large as this is written in single đồng. */
const IN_DONG = 100_000_000;

export const whichUnit: Ask = (finding, tables) => {
  const table = tableAt(tables, finding.cells[0]);
  if (!table) return null;
  const { sheet } = table.grid;
  const { first, second, amount } = finding.params;
  const inDong = Decimal.isDecimal(amount) && amount.greaterThanOrEqualTo(IN_DONG);
  const named =
    typeof first === 'string' && typeof second === 'string'
      ? [first, second]
      : inDong
        ? [DONG.unit, ...data.asked.filter((unit) => unit !== DONG.unit)]
        : data.asked;
  const [one, ...rest] = named.map((unit) => ({
    id: plainKey(unit).replace(/ /g, '-'),
    params: { unit },
    effect: { units: new Map([[sheet, unit]]) },
  }));
  if (!one) return null;
  const [headers, params] = [headersOf(table), { sheet }];
  return {
    asked: { prefix: 'don-vi', about: 'unit', code: 'money-unit', sheet, headers, params },
    offered: [one, ...rest],
  };
};
