/** What the program writes into Excel is what the command line writes into a file: cell by cell, look by look, page by page. */
import { OWN_LISTS } from '../hand-check/bieu-sheets';
import { writeFileSync, readFileSync } from 'node:fs';
import { EVERY_FORM } from '../../src/app/make-bieu';
import { PaneWork } from '../../src/app/pane-work';
import { allForms } from '../../src/app/forms';
import { officeWorkbook } from '../../src/workbook/officejs';
import { bieu, workFolder } from '../cli/run';
import { baseBook } from '../hand-check/base';
import { bookFrom } from './fill';
import { initFromFile } from './from-file';
import { openExcel } from './open';
import { differences, seenInHost } from './seen';
import { seenInFile } from './seen-file';

const DAY = '2025-11-20';
const folder = workFolder();

it('every Biểu of a workbook that has all tables', async () => {
  const file = folder.file('so.xlsx');
  writeFileSync(file, await baseBook());
  const out = folder.file('so-bieu.xlsx');
  expect((await bieu('lap', file, '-o', out, '--bieu', EVERY_FORM, '--den-ngay', DAY)).code).toBe(
    0,
  );
  const written = await seenInFile(new Uint8Array(readFileSync(out)));
  const excel = await openExcel();
  try {
    const init = await initFromFile(file);
    excel.host.reset(bookFrom(init));
    const work = new PaneWork(officeWorkbook());
    const { preview } = await work.preview({ forms: [EVERY_FORM], period: null, today: DAY }, {});
    expect(preview.notMade.map(({ form }) => form.form)).toEqual(OWN_LISTS);
    const { bieu: sheets } = await work.write({}, {});
    expect(sheets).toHaveLength(allForms().length - OWN_LISTS.length);
    const different = sheets.flatMap((name) =>
      differences(
        written.get(name)!,
        seenInHost(excel.host.book, excel.host.book.sheet(name)!),
      ).map((line) => `${name} ${line}`),
    );
    expect(different).toEqual([]);
    expect(
      [...written.keys()]
        .filter((name) => !init.sheets.some((sheet) => sheet.name === name))
        .sort(),
    ).toEqual(
      excel.host.book.sheets
        .map(({ name }) => name)
        .filter((name) => !init.sheets.some((sheet) => sheet.name === name))
        .sort(),
    );
  } finally {
    excel.close();
  }
}, 120_000);
