/**
 * Days of a year by which money has to be accounted for: those of the budget, and the last day of
 * money carried over.
 */
import budget from './deadlines/budget.json';
import { programmes } from './programme';
import type { Trust } from './types';

export type DeadlineId =
  | 'budget.reconciliation'
  | 'budget.advances'
  | 'budget.estimates-start'
  | 'budget.estimates-end'
  | 'programme.carry-over';

export interface Deadline {
  readonly id: DeadlineId;
  /** YYYY-MM-DD */
  readonly due: string;
  /** What is to be done; for money carried over, of which programme. */
  readonly title: string;
  /** The year that it names, or the programme. */
  readonly about: string;
  readonly who: string;
  readonly document: string;
  readonly trust: Trust;
}

/** The days of the budget, as the file writes them. */
export interface BudgetRule {
  readonly document: string;
  readonly trust: Trust;
  readonly from: string;
  readonly checkedUntil: string;
  readonly note: string;
  readonly deadlines: readonly {
    readonly id: DeadlineId;
    /** MM-DD */
    readonly monthDay: string;
    readonly title: string;
    readonly who: string;
  }[];
}

function isBudgetRule(data: unknown): data is BudgetRule {
  return typeof data === 'object' && data !== null && 'deadlines' in data && 'trust' in data;
}

const data: unknown = budget;
if (!isBudgetRule(data)) throw new Error('the days of the budget are not laid out as expected');
export const budgetRule: BudgetRule = data;

/** Those of one calendar year, as far as the law is known for it. */
export function deadlinesOf(year: number): Deadline[] {
  const { document, trust, from } = budgetRule;
  const held = budgetRule.deadlines.filter(({ monthDay }) => from <= `${year}-${monthDay}`);
  return [
    ...held.map(({ id, monthDay, title, who }) => {
      const about = String(title.includes('{before}') ? year - 1 : year + 1);
      return {
        id,
        due: `${year}-${monthDay}`,
        title: title.replace('{before}', about).replace('{after}', about),
        about,
        who,
        document,
        trust,
      };
    }),
    ...programmes().flatMap(({ words, carryOver }) =>
      carryOver?.to.startsWith(`${year}-`) === true
        ? [
            {
              id: 'programme.carry-over' as const,
              due: carryOver.to,
              title: words.short,
              about: words.short,
              who: '',
              document: carryOver.document,
              trust: carryOver.trust,
            },
          ]
        : [],
    ),
  ];
}
