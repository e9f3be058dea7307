/**
 * Whole stories of an officer, each with the same steps in the workbench and in Excel (Microsoft's unmodified office.js over the
 * played host), and each ending in a workbook that is compared cell by cell with the one that the command line makes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandLine } from './compare';
import { excel, workbench } from './places';
import { raiseStage, type Stage } from './stage';
import { answeredQuestions } from './stories/answered-questions';
import { secondCommune, ugly } from './stories/as-staff-keep-them';
import { firstDay } from './stories/first-day';
import { allLines, oneLine } from './stories/funding';
import { poisonedNames } from './stories/poisoned-names';
import { swappedDigits } from './stories/swapped-digits';
import { workedByHand } from './stories/worked-by-hand';

let stage: Stage;
const folder = mkdtempSync(path.join(tmpdir(), 'stories-'));
const cli = new CommandLine(folder);
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  // The whole log of every story: no request to another place, and nothing that the page complained of.
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

/** Every story is told in one of the two places, by turns; in full in both. */
describe.each([
  ['the workbench', workbench, 0],
  ['Excel', excel, 1],
] as const)('in %s', (_, enter, turn) => {
  let told = 0;
  const tell = (
    name: string,
    story: (place: ReturnType<typeof enter>, line: CommandLine) => Promise<void>,
  ): void => {
    told += 1;
    if (process.env.FULL || told % 2 === turn) test(name, () => story(enter(stage, folder), cli));
  };

  tell(
    'the first day: a template, typed figures, both targets reached, a guide that is skipped',
    firstDay,
  );
  tell(
    'the money of one line: every sum, every share, and what the tolerance of each verdict is',
    oneLine,
  );
  tell(
    'the money of all lines: by project, by unit, with the line that two lead, and shares that make a hundred',
    allLines,
  );
  tell(
    'swapped digits: named, refused, passed with a reason that the workbook keeps',
    swappedDigits,
  );
  tell(
    'names that could be formulas: texts in the merged workbook and in the list of households',
    poisonedNames,
  );
  tell(
    'a Biểu that the officer worked on: their figure, note and column, against a source that stays and one that changes',
    workedByHand,
  );
  tell(
    'a workbook that leaves two things open: asked, answered, kept, taken back',
    answeredQuestions,
  );
  tell('a workbook with the words, units and places of another commune', secondCommune);
  tell(
    'a workbook as bad as they come: old encoding, numbers as texts, headers that come again, hidden rows',
    ugly,
  );
});
