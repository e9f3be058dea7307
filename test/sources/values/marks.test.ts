/** Columns of crosses: which writings are yes, which no, and which nobody should guess. */
import { MemoryWorkbook } from '../../memory';
import { loadGrid } from '../../../src/sources/grid/grid';
import { markOf } from '../../../src/catalogue/classes';
import { readMarkColumns } from '../../../src/sources/values/marks';

test.each(['x', 'X', 'x.', 'x;', 'X,.', 'v', '✓', '1', 'có', 'CÓ', '+'])('«%s» is yes', (text) =>
  expect(markOf(text)).toBe(true),
);
test.each(['', '0', 'o', '-', '--', '–', '—', '−', '.', '- -.', 'không', 'Không.', 'k'])(
  '«%s» is no',
  (text) => expect(markOf(text)).toBe(text === '- -.' ? null : false),
);
test.each(['2', 'xx', 'x?', 'x.y', '.x', '-x', 'x-', '?', 'chưa rõ'])('«%s» is neither', (text) =>
  expect(markOf(text)).toBeNull(),
);

test('the writings of columns, each once, and the cells that are neither', async () => {
  const book = MemoryWorkbook.of({
    A: [
      ['x', '', 'x'],
      ['X', '0', '?'],
      ['v', ' ', 'có  '],
      ['x', 'o', '2'],
      ['?', '?', '?'],
    ],
  });
  const grid = await loadGrid(book, (await book.sheets())[0]!);
  expect(readMarkColumns(grid, [0, 2], [0, 1, 2, 3])).toEqual({
    yes: ['x', 'X', 'v', 'có'],
    no: [],
    unclear: [
      { row: 1, column: 2 },
      { row: 3, column: 2 },
    ],
  });
  expect(readMarkColumns(grid, [1], [0, 1, 2, 3])).toEqual({
    yes: [],
    no: ['0', 'o'],
    unclear: [],
  });
});
