/** Formulas of a form that take a cell which stays blank are told of, however they name the cell. */
import { fillForm } from '../../src/app/fill-form';
import type { Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { formIn } from './filling';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

/** Cells whose formula waits for a place that the workbook does not know. */
async function waiting(
  formula: string,
  typed: number | null = null,
): Promise<readonly (readonly [string, unknown])[]> {
  const port = await openXlsx(
    await book([
      {
        name: "Biểu 'A' 1",
        looks: { 'A1:C4': { border: true } },
        rows: [
          ['STT', 'Địa bàn', 'Số hộ nghèo'],
          [1, 'Thôn Không Có', typed],
          [2, 'Xã Khác', typed],
          [null, 'Kiểm tra', { v: 0, f: formula }],
        ],
      },
      { name: 'Khác', rows: [['Giữ', 1]] },
    ]),
  );
  const sheet = await formIn(port, "Biểu 'A' 1");
  const { plan } = await fillForm(port, sheet, seen, { today: '2026-01-05' });
  return plan.blank.flatMap(({ cell, why }) =>
    why.why === 'waits' ? [[cell, why.text] as const] : [],
  );
}

it.each([
  'SUM(C2:C3)',
  'C2+1',
  '$C$2*1',
  "SUM('Biểu ''A'' 1'!C2:C3)",
  "'BIỂU ''A'' 1'!C2+Khác!B1",
  'SUM(2:3)',
  'SUM($C:$C)',
])('%s waits for C2', async (formula) => {
  expect(await waiting(formula)).toEqual([['C4', 'C2']]);
});

it.each([
  'SUM(Khác!C2:C3)',
  '"C2"&B1',
  'C20',
  '[1]Khác!C2',
  'SUM(D:E)',
  'SUM(Khác!2:3)',
  'TongC2+1',
])('%s does not', async (formula) => {
  expect(await waiting(formula)).toEqual([]);
});

it('waits for no number that somebody has typed', async () => {
  expect(await waiting('SUM(C2:C3)', 7)).toEqual([]);
});
