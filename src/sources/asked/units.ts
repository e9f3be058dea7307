/** In which unit the money of a sheet is written: BANG-009 (two are named), BANG-030 (none is). */
import { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';
import { DONG } from '../values/units';
import data from '../vocabulary/units.json';
import { foundQuestion, headersOf, tableAt, type FoundQuestion } from './found';

/** An amount as large as this is written in single đồng. */
const IN_DONG = 100_000_000;

export function whichUnit(
  finding: Finding,
  tables: readonly RecognisedTable[],
  answers: ReadonlyMap<string, string>,
): FoundQuestion | null {
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
  return foundQuestion(
    finding,
    answers,
    {
      prefix: 'don-vi',
      about: 'unit',
      code: 'money-unit',
      sheet,
      headers: headersOf(table),
      params: { sheet },
    },
    [one, ...rest],
  );
}
