/** A list of households that was filled in before, and the workbook after that. */
import { FORM } from '../../src/app/form-names';
import { regenerate } from '../../src/app/regenerate';
import { survey, type Survey } from '../../src/app/survey';
import { withFilledForm } from '../../src/sources/settings/filled-forms';
import { formGone } from '../../src/text/forms';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleBook, sampleSheets } from '../make/sample';
import { sampleSurvey } from '../make/surveyed';
import { OPTIONS, SHEET, blank, fill, forget, putRows, reopened, type } from './filling';

const ASKED = { ...OPTIONS, persons: true };
const LIST = {
  name: SHEET,
  looks: { 'A2:E4': { border: true } },
  rows: [
    ['DANH SÁCH HỘ NGHÈO'],
    ['STT', 'Họ và tên chủ hộ', 'Số khẩu', 'Thôn', 'Số CCCD'],
    [],
    [],
    [],
    [null, 'Người lập biểu'],
  ],
};

let seen: Survey;
/** One of the poor is poor no more, the next one has got another name. */
let later: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
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

const names = async (port: XlsxWorkbook): Promise<string[]> => {
  const store = await port.cells(SHEET);
  return Array.from({ length: 400 }, (_, row) => String(store.value(row, 1) ?? '')).filter(
    (text) => text !== '',
  );
};
const poorOf = ({ facts }: Survey): string[] =>
  (facts.review?.households ?? []).flatMap(({ group, name }) => (group === 'poor' ? [name] : []));

it('follows the workbook where nobody has touched it, below rows put in as well', async () => {
  const port = await blank(LIST);
  expect((await fill(port, seen, ASKED)).update).toBeNull();
  const memory = (await port.memory()) ?? '';
  for (const name of poorOf(seen)) expect(memory).not.toContain(name);
  const same = await fill(await reopened(port), seen, ASKED);
  expect([same.change, same.notes]).toEqual([null, []]);
  await putRows(port, 0, 2);
  const again = await fill(port, later, { ...OPTIONS, persons: 'kept' });
  expect(poorOf(later)).toHaveLength(poorOf(seen).length - 1);
  expect(again.notes).toMatchObject([{ code: 'list-updated', params: { more: '1', gone: '2' } }]);
  const wanted = ['Họ và tên chủ hộ', ...poorOf(later), 'Người lập biểu'];
  expect(await names(port)).toEqual(wanted);
  expect((await fill(port, later, ASKED)).change).toBeNull();
});

it('says in numbers that it is old, and leaves it, where nobody asked or somebody touched it', async () => {
  const port = await blank(LIST);
  await fill(port, seen, ASKED);
  const before = await names(port);
  const unasked = await fill(port, later);
  expect(unasked.notes).toMatchObject([
    { code: 'list-old', params: { how: 'unasked', more: '1' } },
  ]);
  expect([unasked.change, await names(port)]).toEqual([null, before]);
  await type(port, { E3: 'sổ giấy' });
  const touched = await fill(port, later, ASKED);
  expect(touched.notes).toMatchObject([{ code: 'list-old', params: { how: 'hand' } }]);
  expect([touched.change, await names(port)]).toEqual([null, before]);
  expect(JSON.stringify(touched.notes)).not.toContain(poorOf(seen)[3]);
});

it('says so of a list that nobody remembers, and puts nobody in twice', async () => {
  const port = await blank(LIST);
  await fill(port, seen, ASKED);
  await forget(port);
  const before = await names(port);
  expect((await fill(port, seen, ASKED)).notes).toEqual([]);
  expect((await fill(port, later, ASKED)).notes).toMatchObject([{ code: 'list-old' }]);
  expect(await names(port)).toEqual(before);
});

it('tells that a form of the workbook is gone of which nothing but a list is known', async () => {
  const form = {
    name: SHEET,
    looks: { 'A2:B3': { border: true } },
    rows: [['DANH SÁCH HỘ NGHÈO'], ['Họ và tên chủ hộ', 'Số khẩu'], [null, null]],
  };
  const port = await openXlsx(await book([...sampleSheets(), form]));
  const { remembered } = await fill(port, await survey(port), { ...ASKED, own: true });
  expect([remembered.cells.size, remembered.lists?.length]).toEqual([0, 1]);
  const without = await openXlsx(await sampleBook());
  await without.write([{ kind: 'memory', xml: withFilledForm(null, remembered) }]);
  const { sheets } = await regenerate(without, await survey(without), { today: '2026-01-05' });
  const told = sheets.filter((one) => one.form === FORM).map(({ said }) => said);
  expect(told).toEqual([[formGone(SHEET)]]);
});
