import fc from 'fast-check';
import { formatOf, type PlanCell, type SheetPlan } from '../../src/workbook/plan';
import { MemoryWorkbook } from '../memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { planOf } from '../contract/plans';

const RUNS = process.env.FULL ? 1000 : 40;

/** Letters of all kinds: Vietnamese in both forms, controls, codes that look like Excel's own, what XML minds. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\u0000',
      '\u0001',
      '\u001f',
      '\u200b',
      '\ufffe',
      '_x000D_',
      '_',
      'x005F',
      '&',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      'ễ',
      'e\u0302\u0303',
      '\u{1F600}',
      ' ',
    ),
    maxLength: 12,
  }),
);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const formula = fc.record({
  formula: fc.constantFrom('=SUM(A1:A9)', '=IF(A1<>"&<>",1,2)', "='Thôn A''B'!C3*100"),
  value: fc.oneof(number, text),
});

const plan: fc.Arbitrary<SheetPlan> = fc
  .uniqueArray(
    fc.record({
      row: fc.nat(12),
      column: fc.nat(6),
      style: fc.constantFrom('text', 'number', 'rate'),
      content: fc.oneof(
        text.map((value) => ({ value })),
        number.map((value) => ({ value })),
        fc.constant({ value: null }),
        formula,
      ),
    }),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 25 },
  )
  .map((cells) => ({
    ...planOf('Biểu', []),
    cells: cells
      .map(({ content, ...place }): PlanCell => ({ ...place, ...content }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  }));

/** Everything that a reader is told of a sheet, without the looks of empty cells behind the last value. */
async function told(port: WorkbookPort, cells: readonly PlanCell[]): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const block of port.rows('Biểu', { blockRows: 5 })) {
    block.values.forEach((values, index) =>
      values.forEach((value, column) => {
        const row = block.firstRow + index;
        const planned = cells.find((cell) => cell.row === row && cell.column === column);
        const look = planned ? block.look(row, column) : undefined;
        list.push({ row, column, value, formula: look?.formula, format: look?.format });
      }),
    );
  }
  return list;
}

test('a plan written to a file and to memory is read back as the same sheet', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (sheet) => {
      const memory = MemoryWorkbook.of({});
      await memory.write([{ kind: 'add', plan: sheet }]);
      const file = await openXlsx(await createXlsx([sheet]));
      const [inMemory, inFile] = [await told(memory, sheet.cells), await told(file, sheet.cells)];
      expect(inFile).toEqual(inMemory);
      for (const cell of sheet.cells.filter(
        ({ value, formula: source }) => value !== null || source !== undefined,
      )) {
        expect(inFile).toContainEqual({
          row: cell.row,
          column: cell.column,
          value: cell.value,
          formula: cell.formula,
          format: formatOf(cell, sheet.styles[cell.style]!),
        });
      }
    }),
    { numRuns: RUNS },
  );
});
