/** A filled form may be taken back as long as nothing else was written since. */
import { PaneWork } from '../../src/app/pane-work';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { edited } from '../make/edit';
import { sampleSheets } from '../make/sample';
import { DAY, FORM } from './small-form';

/** The hamlets, the funding with a total typed as a text, and a form. */
async function opened() {
  const sheets = edited(
    sampleSheets().filter(({ name }) => ['Tổng hợp thôn', 'Kinh phí'].includes(name)),
    { 'Kinh phí!C12': { v: '1.001', format: '@' } },
  );
  const port = await openXlsx(await book([...sheets, FORM]));
  const work = new PaneWork(port, true, openXlsx);
  const seen = await work.read(DAY, {});
  const show = (file: { name: string; bytes: Uint8Array } | null) =>
    work.showForm({ ...DAY, file, sheet: 'Mẫu' }, {});
  const repair = () =>
    work.repair(
      { ...DAY, places: seen.repairs.map(({ cell }) => `${cell.sheet}!${cell.cell}`) },
      {},
    );
  expect(seen.repairs).toHaveLength(1);
  return { port, work, show, repair };
}

it('takes the form back, once', async () => {
  const { port, work, show } = await opened();
  const before = await port.save();
  await show(null);
  await work.fillForm({}, {});
  expect(await port.save()).not.toEqual(before);
  expect(await work.takeFormBack()).toBe(true);
  expect(await port.save()).toEqual(before);
  expect(await work.takeFormBack()).toBe(false);
});

it('leaves a repair that was written after it', async () => {
  const { port, work, show, repair } = await opened();
  await show(null);
  await work.fillForm({}, {});
  await repair();
  const after = await port.save();
  expect(await work.takeFormBack()).toBe(false);
  expect(await port.save()).toEqual(after);
});

it('still takes back a form in a file of its own', async () => {
  const { port, work, show, repair } = await opened();
  await show({ name: 'mau.xlsx', bytes: await book([FORM]) });
  await work.fillForm({}, {});
  const filled = await work.filledFile();
  await repair();
  const after = await port.save();
  expect(await work.filledFile()).toEqual(filled);
  expect(await work.takeFormBack()).toBe(true);
  expect(await port.save()).toEqual(after);
});
