/** A form that is filled in, touched by a person, and filled in again. */
import {
  fillChanges,
  fillForm,
  formSheets,
  whyBlank,
  type FillOptions,
} from '../../src/app/fill-form';
import { writeResults } from '../../src/app/fill-form/results';
import { survey, type Survey } from '../../src/app/survey';
import { columnLetters, fromA1 } from '../../src/domain/address';
import type { CellValue, WorkbookPort } from '../../src/workbook/port';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { edited } from '../make/edit';
import { sampleSheets } from '../make/sample';
import { surveyOf } from '../make/surveyed';

export type Rows = SheetSpec['rows'];

/** A form of one hamlet under these lines, every column of it open. */
export const oneHamlet = (head: Rows, headers: readonly string[], name: string): Rows => [
  ...head,
  [null],
  ['STT', 'Thôn', ...headers],
  [1, name, ...headers.map(() => null)],
];

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
/** No count of poor households of one hamlet any more. */
export const LOST = edited(HAMLETS, { 'Tổng hợp thôn!L14': null, 'Tổng hợp thôn!L13': 'mất' });

/** The first form of a workbook, or the one on the sheet of that name. */
export async function formIn(port: WorkbookPort, name: string | null = null) {
  const [sheet] = await formSheets(port, name);
  if (!sheet) throw new Error('no form');
  return sheet;
}

/**
 * A form of these rows, filled in: what stands in a cell, or why nothing does; null for a cell that
 * is not told of. The lines of one text alone are titles.
 * @param bottom the last row of the table, from 1
 */
export async function filledRows(
  seen: Survey,
  rows: Rows,
  { sheet = 'Biểu', bottom = rows.length, ruled = true } = {},
) {
  const top = rows.findIndex((row) => row.length > 1) + 1;
  const width = Math.max(...rows.map((row) => row.length));
  const area = `A${top}:${columnLetters(width - 1)}${bottom}`;
  const looks = ruled ? { looks: { [area]: { border: true } } } : {};
  const port = await openXlsx(await book([{ name: sheet, rows, ...looks }]));
  const { plan, notes } = await fillForm(port, await formIn(port), seen, OPTIONS);
  const values = new Map(plan.filled.map(({ cell, value }) => [cell, value]));
  const blank = new Map(plan.blank.map(({ cell, why }) => [cell, whyBlank(why)]));
  return {
    at: (cell: string): number | string | null => values.get(cell) ?? blank.get(cell) ?? null,
    questions: plan.questions,
    notes,
  };
}

export async function fill(form: XlsxWorkbook, seen: Survey, options = OPTIONS) {
  const done = await fillForm(form, await formIn(form, SHEET), seen, options);
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

/** A person puts rows in below the row with that index. */
export const putRows = (form: XlsxWorkbook, after: number, count: number) =>
  form.write([{ kind: 'repair', sheet: SHEET, inserts: [{ after, count }], cells: [] }]);

/** The workbook remembers nothing of what was filled in. */
export const forget = (form: XlsxWorkbook) => form.write([{ kind: 'memory', xml: '{}' }]);

export async function values(form: XlsxWorkbook, ...cells: string[]): Promise<CellValue[]> {
  const store = await form.cells(SHEET);
  return cells.map((cell) => {
    const at = fromA1(cell);
    return at ? store.value(at.row, at.column) : null;
  });
}

export const blank = async (form: SheetSpec = FORM_SHEET): Promise<XlsxWorkbook> =>
  openXlsx(await book([form]));
/** The form, filled in once from the small workbook. */
export async function filledForm(): Promise<XlsxWorkbook> {
  const form = await blank();
  await fill(form, await surveyOf(...SMALL));
  return form;
}
/** The small workbook with the form in it, filled in once. */
export async function filledBook(): Promise<XlsxWorkbook> {
  const port = await openXlsx(await book([...SMALL, FORM_SHEET]));
  await fill(port, await survey(port), { ...OPTIONS, own: true });
  return port;
}
export const reopened = async (form: XlsxWorkbook): Promise<XlsxWorkbook> =>
  openXlsx(await form.save());
