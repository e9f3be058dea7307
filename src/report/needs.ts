/**
 * Whether a workbook holds what a form is made of. A form whose source is missing is named with
 * what is missing, never made up.
 */
import type { Facts } from '../domain/facts';
import { countsOf } from '../domain/lack-facts';
import type { FormNeed, Template } from '../templates';

const HELD: Readonly<Record<FormNeed, (facts: Facts) => boolean>> = {
  households: (facts) => facts.households !== null,
  // What is planned for the end of the year is no result.
  'households.reached': (facts) => facts.households?.basis !== 'plan',
  'flow.poor': (facts) => Boolean(facts.flow?.poor),
  'flow.nearPoor': (facts) => Boolean(facts.flow?.nearPoor),
  register: (facts) =>
    Boolean(
      facts.review?.households.some((one) => one.group === 'poor' || one.group === 'near-poor'),
    ),
  'register.poor': (facts) => !facts.register?.untold?.includes('poor'),
  'register.nearPoor': (facts) => !facts.register?.untold?.includes('nearPoor'),
  'register.indicators': (facts) => Boolean(facts.review?.columns.indicators),
  'register.income': (facts) => Boolean(facts.review?.households.some((one) => one.income)),
  'register.groups': (facts) =>
    Boolean(
      facts.review &&
      (facts.review.columns.ethnicity ||
        facts.review.columns.minority ||
        facts.review.columns.noLabour ||
        facts.review.columns.policy),
    ),
  'register.ethnicity': (facts) => Boolean(facts.review?.columns.ethnicity),
  'register.causes': (facts) => Boolean(facts.review?.columns.toldCauses.length),
  'lacks.poor': (facts) => countsOf(facts.lacks, 'poor', 'indicator'),
  'lacks.nearPoor': (facts) => countsOf(facts.lacks, 'near-poor', 'indicator'),
  'lacks.causes': (facts) =>
    countsOf(facts.lacks, 'poor', 'cause') || countsOf(facts.lacks, 'near-poor', 'cause'),
  disbursement: (facts) => Boolean(facts.disbursement),
  supports: (facts) => Boolean(facts.supports),
  duties: (facts) => facts.assignments !== null || Boolean(facts.funding?.lines.length),
  targets: (facts) => facts.targets !== null,
};

/**
 * What the workbook lacks, each once; none when the form can be made. A column is not
 * asked for where its table is missing.
 */
export function missingSources(template: Template, facts: Facts): FormNeed[] {
  if (template.orElse && HELD[template.orElse](facts)) return [];
  const missing = (template.needs ?? []).filter((need) => !HELD[need](facts));
  return missing.filter((need) => !missing.some((other) => need.startsWith(`${other}.`)));
}
