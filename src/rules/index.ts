/** All findings that are defined in a file of their own. */
import { asEntry, type AnyRule } from './define';
import { namelessRow } from './reading/BANG-040';
import { unnamedSums } from './reading/BANG-041';
import { otherList } from './reading/BANG-050';
import { openQuestion } from './reading/BANG-051';
import { shiftedRow } from './reading/BANG-052';

export const DEFINED: readonly AnyRule[] = [
  asEntry(namelessRow),
  asEntry(unnamedSums),
  asEntry(otherList),
  asEntry(openQuestion),
  asEntry(shiftedRow),
];

const BY_CODE = new Map(DEFINED.map((rule) => [rule.code, rule]));

export function definedRule(code: string): AnyRule | undefined {
  return BY_CODE.get(code);
}
