/**
 * A form filled in a second time: cells that nobody touched follow the workbook, the others are
 * named with both figures and stay.
 */
import { FORM } from '../../src/app/form-names';
import { regenerate } from '../../src/app/regenerate';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { surveyOf } from '../make/surveyed';
import {
  GROWN,
  HAMLETS,
  LOST,
  OPTIONS,
  SHEET,
  SMALL,
  blank,
  fill,
  filledBook,
  filledForm,
  forget,
  putRows,
  reopened,
  type,
  values,
} from './filling';

it('follows the workbook where nobody has touched the form', async () => {
  const form = await blank();
  const first = await fill(form, await surveyOf(...SMALL));
  expect(first.update).toBeNull();
  expect(await values(form, 'B4', 'C4', 'E4', 'C9', 'E9')).toEqual([
    'Thôn Gò Lê',
    412,
    6.8,
    1867,
    5.57,
  ]);
  const later = await reopened(form);
  const { update } = await fill(later, await surveyOf(...GROWN));
  expect(update?.remembered).toBe(true);
  expect(update?.changed).toEqual([
    { cell: 'C4', from: 412, to: 422 },
    { cell: 'E4', from: 6.8, to: 6.64 },
    { cell: 'E9', from: 5.57, to: 5.54 },
  ]);
  expect([update?.kept, update?.conflicts]).toEqual([[], []]);
  expect(await values(later, 'C4', 'E4', 'C5', 'C9', 'E9')).toEqual([422, 6.64, 398, 1877, 5.54]);
  const same = await fill(await reopened(later), await surveyOf(...GROWN));
  expect([same.update?.changed, same.change]).toEqual([[], null]);
  expect(same.plan.filled).toHaveLength(18);
});

it('names what a person has touched with both figures, and leaves it', async () => {
  const form = await filledForm();
  await type(form, { C4: 413, D5: 99, C6: '', F4: 'xem lại', E7: 'chưa rõ' });
  const later = await reopened(form);
  const { update, plan } = await fill(later, await surveyOf(...GROWN));
  expect(update?.conflicts).toMatchObject([
    { cell: 'C4', generated: 412, now: 413, source: 422, taken: 'sheet' },
  ]);
  expect(update?.kept).toEqual([
    { cell: 'D5', generated: 24, now: 99, source: 24 },
    { cell: 'C6', generated: 365, now: null, source: 365 },
    { cell: 'E7', generated: 4.84, now: 'chưa rõ', source: 4.84 },
  ]);
  expect(await values(later, 'C4', 'D5', 'C6', 'F4', 'E7', 'E4')).toEqual([
    413,
    99,
    '',
    'xem lại',
    'chưa rõ',
    6.64,
  ]);
  expect(plan.filled.map(({ cell }) => cell)).not.toContain('D5');
  const wanted = (cell: string): boolean => cell === 'C4' || cell === 'D5';
  const taken = await reopened(later);
  await fill(taken, await surveyOf(...GROWN), { ...OPTIONS, takeNew: wanted });
  expect(await values(taken, 'C4', 'D5', 'E7')).toEqual([422, 24, 'chưa rõ']);
});

it('finds its cells again below rows that a person has put in', async () => {
  const form = await filledForm();
  await type(form, { D4: 30 });
  await putRows(form, 1, 2);
  const { update } = await fill(await reopened(form), await surveyOf(...GROWN));
  expect(update?.changed.map(({ cell }) => cell)).toEqual(['C6', 'E6', 'E11']);
  expect(update?.kept).toEqual([{ cell: 'D6', generated: 28, now: 30, source: 28 }]);
});

it('says of figures that nobody remembers only that they differ', async () => {
  const form = await filledForm();
  await type(form, { C4: 413 });
  await forget(form);
  const { update } = await fill(form, await surveyOf(...GROWN));
  expect(update).toMatchObject({ remembered: false, changed: [], kept: [] });
  expect(update?.conflicts.map(({ cell, generated, now }) => [cell, generated, now])).toEqual([
    ['C4', null, 413],
    ['E4', null, 6.8],
    ['E9', null, 5.57],
  ]);
  expect(await values(form, 'C4')).toEqual([413]);
});

it('empties what the workbook has no figure for any more, and fills a form that was emptied', async () => {
  const form = await filledForm();
  const { update, plan } = await fill(await reopened(form), await surveyOf(...LOST));
  const gone = update?.changed.filter(({ to }) => to === null) ?? [];
  expect(gone.length).toBeGreaterThan(0);
  for (const { cell } of gone) expect(plan.blank.map((one) => one.cell)).toContain(cell);
  const emptied = await blank();
  const { plan: all } = await fill(emptied, await surveyOf(...SMALL));
  await type(emptied, Object.fromEntries(all.filled.map(({ cell }) => [cell, ''])));
  expect((await fill(emptied, await surveyOf(...GROWN))).update).toBeNull();
  expect(await values(emptied, 'C4', 'D5')).toEqual([422, 24]);
});

it('keeps a form that stands in the workbook out of its figures, and up to date with the Biểu', async () => {
  const port = await filledBook();
  await type(port, { D5: 99 });
  const source = HAMLETS[0]?.name ?? '';
  await port.write([
    { kind: 'repair', sheet: source, cells: [{ row: 12, column: 2, value: 422 }] },
  ]);
  const seen = await survey(port);
  expect(seen.recognition.tables.map(({ grid }) => grid.sheet)).toEqual([source]);
  const { sheets, changes } = await regenerate(port, seen, { today: '2026-01-05' });
  const [told] = sheets.filter(({ form }) => form === FORM);
  expect(told).toMatchObject({ sheet: SHEET, how: 'cells' });
  expect(told?.changed.map(({ cell }) => cell)).toEqual(['C4', 'E4', 'E9']);
  expect(told?.kept).toEqual([{ cell: 'D5', generated: 24, now: 99, source: 24 }]);
  await port.write(changes);
  expect(await values(port, 'C4', 'D5')).toEqual([422, 99]);
  const again = await regenerate(port, await survey(port), { today: '2026-01-05' });
  expect(again.sheets.map(({ form, how }) => [form, how])).toEqual([[FORM, 'nothing']]);
});

it('reads a sheet of the same name that is no such form any more', async () => {
  const port = await filledBook();
  const memory = await port.memory();
  const [table] = SMALL;
  const replaced = await openXlsx(await book([{ ...table, name: SHEET, rows: table?.rows ?? [] }]));
  await replaced.write([{ kind: 'memory', xml: memory ?? '' }]);
  const seen = await survey(replaced);
  expect([seen.recognition.forms, seen.recognition.tables.length]).toEqual([[], 1]);
});

it('tells once of a form in whose header a person put a word that nobody knows', async () => {
  const port = await filledBook();
  await type(port, { D3: 'Vịt trời' });
  const { sheets } = await regenerate(port, await survey(port), { today: '2026-01-05' });
  const told = sheets.filter(({ form }) => form === FORM);
  expect(told.map(({ sheet }) => sheet)).toEqual([SHEET]);
  expect(told[0]?.conflicts.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['D4', 'D5']));
});
