/** Workbooks of other kinds in the workbench: opened, shown, made into a Biểu, handed out as .xlsx; broken ones get a sentence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertAllByLibreOffice } from '../judge/libreoffice';
import { inContainer, number, oldBook } from '../make/old-book';
import { SAMPLE, cellsOf, saved, make, openFile, tab } from './hands';
import { raiseStage, type Stage } from './stage';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'foreign-'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test.each([
  ['xls', 'xls:MS Excel 97'],
  ['ods', 'ods:calc8'],
])('.%s is opened, shown, and handed out as a new .xlsx with its Biểu', async (ending, filter) => {
  const sample = new Map([['so', new Uint8Array(readFileSync(SAMPLE))]]);
  const made = await convertAllByLibreOffice(sample, filter, ending);
  const file = path.join(folder, `so-cu.${ending}`);
  writeFileSync(file, made.get('so')!);
  const page = await openFile(stage, file);
  await page.getByText('5,57 %').first().waitFor();
  await tab(page, 'Kiểm tra');
  await page.getByText(`Tệp .${ending} được đọc sang một sổ .xlsx mới`).first().waitFor();
  await make(page);
  const copy = await cellsOf(await saved(page, path.join(folder, `ra-${ending}.xlsx`)));
  const before = await cellsOf(SAMPLE);
  for (const sheet of Object.keys(before)) expect(Object.keys(copy)).toContain(sheet);
  expect(Object.keys(copy)).toContain('Phụ lục 01');
  await page.close();
});

test('a broken one gets a sentence, and the page goes on', async () => {
  const page = await openFile(stage, SAMPLE);
  const broken = path.join(folder, 'hong.xls');
  const good = inContainer(oldBook({ sheets: [{ name: 'TH', records: [number(0, 0, 1)] }] }));
  writeFileSync(broken, good.subarray(0, 3000));
  await page.locator('input[type=file]').first().setInputFiles(broken);
  await page
    .getByText(/Tệp bị hỏng hoặc chép thiếu/)
    .first()
    .waitFor();
  await tab(page, 'Kiểm tra');
  await page.close();
});
