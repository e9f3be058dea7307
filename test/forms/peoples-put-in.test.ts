/** Blank rows for peoples take the names as the workbook writes them, the majority with them. */
import { fillForm } from '../../src/app/fill-form';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { grid } from '../make/cell';
import { surveyOf } from '../make/surveyed';
import { formIn, OPTIONS } from './filling';

const REGISTER = {
  name: 'Danh sách',
  rows: grid(`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
    STT|Họ và tên chủ hộ|Thôn|Dân tộc|Loại hộ
    1|Hộ Mẫu Một|Thôn Gò Mẫu|Hrê|Hộ nghèo
    2|Hộ Mẫu Hai|Thôn Gò Mẫu|Ba Na|Hộ nghèo
    3|Hộ Mẫu Ba|Thôn Gò Mẫu|Ba Na|Hộ cận nghèo
    4|Hộ Mẫu Bốn|Thôn Làng Mẫu|Ba Na|Hộ nghèo
    5|Hộ Mẫu Năm|Thôn Làng Mẫu|Kinh|Hộ nghèo`),
};

const valuesOf = async (...lines: (string | number | null)[][]) => {
  const rows = [['HỘ NGHÈO THEO DÂN TỘC NĂM 2025'], [null], ...lines];
  const looks = { [`A3:C${rows.length}`]: { border: true } };
  const port = await openXlsx(await book([{ name: 'Mẫu', rows, looks }]));
  const { plan } = await fillForm(port, await formIn(port), await surveyOf(REGISTER), OPTIONS);
  return plan.cells.filter(({ column }) => column > 0).map(({ value }) => value);
};
const HEAD = ['STT', 'Dân tộc', 'Hộ nghèo'];

test('names and figures are put in together', async () => {
  expect(await valuesOf(HEAD, [null, null, null], [null, null, null])).toEqual([
    'Kinh',
    'Ba Na',
    'Hrê',
    1,
    2,
    1,
  ]);
});

test.each(['Ba Na', 'Dân tộc Ba Na'])('a row «%s» is known', async (label) => {
  expect(await valuesOf(HEAD, [1, label, null], [2, 'Hrê', null])).toEqual([2, 1]);
});
