/** Protected forms: their open cells are filled in, the locked ones named. */
import { fillForm, whyBlank } from '../../src/app/fill-form';
import type { Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { protectedForm } from './protected-form';
import { sampleSurvey } from '../make/surveyed';
import { formIn } from './filling';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

async function fill(rows: number, unlocked: string) {
  const port = await openXlsx(await protectedForm(rows, unlocked));
  const sheet = await formIn(port);
  const done = await fillForm(port, sheet, seen, { today: '2026-01-05' });
  if (done.change) await port.write([done.change]);
  return { ...done, port };
}

it('fills the open cells, and nothing beside them', async () => {
  const { plan, change, port } = await fill(5, 'A4:E9');
  expect(plan.filled).toHaveLength(18);
  expect(plan.inserts).toEqual([]);
  const outside = change?.cells.filter(({ row }) => row < 3 || row > 8);
  expect(outside).toEqual([]);
  const store = await port.cells('Mẫu');
  expect([store.value(3, 1), store.value(8, 2), store.value(1, 0)]).toEqual([
    'Thôn Gò Lê',
    1867,
    'Xã ………, năm ………',
  ]);
});

it('puts no names and no rows into a form that lets nobody do so', async () => {
  const locked = await fill(5, 'C4:E9');
  expect(locked.plan.filled.map(({ cell }) => cell)).toEqual(['C9', 'D9', 'E9']);
  const few = await fill(2, 'A4:E6');
  expect(few.plan.filled.map(({ cell }) => cell)).toEqual(['C6', 'D6', 'E6']);
  expect(few.plan.blank.map(({ why }) => whyBlank(why))).toContainEqual(
    expect.stringContaining('không thêm được 3 dòng'),
  );
  expect(few.change?.inserts).toEqual([]);
});

it('fills nothing where every cell is locked', async () => {
  const { change, plan } = await fill(5, 'H1:H1');
  expect([change, plan.inserts]).toEqual([null, []]);
  expect(new Set(plan.blank.map(({ why }) => why.why))).toEqual(new Set(['locked']));
});
