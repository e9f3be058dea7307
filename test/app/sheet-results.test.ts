/** The formulas of a Biểu give, computed anew, the results that were written with them. */
import { readFileSync } from 'node:fs';
import { bieuChanges } from '../../src/app/make-bieu/bieu-changes';
import { makeBieu } from '../../src/app/make-bieu';
import { newResults } from '../../src/app/regenerate/results';
import { sheetNow } from '../../src/app/regenerate/sheet-now';
import { survey } from '../../src/app/survey';
import { dec } from '../../src/domain/decimal';
import { evaluateFormula } from '../../src/domain/sheet-formula/evaluate';
import { openXlsx } from '../../src/workbook/xlsx/open';

test('every formula of the three Biểu is understood and gives its written result', async () => {
  const port = await openXlsx(new Uint8Array(readFileSync('assets/so-mau.xlsx')));
  const seen = await survey(port);
  const { sheets } = await port.write((await bieuChanges(port, seen, makeBieu(seen))).changes);
  let formulas = 0;
  for (const sheet of sheets.slice(0, 3)) {
    const now = await sheetNow(port, sheet);
    expect([sheet, newResults(now, new Map())]).toEqual([sheet, new Map()]);
    for (const cell of now.cells.values()) {
      if (cell.formula === undefined) continue;
      formulas += 1;
      // Every cell is 1 here: what matters is that the formula is understood.
      expect([cell.formula, evaluateFormula(cell.formula, () => dec(1)) !== undefined]).toEqual([
        cell.formula,
        true,
      ]);
    }
  }
  expect(formulas).toBeGreaterThan(100);
});

test.each([
  ['=1+2*3', '7'],
  ['=-(2-5)/2', '1.5'],
  ['=SUM(A1:B1,4)', '7'],
  ['=COUNT(A1:C1)', '2'],
  ['=IF(COUNT(C1)=0,"",1/0)', ''],
  ['=IF(AND(A1=1,B1<>0),ROUND(A1/3*100,2),"")', '33.33'],
  ['=ROUND(2.345,2)', '2.35'],
  ['=IF(ABS(19-20)<=ABS(20)*10/100,"Đạt","Chưa đạt")', 'Đạt'],
  ['=IF(B1>=2,IF(B1=2,"bằng","hơn"),"kém")', 'bằng'],
])('%s is %s', (formula, result) => {
  const row = [dec(1), dec(2), 'chữ'];
  expect(String(evaluateFormula(formula, (_, column) => row[column] ?? null))).toBe(result);
});

test.each([
  "='Sheet 2'!A1+1",
  '=VLOOKUP(A1,B:C,2,0)',
  '=1/0',
  '="a"+1',
  '=SUM(A1',
  '=A1 B1',
  '=TYLENGHEO(104,1867)',
])('%s is left alone', (formula) => {
  expect(evaluateFormula(formula, () => null)).toBeUndefined();
});
