import { verb } from '../../app/regenerate/verb';
import path from 'node:path';
import { writeResults } from '../../app/fill-form/results';
import { findingJson } from '../../app/json';
import { FORM } from '../../app/form-names';
import { regenerate, type Regenerated, type Regeneration } from '../../app/regenerate';
import { standingStops, survey, type Survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { regenerateWords as words } from '../../text/regenerate';
import { commandOf, surveyOptions } from '../context';
import { checkOutput, openWorkbook, writeFile } from '../files';
import { warn } from '../terminal';
import { findingLines } from '../print';
import { warnUnused } from '../unused-passes';
import { machineDay } from '../machine-day';
import { changeLines, conflictsJson } from './fill-print';

/** `cap-nhat`: the Biểu in the workbook brought up to date; what was changed by hand stays. */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  const target = line.options.output;
  checkOutput(input, target, line.overwrite, false);
  const workbook = await openWorkbook(input);
  const seen = await survey(workbook, surveyOptions(line));
  warnUnused(seen.unusedPasses);
  const result = await regenerate(workbook, seen, {
    takeNew: new Set(line.options.takeNew),
    settings: line.settings,
    today: line.date ?? machineDay(),
    ...(line.options.forms ? { forms: line.options.forms } : {}),
  });
  for (const place of result.unused) warn(words.unused(place));
  const found = result.sheets.length > 0;
  if (found) {
    await workbook.write(result.changes);
    for (const { form, sheet } of result.sheets)
      if (form === FORM) await writeResults(workbook, sheet);
    await writeFile(target, await workbook.save());
  }
  if (line.json) output.json(jsonOf(found ? target : null, result, seen));
  else
    output.say(
      ...findingLines(seen.findings),
      '',
      ...resultLines(result),
      found ? cliWords.written(path.normalize(target)) : cliWords.nothingWritten,
    );
  return !found || standingStops(seen.findings).length > 0 ? 1 : 0;
});

function jsonOf(output: string | null, result: Regeneration, seen: Survey): unknown {
  return {
    output,
    sheets: result.sheets.map(({ form, ...told }) => ({
      bieu: form,
      sheet: told.sheet,
      how: told.how,
      changed: told.changed,
      kept: told.kept,
      conflicts: conflictsJson(told),
      added: told.added,
      notesLeft: told.notesLeft,
      ...(told.said?.length ? { said: told.said.map((one) => one.vi) } : {}),
      recomputed: told.recomputed,
      forgotten: told.forgotten,
    })),
    notUpdated: result.notMade.map((item) => ({
      bieu: item.form.form,
      sheet: item.sheet,
      why: item.why.vi,
      findings: [...new Set(item.findings.map((finding) => finding.code))],
    })),
    findings: seen.findings.map(findingJson),
  };
}

function resultLines({ sheets, notMade }: Regeneration): string[] {
  if (sheets.length + notMade.length === 0) return [words.none];
  return [
    ...sheets.flatMap(sheetLines),
    ...notMade.map((item) => words.notMade(item.sheet, item.why.vi)),
  ];
}

function sheetLines(told: Regenerated): string[] {
  const { sheet, how, changed, conflicts, added, notesLeft, persons, said = [], forgotten } = told;
  const head = {
    nothing: words.nothing(sheet),
    cells: words.cells(
      sheet,
      changed.length + conflicts.filter((item) => item.taken === 'source').length,
    ),
    whole: words.whole(sheet),
    rows: words.rows(sheet),
    beside: persons ? words.besideList(sheet) : words.beside(sheet),
  }[how];
  return [
    head,
    ...said.map(({ vi }) => `  ${vi}`),
    ...(forgotten && conflicts.length > 0 ? [words.forgotten[forgotten]] : []),
    ...changeLines(sheet, told),
    ...(added.length > 0 ? [words.added(added.length)] : []),
    ...(notesLeft.length > 0
      ? [words.notesLeft(notesLeft.length), ...notesLeft.map(words.noteLeft)]
      : []),
  ];
}
