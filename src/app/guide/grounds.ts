/**
 * The documents behind a code. Which rule a code rests on is data beside this file; the documents
 * are those of the dated law.
 */
import { holidayYears, parameters, programmes } from '../../regulations';
import { supportRule } from '../../regulations/people';
import plan from '../calendar/plan-terms.json';
import { definedRule } from '../../rules';
import data from './grounds.json';

const RULES: Readonly<Record<string, readonly string[]>> = data;

/**
 * In the order of the data, each document once; empty for a code that rests on arithmetic alone.
 */
export function documentsOf(code: string): string[] {
  return [
    ...new Set(
      [
        ...(definedRule(code)?.ground ?? []),
        ...Object.entries(RULES).flatMap(([rule, codes]) => (codes.includes(code) ? [rule] : [])),
      ].flatMap(documents),
    ),
  ];
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
