/** All rules, in the order in which an officer reads their findings. */
import type { CellRef } from '../domain/address';
import type { Finding } from '../domain/finding';
import { thousandTimesOff } from '../rules/funding/VON-005';
import { twoFundingTotals } from '../rules/funding/VON-006';
import { assignmentRules } from './assignments';
import { carriedOver } from './carried-over';
import type { CheckContext, Rule } from './context';
import { counterpart } from './counterpart';
import { topicOf } from '../rules/topic';
import { disbursementRules } from './disbursement';
import { flowRules } from './flow';
import { fundingLines } from './funding-lines';
import { fundingOddities } from './funding-oddities';
import { fundingSources } from './funding-sources';
import { fundingTables } from './funding-tables';
import { householdCoverage } from './household-coverage';
import { householdRates } from './household-rates';
import { householdTotals } from './household-totals';
import { lackRules } from './lacks';
import { lawRules } from './law';
import { peopleRules } from './people';
import { reviewRules } from './review';
import { targetRules } from './targets';

/** The cells of the stops that reading numbers ends in. */
export function unreadCells(findings: readonly Finding[]): CellRef[] {
  return findings.flatMap((item) =>
    item.severity === 'stop' && topicOf(item) === 'SO' ? item.cells : [],
  );
}

export { leadsByCode } from './assignments';
export type { CheckContext } from './context';

/**
 * Sums hold inside each decision; two faults could hide each other in what the decisions come to.
 */
const sumsOfFunding: Rule = (context) => {
  const { facts, fundingVersions = [] } = context;
  if (fundingVersions.length === 0) return [...fundingSources(context), ...fundingLines(context)];
  const each = fundingVersions.map((funding): CheckContext => ({
    ...context,
    facts: { ...facts, funding },
    otherFunding: [],
  }));
  return [
    ...each.flatMap((one) => [...fundingSources(one), ...fundingLines(one)]),
    ...fundingLines(context).filter(twoFundingTotals.is),
  ];
};

/** A table of another year, or of no place, feeds no Biểu: its faults are told and stop nothing. */
const otherHouseholds: Rule = (context) =>
  (context.otherHouseholds ?? [])
    .map((households): CheckContext => ({ ...context, facts: { ...context.facts, households } }))
    .flatMap((one) => [...householdTotals(one), ...householdRates(one)])
    .map((item) => ({
      ...item,
      severity: item.severity === 'stop' ? 'check' : item.severity,
      subjects: [],
    }));

const RULES: readonly Rule[] = [
  sumsOfFunding,
  fundingTables,
  fundingOddities,
  counterpart,
  carriedOver,
  householdTotals,
  householdRates,
  otherHouseholds,
  householdCoverage,
  peopleRules,
  flowRules,
  reviewRules,
  lackRules,
  disbursementRules,
  targetRules,
  assignmentRules,
  lawRules,
];

/** The findings of all rules. Two rules that meet the same fault in the same cell tell it once. */
export function runChecks(context: CheckContext): Finding[] {
  const told = new Set<string>();
  return RULES.flatMap((rule) => rule(context)).filter((item) => {
    if (!thousandTimesOff.is(item)) return true;
    const place = `${item.cells[0]?.sheet}!${item.cells[0]?.cell}`;
    if (told.has(place)) return false;
    told.add(place);
    return true;
  });
}
