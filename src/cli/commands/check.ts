import { verb } from '../../app/check/verb';
import { findingJson, questionJson } from '../../app/json';
import { survey } from '../../app/survey';
import { commandOf, surveyOptions } from '../context';
import { openWorkbook } from '../files';
import { findingLines } from '../print';
import { hasStops } from '../stops';
import { warnUnused } from '../unused-passes';

/** `kiem-tra`: the findings. */
export const command = commandOf(verb, async (line, output) => {
  const seen = await survey(await openWorkbook(line.operands[0]), surveyOptions(line));
  warnUnused(seen.unusedPasses);
  if (line.json)
    output.json({
      findings: seen.findings.map(findingJson),
      questions: seen.questions.map(questionJson),
    });
  else output.say(...findingLines(seen.findings));
  return hasStops(seen.findings);
});
