/** The functions as they are handed to Excel's own runtime for functions. */
import { implementations } from '../../src/functions/implementations';
import { hosted, registerFunctions } from '../../src/functions/register';
import { callAll } from '../excel-host/custom-functions';
import { openExcel, type OpenExcel } from '../excel-host/open';
import { MACHINE_DAY } from '../machine-day';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  registerFunctions(() => MACHINE_DAY);
});
afterAll(() => excel.close());

const answer = async (name: string, ...args: unknown[]): Promise<unknown> => {
  const [one] = await callAll(excel.host, [{ name, args }]);
  return one!.ok ? one!.value : `${one!.error!} ${String(one!.value)}`;
};

test('every implementation is tied to its name', () => {
  const { mappings } = (
    CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } }
  )._association;
  expect(Object.keys(mappings).sort()).toEqual(Object.keys(implementations).sort());
});

test('arguments as Excel hands them over: ranges of rows, null for what is left out, the call itself at the end', async () => {
  expect(await answer('TYLENGHEO', [[104]], [[1867]], null)).toBe(5.57);
  expect(await answer('DATCHITIEU', [[60]], [[60]], null, null)).toBe('Đạt');
  expect(await answer('TYLEGIAINGAN', [[50]], [[80]], null, null)).toBe(62.5);
  expect(await answer('HANLAMVIEC', 45889, 15, null, null)).toBe(45912);
  expect(
    await answer('PHANBOVON', [[87]], [[400], [150], [61], [90], [50], [40], [80]], null),
  ).toEqual([[40], [15], [6], [9], [5], [4], [8]]);
  expect(await answer('CHUANHOACHU', 'Céng hßa', '')).toBe('Cộng hòa');
});

test('an empty cell that arrives as 0, as null or as an empty text gives the same answer', async () => {
  for (const empty of [0, null, '']) {
    expect(await answer('TYLENGHEO', [[104]], [[empty]], null)).toBe(
      '#VALUE! Tổng số hộ bằng 0 hoặc để trống',
    );
    expect(
      await answer('HOCUOIKY', [[368]], [[8], [264], [3], [empty]], [[4], [2], [3], [2]]),
    ).toBe(104);
    expect(await answer('HANLAMVIEC', 45889, 15, [[empty]], [[empty]])).toBe(45912);
    expect(await answer('SOCHISOTHIEUHUT', [['x', empty]])).toBe(1);
  }
});

test('an error in a cell is named', async () => {
  expect(
    await answer('TYLENGHEO', [[1], [{ type: 'Error', basicValue: '#DIV/0!' }]], [[1867]], null),
  ).toBe('#VALUE! Số hộ nghèo: có ô lỗi #DIV/0!, hãy sửa ô đó trước');
});

test('the two errors that carry a sentence become errors of the host', async () => {
  expect(await answer('TYLENGHEO', [[1]], [[0]], null)).toMatch(/^#VALUE! /);
  expect(await answer('TYLEBAOPHU', [[0]], [[0]], null)).toMatch(/^#N\/A /);
});

test('a fault of the program is not dressed up as one of the sheet', () => {
  expect(() =>
    hosted(() => {
      throw new TypeError('x');
    })(),
  ).toThrow(TypeError);
});
