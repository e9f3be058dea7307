/** What a person has done to a filled form is named with its reason, wherever it stands by now. */
import { countsOf } from '../../src/app/fill-form/three-way';
import { isSameMoved } from '../../src/domain/sheet-formula/same-moved';
import { surveyOf } from '../make/surveyed';
import {
  GROWN,
  LOST,
  OPTIONS,
  SMALL,
  fill,
  filledForm,
  forget,
  putRows,
  reopened,
  type,
  values,
} from './filling';

it('names figures that the workbook no longer has in a form that nobody remembers', async () => {
  const form = await filledForm();
  await forget(form);
  const { update } = await fill(form, await surveyOf(...LOST));
  const gone = update?.conflicts.filter(({ source }) => source === null) ?? [];
  expect(gone.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['D4', 'D5']));
  for (const one of gone)
    expect(one).toMatchObject({ generated: null, why: { why: expect.anything() } });
  expect(await values(form, 'D5')).toEqual([24]);
});

it.each([
  [1, 2],
  [5, 1],
])('finds its cells again where rows were put in below row %i', async (after, count) => {
  const named = async (moved: boolean) => {
    const form = await filledForm();
    if (moved) await putRows(form, after, count);
    const { update } = await fill(await reopened(form), await surveyOf(...LOST));
    const { changed = [], conflicts = [] } = update ?? {};
    return [...changed, ...conflicts].map(({ cell }) => cell);
  };
  const down = (cell: string): string =>
    cell.replace(/\d+/, (row) => String(Number(row) - 1 > after ? Number(row) + count : row));
  const there = await named(false);
  expect(there).toEqual(expect.arrayContaining(['C9', 'D9', 'D4', 'D8']));
  expect(await named(true)).toEqual(there.map(down));
});

it('takes a formula of the officer for a touched cell', async () => {
  const form = await filledForm();
  await type(form, { C9: '=1900-3' });
  const later = await reopened(form);
  const { update, plan } = await fill(later, await surveyOf(...GROWN));
  expect(update?.conflicts).toMatchObject([
    { cell: 'C9', generated: 1867, now: 1897, source: 1877, taken: 'sheet' },
  ]);
  expect(await values(later, 'C9')).toEqual([1897]);
  expect(plan.filled.map(({ cell }) => cell)).not.toContain('C9');
  // Named again the next time, against what was really written.
  const { update: again } = await fill(await reopened(later), await surveyOf(...GROWN));
  expect(again?.conflicts).toMatchObject([{ cell: 'C9', generated: 1867, source: 1877 }]);
});

it('says of a figure left once that it was never ours', async () => {
  const form = await filledForm();
  await type(form, { C4: 413 });
  await forget(form);
  await fill(form, await surveyOf(...SMALL));
  const { update } = await fill(await reopened(form), await surveyOf(...SMALL));
  expect([update?.kept, update?.conflicts]).toMatchObject([
    [],
    [{ cell: 'C4', generated: null, now: 413, source: 412 }],
  ]);
});

it('counts what is kept apart from what was taken', async () => {
  const form = await filledForm();
  await type(form, { C4: 413, D5: 99 });
  const takeNew = (cell: string): boolean => cell === 'C4';
  const { update } = await fill(await reopened(form), await surveyOf(...SMALL), {
    ...OPTIONS,
    takeNew,
  });
  expect(update && countsOf(update)).toEqual({ changed: 1, touched: 1, ours: 0 });
});

it.each([
  ['=SUM(C4:C8)', '=SUM(C6:C10)', true],
  ['=SUM(C4:C8)', '=SUM(C4:C9)', false],
  ['=SUM(C4:C8)', '=1900-3', false],
  ['=ROUND(D4/C4*100,2)', '=round(D5/C5*100, 2)', true],
  ['=ROUND(D4/C4*100,2)', '=ROUND(D5/C4*100,2)', false],
])('%s and %s', (one, other, same) => {
  expect(isSameMoved(one, other)).toBe(same);
});
