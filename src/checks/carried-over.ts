/**
 * Money of an earlier programme in the year into which it was carried over: how much there is, how
 * much is left, and the last day on which it may be spent.
 */
import { sum, type Decimal } from '../domain/decimal';
import { disbursementLeaves, type DisbursementLine } from '../domain/disbursement-facts';
import type { Finding } from '../domain/finding';
import { endedBefore, partsOf, programmeLeaves } from '../regulations';
import { earlierProgrammeMoney } from '../rules/funding/VON-035';
import { leafLines, lineAmount, type Rule } from './context';

const SHOWN = 20;

export const carriedOver: Rule = ({ facts, programme }) => {
  const { funding, year, disbursement } = facts;
  if (!funding || programme === null || year === null) return [];
  return partsOf(programme).flatMap((one): Finding[] => {
    const { carryOver, words, id } = one;
    if (!carryOver || !endedBefore(one, year)) return [];
    const own = programmeLeaves(funding.lines, leafLines)
      .filter(({ programme: of }) => of?.id === id)
      .map(({ line }) => line);
    if (own.length === 0) return [];
    const amounts = own.flatMap((line) => lineAmount(line, 'total') ?? []);
    const spent = spentOf(disbursement?.lines ?? [], id);
    const sameUnit = disbursement?.unit === funding.unit;
    const total = amounts.length === own.length ? sum(amounts) : null;
    return [
      earlierProgrammeMoney.raise(
        {
          name: words.short,
          count: own.length,
          until: carryOver.to,
          total: total ?? undefined,
          left: total && spent && sameUnit ? total.minus(spent) : undefined,
        },
        {
          cells: own.slice(0, SHOWN).map(({ cell }) => cell),
          unit: funding.unit,
          rule: { document: carryOver.document, from: `${year}-01-01` },
        },
      ),
    ];
  });
};

/** What was spent of a programme; null while one of its lines does not say it. */
function spentOf(lines: readonly DisbursementLine[], id: string): Decimal | null {
  const own = programmeLeaves(lines, disbursementLeaves).filter(
    ({ programme }) => programme?.id === id,
  );
  const amounts = own.flatMap(({ line }) => line.amounts['disbursed.total']?.value ?? []);
  return own.length > 0 && amounts.length === own.length ? sum(amounts) : null;
}
