/** A blank form that the office keeps in its workbook, filled in again from there. */
import { PaneWork } from '../../src/actions/pane-work';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleSheets } from '../make/sample';

const DAY = { today: '2025-11-20' };
const FORM = {
  name: 'Mẫu',
  looks: { 'A1:C2': { border: true } },
  rows: [
    ['STT', 'Thôn', 'Hộ nghèo'],
    [null, 'Tổng cộng', null],
  ],
};
const file = async () => ({ name: 'mau-tinh.xlsx', bytes: await book([FORM]) });

async function opened() {
  const hamlets = sampleSheets().filter(({ name }) => name === 'Tổng hợp thôn');
  const port = await openXlsx(await book(hamlets));
  const work = new PaneWork(port, true, openXlsx);
  const seen = await work.read(DAY, {});
  return { port, work, seen };
}

it('keeps the blank form, not the filled one, and lets go of it', async () => {
  const { port, work, seen } = await opened();
  expect(seen.provinceForms).toEqual({ sheets: [], kept: [] });
  await work.showForm({ ...DAY, file: await file(), sheet: null }, {});
  await work.fillForm({}, {});
  const kept = await work.keepForms({ ...DAY, drop: null }, {});
  expect(kept.seen.provinceForms.kept).toEqual(['mau-tinh.xlsx']);
  expect(kept.seen.overview).toEqual(seen.overview);

  const again = new PaneWork(await openXlsx(await port.save()), true, openXlsx);
  const { provinceForms } = await again.read(DAY, {});
  const [name = ''] = provinceForms.kept;
  const view = await again.showForm({ ...DAY, file: null, sheet: null, kept: name }, {});
  expect(view).toMatchObject({ sheet: 'Mẫu', update: null, ofFile: true });
  expect(view.filled.map(({ cell, value }) => [cell, value])).toEqual([['C2', '104']]);
  await again.fillForm({}, {});
  const filled = await openXlsx(await again.filledFile());
  expect((await filled.cells('Mẫu')).value(1, 2)).toBe(104);

  const twice = await again.keepForms({ ...DAY, drop: null }, {});
  expect(twice.seen.provinceForms.kept).toEqual(['mau-tinh.xlsx']);
  const none = await again.keepForms({ ...DAY, drop: name }, {});
  expect(none.seen.provinceForms.kept).toEqual([]);
});

it('keeps no sheet of the workbook itself', async () => {
  const hamlets = sampleSheets().filter(({ name }) => name === 'Tổng hợp thôn');
  const work = new PaneWork(await openXlsx(await book([...hamlets, FORM])), true, openXlsx);
  await work.read(DAY, {});
  await work.showForm({ ...DAY, file: null, sheet: 'Mẫu' }, {});
  await work.fillForm({}, {});
  await expect(work.keepForms({ ...DAY, drop: null }, {})).rejects.toMatchObject({
    code: 'changed',
  });
});

it('keeps none that holds figures or households already', async () => {
  const filled = { ...FORM, rows: [FORM.rows[0] ?? [], [null, 'Tổng cộng', 104]] };
  const list = {
    name: 'Danh sách',
    looks: { 'A1:D4': { border: true } },
    rows: [['STT', 'Họ và tên chủ hộ', 'Năm sinh', 'Ghi chú'], [1, 'Người Mẫu A', 1980], [], []],
  };
  const { work } = await opened();
  for (const sheets of [[filled], [FORM, list]]) {
    const bytes = await book(sheets);
    await work.showForm({ ...DAY, file: { name: 'cu.xlsx', bytes }, sheet: 'Mẫu' }, {});
    await work.fillForm({}, {}).catch(() => undefined);
    await expect(work.keepForms({ ...DAY, drop: null }, {})).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:form-not-blank|changed)$/),
    });
  }
});

it('offers a sheet of the workbook that was filled in before', async () => {
  const hamlets = sampleSheets().filter(({ name }) => name === 'Tổng hợp thôn');
  const port = await openXlsx(await book([...hamlets, FORM]));
  const work = new PaneWork(port, true, openXlsx);
  await work.read(DAY, {});
  await work.showForm({ ...DAY, file: null, sheet: 'Mẫu' }, {});
  await work.fillForm({}, {});
  const { provinceForms, tables } = await work.read(DAY, {});
  expect(provinceForms).toEqual({ sheets: ['Mẫu'], kept: [] });
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Tổng hợp thôn']);
  const view = await work.showForm({ ...DAY, file: null, sheet: 'Mẫu' }, {});
  expect(view).toMatchObject({ ready: false, update: { remembered: true, changed: [] } });
});
