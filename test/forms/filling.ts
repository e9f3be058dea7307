/** A form that is filled in, touched by a person, and filled in again. */
import { fillChanges, fillForm, formSheets, type FillOptions } from '../../src/actions/fill-form';
import { writeResults } from '../../src/actions/fill-form/results';
import { survey, type Survey } from '../../src/actions/survey';
import { fromA1 } from '../../src/domain/address';
import type { CellValue } from '../../src/workbook/port';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { edited } from '../make/edit';
import { sampleSheets } from '../make/sample';

export const OPTIONS: FillOptions = { today: '2026-01-05' };
export const SHEET = 'Mẫu';
export const FORM_SHEET: SheetSpec = {
  name: SHEET,
  looks: { 'A3:F5': { border: true } },
  rows: [
    ['BIỂU TỔNG HỢP HỘ NGHÈO'],
    [],
    ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)', 'Ghi chú'],
    [],
    [null, 'Tổng cộng'],
    [],
    [null, 'Người lập biểu'],
  ],
};
export const HAMLETS = sampleSheets().filter(({ name }) => name === 'Tổng hợp thôn');
export const SMALL = edited(HAMLETS, {});
/** Ten households more in the first hamlet. */
export const GROWN = edited(HAMLETS, { 'Tổng hợp thôn!C13': 422 });

export const looked = async (sheets: readonly SheetSpec[]): Promise<Survey> =>
  survey(await openXlsx(await book([...sheets])));

export async function fill(form: XlsxWorkbook, seen: Survey, options = OPTIONS) {
  const [sheet] = await formSheets(form, SHEET);
  if (!sheet) throw new Error('no form');
  const done = await fillForm(form, sheet, seen, options);
  await form.write(await fillChanges(form, done, true));
  await writeResults(form, SHEET);
  return done;
}

/** What a person does in the file. */
export async function type(form: XlsxWorkbook, cells: Readonly<Record<string, number | string>>) {
  await form.write([
    {
      kind: 'repair',
      sheet: SHEET,
      cells: Object.entries(cells).map(([cell, value]) => {
        const at = fromA1(cell);
        if (!at) throw new Error(cell);
        return typeof value === 'string' && value.startsWith('=')
          ? { ...at, value: 0, formula: value, computed: true }
          : { ...at, value };
      }),
    },
  ]);
}

export async function values(form: XlsxWorkbook, ...cells: string[]): Promise<CellValue[]> {
  const store = await form.cells(SHEET);
  return cells.map((cell) => {
    const at = fromA1(cell);
    return at ? store.value(at.row, at.column) : null;
  });
}

export const blank = async (): Promise<XlsxWorkbook> => openXlsx(await book([FORM_SHEET]));
export const reopened = async (form: XlsxWorkbook): Promise<XlsxWorkbook> =>
  openXlsx(await form.save());
