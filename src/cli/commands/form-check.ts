import { compareForm } from '../../app/fill-form/compare';
import { withoutSheet } from '../../app/fill-form/without-sheet';
import { plain } from '../../app/json';
import { shown } from '../../app/show';
import { survey } from '../../app/survey';
import { fillWords } from '../../text/forms';
import type { verb } from '../../app/plan-check/verb';
import type { LineOf } from '../arguments';
import { madeFor, surveyOptions, type Output } from '../context';
import { openWorkbook } from '../files';
import { table } from '../print';
import { sheetOf } from './fill-one';

/** `doi-chieu` of a filled form: which of its cells are other figures than the workbook's. */
export async function checkForm(line: LineOf<typeof verb>, output: Output): Promise<0 | 1> {
  const [form, book] = line.operands;
  const sheet = await sheetOf(await openWorkbook(form), line.options.sheet);
  const seen = await survey(
    withoutSheet(await openWorkbook(book), form === book ? sheet.name : null),
    surveyOptions(line),
  );
  const found = compareForm(sheet, seen, madeFor(line));
  if (line.json) {
    const notCompared = found.notCompared.map(({ cell, why }) => ({ cell, why: why.vi }));
    output.json(plain({ ...found, notCompared }));
    return found.cells.length > 0 ? 1 : 0;
  }
  if (found.cells.length > 0)
    output.say(
      table(
        [
          fillWords.cell,
          fillWords.inForm,
          fillWords.inBook,
          fillWords.difference,
          fillWords.sources,
        ],
        found.cells.map(({ cell, inForm, inBook, difference, sources }) => [
          cell,
          shown(inForm),
          shown(inBook),
          shown(difference),
          sources
            .slice(0, 3)
            .map((one) => `${one.sheet}!${one.cell}`)
            .join('; '),
        ]),
      ),
      '',
    );
  output.say(fillWords.compared(found.agree, found.cells.length));
  if (found.notCompared.length > 0)
    output.say(
      fillWords.notCompared(found.notCompared.length),
      ...found.notCompared.slice(0, 20).map(({ cell, why }) => `  ${cell}: ${why.vi}`),
    );
  return found.cells.length > 0 ? 1 : 0;
}
