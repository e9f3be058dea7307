import { verb } from '../../app/repair/verb';
import { proposeRepairs, repairChanges, type Repair } from '../../app/repair';
import { shown, shownCount } from '../../app/show';
import { survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { commandOf, surveyOptions } from '../context';
import { checkOutput, openWorkbook, writeFile } from '../files';
import { table } from '../print';
import { hasStops } from '../stops';
import { shownWords } from '../words';

/** `sua`: a copy with the sure repairs applied. */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  const target = line.options.output;
  checkOutput(input, target, line.overwrite, false);
  const workbook = await openWorkbook(input);
  const options = surveyOptions(line);
  const repairs = proposeRepairs(await survey(workbook, options), options.corrections);
  if (repairs.length > 0) {
    await workbook.write(repairChanges(repairs));
    await writeFile(target, await workbook.save());
  }
  const after = await survey(workbook, options);
  if (line.json) {
    output.json({
      output: repairs.length > 0 ? target : null,
      repairs: repairs.map((repair) => ({
        sheet: repair.cell.sheet,
        cell: repair.cell.cell,
        from: repair.from,
        to: repair.to.toNumber(),
        why: repair.why,
      })),
    });
  } else if (repairs.length === 0) output.say(cliWords.nothingToRepair);
  else
    output.say(
      cliWords.repaired(repairs.length),
      ...repairTable(repairs),
      cliWords.written(target),
    );
  return hasStops(after.findings);
});

function repairTable(repairs: readonly Repair[]): string[] {
  return [
    table(
      shownWords.repairHeads,
      repairs.map((repair) => [
        `${repair.cell.sheet}!${repair.cell.cell}`,
        standing(repair),
        shown(repair.to),
        cliWords.repairWhy[repair.why],
      ]),
    ),
  ];
}

/**
 * A stored number is written as documents write it, so that 1,001 is not taken for 1.001; a text is
 * shown as one.
 */
function standing(repair: Repair): string {
  return repair.why === 'thousand' ? shownCount(Number(repair.from)) : `«${repair.from}»`;
}
