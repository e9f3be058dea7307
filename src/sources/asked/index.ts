/**
 * The questions that the findings of a reading come down to: each has choices that the program can
 * read the workbook again with.
 */
import type { Finding } from '../../domain/finding';
import { twoHouseholdFigures } from '../../rules/households/HO-006';
import { twoCounts } from '../../rules/households/HO-041';
import { namelessRow } from '../../rules/reading/BANG-040';
import { rowsApart } from '../../rules/reading/BANG-053';
import { sameMeaning } from '../../rules/reading/BANG-002';
import { twoUnits } from '../../rules/reading/BANG-009';
import { unlikelyAmount } from '../../rules/reading/BANG-030';
import { unclearSeparator } from '../../rules/reading/SO-005';
import { twoFundingTotals } from '../../rules/funding/VON-006';
import { fundingElsewhere } from '../../rules/funding/VON-014';
import { unclearDecision } from '../../rules/funding/VON-031';
import { everyTable, type Recognition } from '../recognise';
import { whichColumn, whichNumber } from './columns';
import { whichDecision } from './decisions';
import { foundQuestion, type Ask, type FoundQuestion } from './found';
import { linesApart, namelessLines } from './rows';
import { whichPart, whichTable } from './tables';
import { whichUnit } from './units';

const OF_CODE: Readonly<Record<string, Ask>> = {
  [sameMeaning.code]: whichColumn,
  [unclearSeparator.code]: whichNumber,
  [twoUnits.code]: whichUnit,
  [unlikelyAmount.code]: whichUnit,
  [namelessRow.code]: namelessLines,
  [rowsApart.code]: linesApart,
  [unclearDecision.code]: whichDecision,
  [twoHouseholdFigures.code]: whichTable,
  [twoCounts.code]: whichTable,
  [twoFundingTotals.code]: whichTable,
  [fundingElsewhere.code]: whichPart,
};

/** Each question once; a check that changes no figure is not worth one. */
export function questionsOf(
  recognition: Recognition,
  findings: readonly Finding[],
): FoundQuestion[] {
  const { corrections } = recognition;
  const tables = everyTable(recognition);
  const asked = new Map<string, FoundQuestion>();
  for (const finding of findings) {
    const ask = finding.severity === 'stop' ? OF_CODE[finding.code] : undefined;
    const asking = ask?.(finding, tables, recognition.office);
    if (!asking) continue;
    const found = foundQuestion(finding, corrections.questions, asking);
    if (!asked.has(found.question.id)) asked.set(found.question.id, found);
  }
  return [...asked.values()];
}
