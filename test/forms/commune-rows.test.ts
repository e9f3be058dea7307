/** Rows of a form that name the commune itself, whatever kind of commune it is. */
import { fillForm } from '../../src/app/fill-form';
import { filledTitle } from '../../src/forms/titles';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { formIn } from './filling';

it.each([
  ['xã Mẫu Sơn', 'Xã Mẫu Sơn'],
  ['phường Mẫu Sơn', 'UBND phường Mẫu Sơn'],
  ['đặc khu Mẫu Sơn', 'Đặc khu Mẫu Sơn'],
  ['đặc khu Mẫu Sơn', 'UBND đặc khu Mẫu Sơn'],
  ['đặc khu Mẫu Sơn', 'Toàn đặc khu'],
  ['phường Mẫu Sơn', 'Toàn phường'],
])('the row of %s may be written «%s»', async (commune, row) => {
  const seen = await sampleSurvey({
    settings: new Map([['xa', commune]]),
  });
  const port = await openXlsx(
    await book([
      {
        name: 'Mẫu',
        looks: { 'A1:C3': { border: true } },
        rows: [
          ['STT', 'Địa bàn', 'Số hộ nghèo'],
          [1, row, null],
          [2, 'Xã Khác', null],
        ],
      },
    ]),
  );
  const sheet = await formIn(port);
  const { plan } = await fillForm(port, sheet, seen, { today: '2026-01-05' });
  expect(plan.cells.map(({ value }) => value)).toEqual([104]);
  expect(plan.blank.map(({ cell }) => cell)).toEqual(['C3']);
});

it('fills the dots behind any kind of commune', () => {
  const facts = {
    year: 2026,
    settings: new Map([['xa', { value: 'đặc khu Mẫu Sơn', from: 'option' as const, cell: null }]]),
  };
  for (const kind of ['Xã', 'UBND phường', 'UBND thị trấn', 'UBND đặc khu'])
    expect(filledTitle(`${kind} ………`, facts)).toBe(`${kind} Mẫu Sơn`);
});
