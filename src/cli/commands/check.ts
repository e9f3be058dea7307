import { findingJson, questionJson } from '../../app/json';
import { survey } from '../../app/survey';
import { surveyOptions, type Command } from '../context';
import { openWorkbook } from '../files';
import { onlyFile } from '../input';
import { findingLines } from '../print';
import { hasStops } from '../stops';
import { warnUnused } from '../unused-passes';

/** `kiem-tra`: the findings. */
export const checkCommand: Command = async (line, output) => {
  const seen = await survey(await openWorkbook(onlyFile(line)), surveyOptions(line));
  warnUnused(seen.unusedPasses);
  if (line.json)
    output.json({
      findings: seen.findings.map(findingJson),
      questions: seen.questions.map(questionJson),
    });
  else output.say(...findingLines(seen.findings));
  return hasStops(seen.findings);
};
