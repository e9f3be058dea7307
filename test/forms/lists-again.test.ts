/** A list of households that was filled in before, and the workbook after that. */
import { fillChanges, fillForm, formSheets } from '../../src/actions/fill-form';
import { survey, type Survey } from '../../src/actions/survey';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleBook } from '../make/sample';

let seen: Survey;
/** One of the poor is poor no more, the next one has got another name. */
let later: Survey;
beforeAll(async () => {
  seen = await survey(await openXlsx(await sampleBook()));
  const { review } = seen.facts;
  if (!review) throw new Error('no review');
  const [first, second] = review.households.filter(({ group }) => group === 'poor');
  const households = review.households.map((one) =>
    one === first
      ? { ...one, group: 'not-poor' as const }
      : one === second
        ? { ...one, name: 'Người Mẫu Đổi Tên' }
        : one,
  );
  later = { ...seen, facts: { ...seen.facts, review: { ...review, households } } };
});

const blank = (): Promise<Uint8Array> =>
  book([
    {
      name: 'Mẫu',
      looks: { 'A2:E4': { border: true } },
      rows: [
        ['DANH SÁCH HỘ NGHÈO'],
        ['STT', 'Họ và tên chủ hộ', 'Số khẩu', 'Thôn', 'Số CCCD'],
        [],
        [],
        [],
        [null, 'Người lập biểu'],
      ],
    },
  ]);

async function fill(port: XlsxWorkbook, from: Survey, persons: boolean | 'kept') {
  const [sheet] = await formSheets(port);
  if (!sheet) throw new Error('no form');
  const done = await fillForm(port, sheet, from, { today: '2026-01-05', persons });
  await port.write(await fillChanges(port, done, true));
  return done;
}

const names = async (port: XlsxWorkbook): Promise<string[]> => {
  const store = await port.cells('Mẫu');
  return Array.from({ length: 400 }, (_, row) => String(store.value(row, 1) ?? '')).filter(
    (text) => text !== '',
  );
};
const poorOf = ({ facts }: Survey): string[] =>
  (facts.review?.households ?? []).flatMap(({ group, name }) => (group === 'poor' ? [name] : []));

it('follows the workbook where nobody has touched it, below rows put in as well', async () => {
  const port = await openXlsx(await blank());
  expect((await fill(port, seen, true)).update).toBeNull();
  const memory = (await port.memory()) ?? '';
  for (const name of poorOf(seen)) expect(memory).not.toContain(name);
  const same = await fill(await openXlsx(await port.save()), seen, true);
  expect([same.change, same.notes]).toEqual([null, []]);
  await port.write([
    { kind: 'repair', sheet: 'Mẫu', inserts: [{ after: 0, count: 2 }], cells: [] },
  ]);
  const again = await fill(port, later, 'kept');
  expect(poorOf(later)).toHaveLength(poorOf(seen).length - 1);
  expect(again.notes).toMatchObject([{ code: 'list-updated', params: { more: '1', gone: '2' } }]);
  const wanted = ['Họ và tên chủ hộ', ...poorOf(later), 'Người lập biểu'];
  expect(await names(port)).toEqual(wanted);
  expect((await fill(port, later, true)).change).toBeNull();
});

it('says in numbers that it is old, and leaves it, where nobody asked or somebody touched it', async () => {
  const port = await openXlsx(await blank());
  await fill(port, seen, true);
  const before = await names(port);
  const unasked = await fill(port, later, false);
  expect(unasked.notes).toMatchObject([
    { code: 'list-old', params: { how: 'unasked', more: '1' } },
  ]);
  expect([unasked.change, await names(port)]).toEqual([null, before]);
  await port.write([
    { kind: 'repair', sheet: 'Mẫu', cells: [{ row: 2, column: 4, value: 'sổ giấy' }] },
  ]);
  const touched = await fill(port, later, true);
  expect(touched.notes).toMatchObject([{ code: 'list-old', params: { how: 'hand' } }]);
  expect([touched.change, await names(port)]).toEqual([null, before]);
  expect(JSON.stringify(touched.notes)).not.toContain(poorOf(seen)[3]);
});

it('says so of a list that nobody remembers, and puts nobody in twice', async () => {
  const port = await openXlsx(await blank());
  await fill(port, seen, true);
  await port.write([{ kind: 'memory', xml: '{}' }]);
  const before = await names(port);
  expect((await fill(port, seen, true)).notes).toEqual([]);
  expect((await fill(port, later, true)).notes).toMatchObject([{ code: 'list-old' }]);
  expect(await names(port)).toEqual(before);
});
