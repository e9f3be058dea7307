/** All findings that are defined in a file of their own. */
import { asEntry, type AnyRule } from './define';
import { columnsNotMerged } from './files/TEP-032';
import { cellsOutOfOrder } from './files/TEP-033';
import { escapedWithoutBecoming } from './flow/DB-030';
import { flowNotAllRead } from './flow/DB-031';
import { otherProgrammes } from './funding/VON-036';
import { addedParts } from './funding/VON-037';
import { wholeMoney } from './funding/VON-038';
import { unknownSources } from './funding/VON-039';
import { otherFormTotal } from './funding/VON-042';
import { namelessRow } from './reading/BANG-040';
import { unnamedSums } from './reading/BANG-041';
import { yearsAcross } from './reading/BANG-043';
import { otherList } from './reading/BANG-050';
import { openQuestion } from './reading/BANG-051';
import { shiftedRow } from './reading/BANG-052';
import { rowsApart } from './reading/BANG-053';
import { fewerPeople } from './households/HO-045';
import { moreMinority } from './households/HO-046';
import { unknownClass } from './lacks/HO-040';
import { twoCounts } from './lacks/HO-041';
import { moreThanAll } from './lacks/HO-042';
import { lackSums } from './lacks/HO-043';
import { lacksNotGiven } from './lacks/HO-044';
import { oldSum } from './reading/SO-052';
import { countOrRate } from './targets/CT-020';
import { targetScale } from './targets/CT-021';

export const DEFINED: readonly AnyRule[] = [
  asEntry(columnsNotMerged),
  asEntry(cellsOutOfOrder),
  asEntry(otherProgrammes),
  asEntry(addedParts),
  asEntry(wholeMoney),
  asEntry(unknownSources),
  asEntry(otherFormTotal),
  asEntry(namelessRow),
  asEntry(unnamedSums),
  asEntry(yearsAcross),
  asEntry(otherList),
  asEntry(openQuestion),
  asEntry(shiftedRow),
  asEntry(rowsApart),
  asEntry(unknownClass),
  asEntry(twoCounts),
  asEntry(moreThanAll),
  asEntry(lackSums),
  asEntry(lacksNotGiven),
  asEntry(fewerPeople),
  asEntry(moreMinority),
  asEntry(oldSum),
  asEntry(countOrRate),
  asEntry(targetScale),
  asEntry(escapedWithoutBecoming),
  asEntry(flowNotAllRead),
];

const BY_CODE = new Map(DEFINED.map((rule) => [rule.code, rule]));

export function definedRule(code: string): AnyRule | undefined {
  return BY_CODE.get(code);
}
