/** Rates in cells that show a fraction as percent, and in cells that only write the sign. */
import { fillForm, formSheets } from '../../src/actions/fill-form';
import { survey, type Survey } from '../../src/actions/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type CellSpec } from '../make/book';
import { sampleBook } from '../make/sample';

const OPTIONS = { today: '2026-01-05' };
let seen: Survey;
beforeAll(async () => {
  seen = await survey(await openXlsx(await sampleBook()));
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
  const [sheet] = await formSheets(port);
  if (!sheet) throw new Error('no form');
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
