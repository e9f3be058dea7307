/** A blank form that the office keeps in its workbook, filled in again from there. */
import { PaneWork } from '../../src/app/pane-work';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { HAMLETS } from '../forms/filling';
import { book } from '../make/book';
import { DAY, FORM } from './small-form';

const file = async () => ({ name: 'mau-tinh.xlsx', bytes: await book([FORM]) });

async function opened() {
  const port = await openXlsx(await book(HAMLETS));
  const work = new PaneWork(port, true, openXlsx);
  const seen = await work.read(DAY, {});
  return { port, work, seen };
}

it('keeps the blank form, not the filled one, and lets go of it', async () => {
  const { port, work, seen } = await opened();
  expect(seen.provinceForms).toEqual({ sheets: [], kept: [], broken: false });
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
  const work = new PaneWork(await openXlsx(await book([...HAMLETS, FORM])), true, openXlsx);
  await work.read(DAY, {});
  await work.showForm({ ...DAY, file: null, sheet: 'Mẫu' }, {});
  await work.fillForm({}, {});
  await expect(work.keepForms({ ...DAY, drop: null }, {})).rejects.toMatchObject({
    code: 'changed',
  });
});

it('keeps none that holds figures or households already', async () => {
  const half = {
    ...FORM,
    looks: { 'A1:D2': { border: true } },
    rows: [
      ['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'],
      [null, 'Tổng cộng', 104, null],
    ],
  };
  const list = {
    name: 'Danh sách',
    looks: { 'A1:D4': { border: true } },
    rows: [['STT', 'Họ và tên chủ hộ', 'Năm sinh', 'Ghi chú'], [1, 'Người Mẫu A', 1980], [], []],
  };
  const { work } = await opened();
  for (const sheets of [[half], [FORM, list]]) {
    const bytes = await book(sheets);
    await work.showForm({ ...DAY, file: { name: 'cu.xlsx', bytes }, sheet: 'Mẫu' }, {});
    await work.fillForm({}, {});
    await expect(work.keepForms({ ...DAY, drop: null }, {})).rejects.toMatchObject({
      code: 'form-not-blank',
    });
  }
});

it('offers a sheet of the workbook that was filled in before', async () => {
  const port = await openXlsx(await book([...HAMLETS, FORM]));
  const work = new PaneWork(port, true, openXlsx);
  await work.read(DAY, {});
  await work.showForm({ ...DAY, file: null, sheet: 'Mẫu' }, {});
  await work.fillForm({}, {});
  const { provinceForms, tables } = await work.read(DAY, {});
  expect(provinceForms).toEqual({ sheets: ['Mẫu'], kept: [], broken: false });
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Tổng hợp thôn']);
  const view = await work.showForm({ ...DAY, file: null, sheet: 'Mẫu' }, {});
  expect(view).toMatchObject({ ready: false, update: { remembered: true, changed: [] } });
});

it('tells a revised form of the same name from the kept one, and puts it in its place', async () => {
  const { work } = await opened();
  await work.showForm({ ...DAY, file: await file(), sheet: null }, {});
  expect(await work.fillForm({}, {})).toEqual({ sheet: 'Mẫu', replaces: false });
  await work.keepForms({ ...DAY, drop: null }, {});
  await work.showForm({ ...DAY, file: await file(), sheet: null }, {});
  expect(await work.fillForm({}, {})).toMatchObject({ replaces: false });
  const revised = { ...FORM, rows: [['STT', 'Thôn', 'Hộ cận nghèo'], FORM.rows[1] ?? []] };
  const bytes = await book([revised]);
  await work.showForm({ ...DAY, file: { name: 'mau-tinh.xlsx', bytes }, sheet: null }, {});
  expect(await work.fillForm({}, {})).toMatchObject({ replaces: true });
  await work.keepForms({ ...DAY, drop: null }, {});
  const view = await work.showForm({ ...DAY, file: null, sheet: null, kept: 'mau-tinh.xlsx' }, {});
  expect(view.filled.map(({ value }) => value)).toEqual(['11']);
});

it('says that a kept form is not whole, and leaves what is there of it', async () => {
  const { port, work } = await opened();
  await work.showForm({ ...DAY, file: await file(), sheet: null }, {});
  await work.fillForm({}, {});
  await work.keepForms({ ...DAY, drop: null }, {});
  const [sheet = ''] = (await port.sheets()).flatMap(({ name, tag }) =>
    tag?.form === 'thong-so' ? [name] : [],
  );
  const store = await port.cells(sheet);
  const places = Array.from({ length: 200 }, (_, at) => ({ row: at >> 3, column: at & 7 }));
  const place = places.find(({ row, column }) =>
    String(store.value(row, column)).startsWith('giam-ngheo:mau'),
  );
  if (!place) throw new Error('not kept');
  const value = `${String(store.value(place.row, place.column)).slice(0, 90)}xyz`;
  await port.write([{ kind: 'repair', sheet, cells: [{ ...place, value }] }]);
  const { provinceForms } = await work.read(DAY, {});
  expect(provinceForms).toEqual({ sheets: [], kept: [], broken: true });
  await work.showForm({ ...DAY, file: { ...(await file()), name: 'khac.xlsx' }, sheet: null }, {});
  await work.fillForm({}, {});
  const { seen } = await work.keepForms({ ...DAY, drop: null }, {});
  expect(seen.provinceForms).toEqual({ sheets: [], kept: ['khac.xlsx'], broken: true });
  const after = await port.cells(sheet);
  const texts = places.map(({ row, column }) => after.value(row, column));
  expect(texts).toContain(value);
});
