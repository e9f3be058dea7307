/** The plan of money whose table tells only what was spent, out of the workbook's own plan. */
import {
  DISBURSEMENT_FIELDS,
  disbursementLeaves,
  type DisbursementFacts,
  type DisbursementLine,
} from '../../domain/disbursement-facts';
import type { FigureOrNone, FundingFacts, FundingLine } from '../../domain/facts';
import { leafLines, type AmountField } from '../../domain/funding-amounts';
import { allLines, lineKey } from '../../domain/lines';
import { amountOf } from './funding-line';
import { scaleFacts } from './funding-scale';

/**
 * The same lines with what the plan gave each of them. Only where both tables have the same lines,
 * and no column of the disbursement is of a plan: else the sums would be of different money.
 */
export function withPlan(spent: DisbursementFacts, plan: FundingFacts | null): DisbursementFacts {
  const all = [...allLines(spent.lines), ...(spent.declared ? [spent.declared] : [])];
  const hasPlan = all.some(({ amounts }) => PLANNED.some((field) => amounts[field] !== null));
  const scaled = plan && scaleFacts(plan, spent.unit);
  if (scaled?.unit !== spent.unit || hasPlan) return spent;
  const own = disbursementLeaves(spent.lines).map(lineKey);
  const given = new Set(leafLines(scaled.lines).map(lineKey));
  if (own.length !== given.size || !own.every((key) => given.has(key))) return spent;
  const byKey = new Map(allLines(scaled.lines).map((line) => [lineKey(line), line]));
  const planned = (line: DisbursementLine): DisbursementLine => ({
    ...withAmounts(line, byKey.get(lineKey(line)) ?? null),
    children: line.children.map(planned),
  });
  return {
    ...spent,
    lines: spent.lines.map(planned),
    declared: spent.declared && withAmounts(spent.declared, scaled.declared),
    tables: [...spent.tables, ...scaled.tables],
  };
}

const PLANNED = DISBURSEMENT_FIELDS.filter(
  (field) => field.startsWith('planned') || field.startsWith('allocated'),
);

function withAmounts(line: DisbursementLine, plan: FundingLine | null): DisbursementLine {
  if (!plan) return line;
  const of = (field: AmountField): FigureOrNone => amountOf(field, plan, plan.unread ?? []);
  // A disbursement tells no source apart beside these, and those told must add up to the whole.
  const isSplit = !plan.district && !plan.other;
  return {
    ...line,
    amounts: {
      ...line.amounts,
      'planned.total': of('total'),
      'planned.central': of('central'),
      ...(isSplit && {
        'planned.local': of('local'),
        'planned.province': of('province'),
        'planned.commune': of('commune'),
      }),
    },
  };
}
