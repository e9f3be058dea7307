/** All rules, in the order in which an officer reads their findings. */
import type { Finding } from '../domain/finding';
import { assignmentRules } from './assignments';
import type { CheckContext, Rule } from './context';
import { counterpart } from './counterpart';
import { fundingLines } from './funding-lines';
import { fundingSources } from './funding-sources';
import { householdCoverage } from './household-coverage';
import { householdRates } from './household-rates';
import { householdTotals } from './household-totals';
import { lawRules } from './law';
import { targetRules } from './targets';

export { leadsByCode } from './assignments';
export { communeFigure } from './targets';
export type { CheckContext } from './context';

export const RULES: readonly Rule[] = [
  fundingSources, fundingLines, counterpart, householdTotals, householdRates, householdCoverage, targetRules, assignmentRules, lawRules,
];

export function runChecks(context: CheckContext): Finding[] {
  return RULES.flatMap((rule) => rule(context));
}
