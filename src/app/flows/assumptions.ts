/**
 * What the office says of households that stand in one list alone: settings of the workbook or of
 * the call.
 */
import type { Settings } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import type { Assumptions } from '../../domain/households/moves';
import { plainKey } from '../../domain/match-key';
import { unreadAssumption } from '../../rules/flow/DB-028';

const ABSENT: readonly (readonly [RegExp, Assumptions['absent']])[] = [
  [/^(?:thoat|vuot)/, 'above-line'],
  [/^(?:giam khac|chuyen di|khac)/, 'moved-away'],
];
const FRESH: readonly (readonly [RegExp, Assumptions['fresh']])[] = [
  [/^phat sinh/, 'newly'],
  [/^tai/, 'relapsed'],
  [/^(?:tang khac|chuyen den|khac)/, 'moved-in'],
];

export function assumptionsOf(
  kept: Settings,
  given: ReadonlyMap<string, string> | undefined,
): { readonly assumptions: Assumptions; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(code: string, words: readonly (readonly [RegExp, T])[]): T | null => {
    const text = given?.get(code) ?? kept.get(code)?.value ?? '';
    const key = plainKey(text).replaceAll('-', ' ');
    if (key === '' || key === 'chua ro') return null;
    const found = words.find(([word]) => word.test(key));
    if (!found) findings.push(unreadAssumption.raise({ code, text }));
    return found?.[1] ?? null;
  };
  const assumptions = { absent: read('ho-khong-con', ABSENT), fresh: read('ho-moi', FRESH) };
  return { assumptions, findings };
}
