import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookAxes } from '../../src/app/recognise/sheet-axes';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { untidyBooks } from '../make/untidy';
import { DRESSES } from '../make/untidy/dress';
import { marksOf, readMarks } from './marks';

const top = join(__dirname, '../..');
const marksIn = (name: string) => readMarks(join(__dirname, `marks/${name}.txt`));
const openFile = (path: string) => openXlsx(new Uint8Array(readFileSync(join(top, path))));

test.each(DRESSES)('the axes of every untidy book are as marked by hand: %s', async (dress) => {
  const marks = marksIn(dress.replace(/ /g, '-'));
  const books = untidyBooks.filter((item) => item.dress === dress);
  expect(books.map((item) => item.name)).toEqual([...marks.keys()]);
  for (const { name, sheet } of books) {
    const [found] = await workbookAxes(await openXlsx(await book([sheet])));
    expect(`${name}\n${found ? marksOf(found) : ''}`).toBe(`${name}\n${marks.get(name) ?? ''}`);
  }
});

test.each([
  ['assets/so-mau.xlsx', 'so-mau'],
  ['test/workbooks/xa-thu-hai.xlsx', 'xa-thu-hai'],
])('the axes of every table of %s are as marked by hand', async (path, name) => {
  const marks = marksIn(name);
  const sheets = await workbookAxes(await openFile(path));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([...marks.keys()]);
  for (const sheet of sheets) expect(marksOf(sheet)).toBe(marks.get(sheet.sheet));
});
