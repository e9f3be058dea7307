/**
 * The documents behind a finding: those of the dated law that its rule names.
 */
import { holidayYears, parameters, programmes } from '../../regulations';
import { supportRule } from '../../regulations/people';
import plan from '../calendar/plan-terms.json';

/**
 * @param ground keys of the dated law, as a rule names them
 * @returns in that order, each document once; empty for a rule that rests on arithmetic alone
 */
export function documentsOf(ground: readonly string[]): string[] {
  return [...new Set(ground.flatMap(documents))];
}

function documents(rule: string): string[] {
  switch (rule) {
    case 'programme':
      return programmes().map((programme) => programme.document);
    case 'supports':
      return [supportRule.document];
    case 'plan':
      return [plan.document];
    case 'holidays':
      return holidayYears().map((year) => year.document);
    default:
      return parameters()
        .filter((parameter) => parameter.id.startsWith(rule))
        .flatMap((parameter) => parameter.values.map((value) => value.document));
  }
}
