/** A cause that a register has no column for is unknown: blank in the form, and never nought. */
import { makeBieu } from '../../src/app/make-bieu';
import type { SheetSpec } from '../make/book';
import { surveyOf } from '../make/surveyed';

/** Five households; the columns of causes have these headers. */
const register = (...causes: readonly (readonly [string, ...(string | null)[]])[]): SheetSpec => ({
  name: 'Danh sách',
  rows: [
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
    [],
    ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ', 'Nguyên nhân nghèo'],
    [null, null, null, null, ...causes.map(([header]) => header)],
    ...[1, 2, 3, 4, 5].map((at) => [
      at,
      `Đinh Văn Mẫu ${at}`,
      'Thôn Gò Mẫu',
      at < 4 ? 'Hộ nghèo' : 'Hộ cận nghèo',
      ...causes.map((column) => column[at] ?? null),
    ]),
  ],
  merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', `E3:${'EFGH'[causes.length - 1]}3`],
});

/** The cells of causes of the poor in the one hamlet, by the number of the cause. */
async function poorCauses(sheet: SheetSpec) {
  const seen = await surveyOf(sheet);
  const { made, notMade } = makeBieu(seen, { forms: ['bc-10'], today: '2026-01-05' });
  const plan = made[0]?.rendered.plan;
  const row = plan?.cells.find(({ value }) => /Gò Mẫu/.test(String(value)))?.row;
  const values = [3, 4, 5, 6, 7, 8, 9, 10].map(
    (column) =>
      plan?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
  );
  const notes = plan?.cells.flatMap(({ value }) =>
    /để trống/.test(String(value)) ? [String(value)] : [],
  );
  return { values, notes, notMade: notMade.map(({ why }) => why.vi) };
}

test('a cause without a column stays blank and is named, one with a column may be nought', async () => {
  const { values, notes } = await poorCauses(
    register(['Thiếu lao động', 'x', null, 'x'], ['Có người ốm đau', null, null, null, 'x']),
  );
  expect(values).toEqual([null, null, 2, null, null, null, 0, null]);
  expect(notes).toEqual([expect.stringContaining('Cột 2, 3, 5')]);
});

test('signs under a name that is no cause of the list are none of the others', async () => {
  const { values } = await poorCauses(
    register(['Thiếu lao động', 'x'], ['Ở xa trung tâm xã', null, 'x', 'x']),
  );
  expect(values).toEqual([null, null, 1, null, null, null, null, null]);
});

test('one column of words tells every cause', async () => {
  const { values } = await poorCauses(register(['Ghi rõ', 'Thiếu vốn', 'Thiếu vốn; ốm đau', null]));
  expect(values).toEqual([0, 2, 0, 0, 0, 0, 1, 0]);
});

test('causes are known by the short names that officers write', async () => {
  const { values } = await poorCauses(
    register(
      ['Thiếu đất SX', 'x', 'x', 'x'],
      ['Thiếu vốn SXKD', null, 'x', 'x'],
      ['Thiếu công cụ, phương tiện SX', null, null, 'x'],
      ['Thiếu kiến thức về SX', null, null, null],
    ),
  );
  expect(values).toEqual([3, 2, null, 1, 0, null, null, null]);
});

test('a sum below the signs of a column is no cause in words', async () => {
  const known = ['Thiếu lao động', 'x', null, 'x'] as const;
  const own = register(known, ['Ở xa trung tâm xã', null, 'x', 'x']);
  const sum = [null, 'Cộng', null, null, 2, 2];
  const { values } = await poorCauses({ ...own, rows: [...(own.rows ?? []), sum] });
  expect(values).toEqual([null, null, 2, null, null, null, null, null]);
});

test('signs under words with «xã» in them name no commune', async () => {
  const { values } = await poorCauses(
    register(['Thiếu lao động', 'x', null, 'x'], ['Ở xa trung tâm xã', null, 'x', '1']),
  );
  expect(values).toEqual([null, null, 2, null, null, null, null, null]);
});
