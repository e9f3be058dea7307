import { join } from 'node:path';
import { workbookAxes } from '../../src/actions/sheet-axes';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { untidyBooks } from '../make/untidy';
import { marksOf, readMarks } from './marks';

const DRESSES = ['kẻ khung', 'gõ trần', 'đặt lệch'] as const;

test.each(DRESSES)('the axes of every untidy book are as marked by hand: %s', async (dress) => {
  const marks = readMarks(join(__dirname, `marks/${dress.replace(/ /g, '-')}.txt`));
  const books = untidyBooks.filter((item) => item.dress === dress);
  expect(books.map((item) => item.name)).toEqual([...marks.keys()]);
  for (const { name, sheet } of books) {
    const [found] = await workbookAxes(await openXlsx(await book([sheet])));
    expect(`${name}\n${found ? marksOf(found) : ''}`).toBe(`${name}\n${marks.get(name) ?? ''}`);
  }
});
