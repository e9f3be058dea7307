import {
  goTo,
  insertFormula,
  openNewWorkbook,
  watchChanges,
} from '../../src/workbook/officejs/places';
import { officeWorkbook } from '../../src/workbook/officejs';
import { planOf } from '../contract/plans';
import { bookFrom } from './fill';
import { openExcel } from './open';
import type { OpenExcel } from './open';

let excel: OpenExcel;
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());
beforeEach(() =>
  excel.host.reset(
    bookFrom({
      sheets: [
        { name: 'Một', rows: [[1]] },
        { name: 'Kinh phí', rows: [[2]] },
      ],
    }),
  ),
);

it('goes to a cell on another sheet', async () => {
  await goTo({ sheet: 'Kinh phí', cell: 'D12' });
  expect(excel.host.book.active).toBe(1);
  expect(excel.host.book.selection).toEqual({
    sheet: 1,
    area: { top: 11, left: 3, bottom: 11, right: 3 },
  });
  await expect(goTo({ sheet: 'Không có', cell: 'A1' })).rejects.toMatchObject({
    code: 'no-such-sheet',
  });
});

it('types a formula into the selected cell', async () => {
  await goTo({ sheet: 'Một', cell: 'C3' });
  await insertFormula('=TYLENGHEO(104,1867)');
  expect(excel.host.book.sheets[0]!.cell(2, 2)!.formula).toBe('=TYLENGHEO(104,1867)');
});

it('hears what a person changes, until it is ended', async () => {
  let heard = 0;
  const end = watchChanges(() => {
    heard += 1;
  });
  await settled();
  excel.host.type('Kinh phí', 'A1', 5);
  await settled();
  expect(heard).toBe(1);
  await officeWorkbook().write([{ kind: 'add', plan: planOf('Mới', [['x']]) }]);
  await settled();
  expect(heard).toBe(1);
  end();
  excel.host.type('Kinh phí', 'A1', 6);
  await settled();
  expect(heard).toBe(1);
});

it('opens a file as a new workbook', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  await openNewWorkbook(bytes);
  expect(excel.host.opened).toHaveLength(1);
  expect(Uint8Array.from(Buffer.from(excel.host.opened[0]!, 'base64'))).toEqual(bytes);
});
