/** Whether a workbook still stands as it was read. */
import { AsRead } from '../../src/app/pane-work/as-read';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';

const opened = async (row: readonly (number | null)[]) =>
  openXlsx(await book([{ name: 'Một', rows: [row] }]));

it.each([
  ['the same', [1, null], true],
  ['another number', [2, null], false],
  ['the number in another column', [null, 1], false],
])('%s', async (_, row, stands) => {
  const read = new AsRead();
  await read.of(await opened([1, null])).cells('Một');
  expect(await read.stillStands(await opened(row))).toBe(stands);
});
