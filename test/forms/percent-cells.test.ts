/** Rates in cells that show a fraction as percent, and in cells that only write the sign. */
import { fillForm } from '../../src/app/fill-form';
import { compareForm } from '../../src/app/fill-form/compare';
import type { Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type CellSpec } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { formIn } from './filling';

const OPTIONS = { today: '2026-01-05' };
let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

/** A form of one row for the whole commune; its rate in a cell of that format. */
async function form(
  format: string,
  count: CellSpec = null,
  rate: CellSpec = null,
  header = 'Tỷ lệ hộ nghèo (%)',
) {
  const port = await openXlsx(
    await book([
      {
        name: 'Mẫu',
        looks: { 'A1:D2': { border: true } },
        formats: { D2: format },
        rows: [
          ['STT', 'Thôn', 'Hộ nghèo', header],
          [null, 'Tổng cộng', count, rate],
        ],
      },
    ]),
  );
  const sheet = await formIn(port);
  return { port, sheet };
}

async function filled(format: string): Promise<(number | string)[]> {
  const { port, sheet } = await form(format);
  const { plan } = await fillForm(port, sheet, seen, OPTIONS);
  return plan.cells.map(({ value }) => value);
}

it('writes a fraction where the format makes a percent of it, the percent where it only writes the sign', async () => {
  const [count, rate] = await filled('General');
  expect(count).toBe(104);
  expect(rate).toBe(5.57);
  expect(await filled('0.00%')).toEqual([104, 0.0557]);
  expect(await filled('0.00"%"')).toEqual([104, 5.57]);
  expect(await filled('0.00\\%')).toEqual([104, 5.57]);
});

it('shows a figure that is no rate as it is, in a cell that would show a hundred times of it', async () => {
  const { port, sheet } = await form('0.00%', null, null, 'Số hộ nghèo giảm (điểm %)');
  const { plan } = await fillForm(port, sheet, seen, OPTIONS);
  expect(plan.cells[1]).toEqual({ row: 1, column: 3, value: 14.14, format: '#,##0.0##' });
});

async function compared(format: string, rate: CellSpec): Promise<unknown> {
  const { sheet } = await form(format, 104, rate);
  const { cells, agree, notCompared } = compareForm(sheet, seen, OPTIONS);
  expect(notCompared).toEqual([]);
  return cells.length === 0
    ? agree
    : cells.map(({ cell, inForm, inBook }) => [cell, inForm.toNumber(), inBook.toNumber()]);
}

it('compares a rate to the places that show, in a cell of percent too', async () => {
  const same: readonly (readonly [string, CellSpec])[] = [
    ['General', 5.57],
    ['General', 5.6],
    ['0.00"%"', 5.57],
    ['0.00%', 0.0557],
    ['0.0%', 0.056],
    // As a formula computes it: more places than any Biểu prints.
    ['0.00%', 104 / 1867],
    ['0.00', (104 / 1867) * 100],
  ];
  for (const [format, rate] of same)
    expect([rate, await compared(format, rate)]).toEqual([rate, 2]);
  const other: readonly (readonly [string, number, number])[] = [
    ['General', 6, 6],
    ['0.00%', 0.1, 10],
    ['0%', 0.06, 6],
    ['0.00%', 0.0558, 5.58],
    ['0.00', 5.5751, 5.5751],
  ];
  for (const [format, rate, inForm] of other)
    expect(await compared(format, rate)).toEqual([['D2', inForm, 5.57]]);
});

it.each([
  ['0', '0.00', 5.57],
  ['#,##0;-#,##0;"-"', '#,##0.00;-#,##0.00;"-"', 5.57],
  ['0"%"', '0.00"%"', 5.57],
  ['0%', '0.00%', 0.0557],
  ['#,##0,', '0.00', 5.57],
  ['0.0', undefined, 5.57],
  ['General', undefined, 5.57],
])(
  'shows the decimals of a rate where the format %s would round it',
  async (format, own, value) => {
    const { port, sheet } = await form(format);
    const { plan } = await fillForm(port, sheet, seen, OPTIONS);
    expect(plan.cells[1]).toEqual({ row: 1, column: 3, value, ...(own ? { format: own } : {}) });
  },
);
