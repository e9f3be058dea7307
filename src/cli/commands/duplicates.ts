import { verb } from '../../app/duplicates/verb';
import {
  duplicatesIn,
  everyTable,
  PersonKeys,
  readLists,
  type Duplicate,
  type ReadList,
} from '../../app/duplicates';
import { cellWords } from '../../app/duplicates/describe';
import { findingJson } from '../../app/json';
import { noTableIn, survey, type Finding } from '../../app/survey';
import { duplicateWords } from '../../text/duplicates';
import { gradeWord, reasonWords } from '../../text/links';
import { commandOf, surveyOptions } from '../context';
import { fileLabels, openWorkbook } from '../files';
import { findingLines, table } from '../print';
import { hasStops } from '../stops';

/**
 * `trung-lap`: persons that stand twice, or benefit from two projects. Several workbooks are looked
 * through together.
 */
export const command = commandOf(verb, async (line, output) => {
  const options = surveyOptions(line);
  const labels = fileLabels(line.operands);
  const lists: ReadList[] = [];
  const keys = new PersonKeys();
  const reading: Finding[] = [];
  for (const [index, operand] of line.operands.entries()) {
    const seen = await survey(await openWorkbook(operand), options);
    const file = line.operands.length > 1 ? labels[index]! : null;
    lists.push(...readLists(everyTable(seen.recognition), file, options.corrections, keys));
    reading.push(...noTableIn(seen.findings));
  }
  const found = duplicatesIn(lists);
  const findings = [...reading, ...found.findings];
  if (line.json)
    output.json({
      people: found.people,
      duplicates: found.duplicates,
      findings: findings.map(findingJson),
    });
  else {
    output.say(...(found.duplicates.length > 0 ? [duplicateTable(found.duplicates), ''] : []));
    output.say(
      found.people === 0
        ? duplicateWords.noList
        : found.duplicates.length === 0
          ? duplicateWords.none(found.people)
          : duplicateWords.compared(found.people),
      '',
    );
    output.say(...findingLines(findings));
  }
  return hasStops(findings);
});

function duplicateTable(duplicates: readonly Duplicate[]): string {
  return table(
    duplicateWords.columns,
    duplicates
      .slice(0, 300)
      .map((item) => [
        gradeWord(item.grade),
        reasonWords(item.reason),
        item.cells.slice(0, 4).map(cellWords).join(', ') + (item.lines > 4 ? ', …' : ''),
        item.ids.slice(0, 3).join(', '),
        item.hamlets.slice(0, 3).join(', '),
        item.supports.join(', '),
      ]),
  );
}
