import { openExcel } from './open';
import type { OpenExcel } from './open';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(() => { excel.host.reset(); excel.host.book.addSheet('Sheet1'); });

describe('Microsoft’s own client over the host', () => {
  it('says which host and which interface it found', () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  it('writes and reads values', async () => {
    const got = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.values = [['Tổng', 2, '=B1*3']];
      range.load('values,formulas,address');
      await context.sync();
      return [range.values, range.formulas, range.address];
    });
    expect(got).toEqual([[['Tổng', 2, 6]], [['Tổng', 2, '=B1*3']], 'Sheet1!A1:C1']);
    expect(excel.host.log).toHaveLength(1);
  });
});
