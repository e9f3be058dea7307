import { verb } from '../../app/template-book/verb';
import { templateBook } from '../../app/template-book';
import { MOST_HAMLETS, USUAL_HAMLETS } from '../../app/template-book/options';
import { Refused } from '../../app/verbs/refused';
import { cliWords } from '../../text/cli';
import { createXlsx } from '../../workbook/xlsx/create';
import type { LineOf } from '../arguments';
import { commandOf } from '../context';
import { checkOutput, writeFile } from '../files';
import { machineDay } from '../machine-day';

/** `mau`: a blank workbook to fill in. */
export const command = commandOf(verb, async (line, output) => {
  const target = line.options.output;
  checkOutput(null, target, line.overwrite, true);
  const { settings } = line;
  const said = settings.get('nam') ?? line.period ?? line.date ?? '';
  const plans = templateBook({
    year: Number((/20\d\d/.exec(said)?.[0] ?? machineDay()).slice(0, 4)),
    commune: settings.get('xa')?.trim() || null,
    hamlets: hamletsOf(line),
    settings,
  });
  await writeFile(target, await createXlsx(plans));
  if (line.json)
    output.json({ output: target, sheets: plans.map((plan) => ({ sheet: plan.name })) });
  else
    output.say(
      cliWords.templateBook,
      ...plans.map((plan) => `  ✔ «${plan.name}»`),
      cliWords.written(target),
    );
  return 0;
});

/** Names that are known, and blank rows up to the number that was asked for. */
function hamletsOf(line: LineOf<typeof verb>): (string | null)[] {
  const names = (line.settings.get('thon') ?? '')
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const asked = line.options.hamlets ?? (names.length > 0 ? names.length : USUAL_HAMLETS);
  if (asked > MOST_HAMLETS)
    throw new Refused(cliWords.badCount(cliWords.hamletCount, String(asked), MOST_HAMLETS));
  return Array.from({ length: Math.max(asked, names.length) }, (_, index) => names[index] ?? null);
}
