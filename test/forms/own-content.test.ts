/** What a form holds before it is filled in: its own formulas, and noughts where figures go. */
import { fillForm } from '../../src/app/fill-form';
import type { Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type CellSpec } from '../make/book';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey } from '../make/surveyed';
import { formIn, OPTIONS } from './filling';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const all = HAMLETS.reduce((sum, { poor }) => sum + poor, 0);
const last = 3 + HAMLETS.length;

/** A form of all hamlets and their total, whose cells hold the given. */
async function filled(rate: string, cell: CellSpec, total: CellSpec) {
  const rows = [
    ['HỘ NGHÈO NĂM 2025'],
    [],
    ['STT', 'Thôn', 'Hộ nghèo', rate],
    ...HAMLETS.map(({ name }, at) => [at + 1, name, cell, cell]),
    [null, 'Tổng cộng', total, total],
  ];
  const looks = { [`A3:D${last + 1}`]: { border: true } };
  const port = await openXlsx(await book([{ name: 'Biểu', rows, looks }]));
  const { plan, change } = await fillForm(port, await formIn(port), seen, OPTIONS);
  const said = plan.notes.filter(({ code }) => code === 'own-formulas');
  return { plan, said: said.map(({ params }) => params.cells), change };
}

const RATE = 'Tỷ lệ hộ nghèo (%)';
const [first] = HAMLETS;

test.each([
  ['a first hamlet left out', `SUM(C5:C${last})`, all - (first?.poor ?? 0)],
  ['one added twice', `SUM(C4:C${last})+C4`, all + (first?.poor ?? 0)],
])('%s of the form’s own sum is said, with both figures', async (_, f, own) => {
  const { said, plan } = await filled('Ghi chú', null, { f, v: 0 });
  expect(said).toEqual([`C${last + 1}: mẫu ${own}, sổ ${all}`]);
  expect(plan.filled.map(({ cell }) => cell)).not.toContain(`C${last + 1}`);
});

test('a sum of rates is said, and one that comes to the workbook’s figure is not', async () => {
  const sum = await filled(RATE, null, { f: `SUM(D4:D${last})`, v: 0 });
  expect(sum.said.join()).toMatch(new RegExp(`D${last + 1}: mẫu [0-9,]+, sổ 5,57`));
  expect((await filled('Ghi chú', null, { f: `SUM(C4:C${last})`, v: 0 })).said).toEqual([]);
});

test.each([0, '-'])('a form of «%s» alone is filled in, and keeps none', async (holder) => {
  const { plan, change } = await filled('Hộ nghèo có ao cá', holder, null);
  expect(plan.filled.find(({ cell }) => cell === 'C4')?.value).toBe(first?.poor);
  expect(change?.cells).toContainEqual({ row: 3, column: 3, value: '' });
});

test('beside a figure a nought is one, and is said where the workbook has another', async () => {
  const rows = [
    ['HỘ NGHÈO NĂM 2025'],
    [],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo'],
    [1, first?.name ?? '', 999, 0],
  ];
  const looks = { 'A3:D4': { border: true } };
  const port = await openXlsx(await book([{ name: 'Biểu', rows, looks }]));
  const { update } = await fillForm(port, await formIn(port), seen, OPTIONS);
  expect(update?.conflicts.map(({ cell, now }) => [cell, now])).toEqual([
    ['C4', 999],
    ['D4', 0],
  ]);
});
