/** The list that households sign for, out of the office's own lists of supports, with the rule that nobody gets one support twice. */
import { findDuplicates } from '../../src/app/duplicates';
import { messageOf } from '../../src/app/describe';
import { makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { everyTable } from '../../src/sources/recognise';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { settingsOf } from '../make/two-programmes';
import { brief } from '../sources/read';
import { figures, texts } from './look-up';

const PEOPLE = [
  ['Hộ Thử Một', '051070000001', 'Thôn Thử Một', 3_000_000],
  ['Hộ Thử Hai', '051070000002', 'Thôn Thử Hai', 4_500_000],
] as const;

const money = (unit: string | null, factor = 1): SheetSpec => ({
  name: 'Hỗ trợ giống',
  rows: [
    ['DANH SÁCH HỘ ĐƯỢC HỖ TRỢ MUA GIỐNG NĂM 2026'],
    [unit],
    ['STT', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Nội dung hỗ trợ', 'Số tiền'],
    ...PEOPLE.map(([name, id, hamlet, amount], at) => [
      at + 1,
      name,
      id,
      hamlet,
      'Mua giống thử',
      amount / factor,
    ]),
  ],
  formats: { C: '@' },
});

const goods: SheetSpec = {
  name: 'Cấp phát',
  rows: [
    ['DANH SÁCH HỘ ĐƯỢC CẤP HIỆN VẬT'],
    [],
    [
      'STT',
      'Họ và tên chủ hộ',
      'Thôn',
      'Tên hiện vật',
      'Số lượng',
      'ĐVT',
      'Quy cách',
      'Nhãn hiệu',
      'Nơi sản xuất',
    ],
    [1, 'Hộ Thử Ba', 'Thôn Thử Một', 'Máy cắt cỏ thử', 1, 'cái', '1,5 kW', 'Mẫu A', 'Cơ sở thử'],
  ],
};

const made = async (...sheets: SheetSpec[]) => {
  const seen = await survey(await openXlsx(await book([settingsOf(2026), ...sheets])));
  const { made: all, notMade } = makeBieu(seen, { forms: ['bc-18'] });
  return { seen, rendered: all[0]?.rendered, notMade };
};

test('money in đồng, whatever unit the list is in, with masked numbers and a total', async () => {
  for (const [unit, factor] of [
    [null, 1],
    ['Đơn vị tính: nghìn đồng', 1000],
  ] as const) {
    const { rendered } = await made(money(unit, factor));
    expect(rendered && figures(rendered.plan, 'Hộ Thử Hai')).toMatchObject({
      C: expect.stringMatching(/^051\*+\d{1,4}$/),
      D: 'Thôn Thử Hai',
      E: 'Mua giống thử',
      1: 4_500_000,
    });
    expect(rendered && figures(rendered.plan, 'Tổng cộng')['1']).toBe(7_500_000);
    expect(rendered?.notes.join()).toContain('Thông tư 60/2026/TT-BTC');
  }
});

test('amounts of no known unit are left out, and it is said', async () => {
  const { rendered } = await made(money(null, 1000));
  expect((rendered && figures(rendered.plan, 'Hộ Thử Hai')['1']) ?? null).toBeNull();
  expect(rendered?.notes.join()).toContain('chưa ghi đơn vị tính');
});

const typed = (...amounts: readonly (string | number)[]): SheetSpec => {
  const { rows, ...sheet } = money('Đơn vị tính: đồng');
  return {
    ...sheet,
    rows: rows.map((row, at) =>
      at < 3 || amounts[at - 3] === undefined ? row : [...row.slice(0, -1), amounts[at - 3]!],
    ),
  };
};

test('amounts typed as texts are read as every other column of money is', async () => {
  const { rendered } = await made(typed('500,000', '1,250,000'));
  expect(rendered && figures(rendered.plan, 'Hộ Thử Một')['1']).toBe(500_000);
  const words = await made(typed('2 triệu đồng', '750 nghìn đồng'));
  expect(words.rendered && figures(words.rendered.plan, 'Hộ Thử Hai')['1']).toBe(750_000);
  expect(words.rendered && figures(words.rendered.plan, 'Tổng cộng')['1']).toBe(2_750_000);
});

test('an amount that may be read in two ways, or in none, stops the list', async () => {
  const open = await made(typed('500,000', '250,000'));
  expect(open.seen.findings.map((one) => brief(one))).toContain('SO-005 stop F4');
  expect(open.seen.questions.map(({ question }) => question.said)).toContain('SO-005');
  expect(open.rendered).toBeUndefined();
  const unread = await made(typed('một triệu'));
  expect(unread.seen.findings.map((one) => brief(one))).toContain('SO-003 stop F4');
  expect(unread.rendered).toBeUndefined();
});

test('lists in two units are told in đồng, a unit alone in a corner being one', async () => {
  const { rendered } = await made(money('Đơn vị tính: đồng'), {
    ...money('(Nghìn đồng)', 1000),
    name: 'Hỗ trợ nhà',
  });
  expect(rendered && figures(rendered.plan, 'Tổng cộng')['1']).toBe(15_000_000);
});

test('full numbers where they are asked for; what cannot be printed in full stays masked, and it is said', async () => {
  const notesOf = async (...numbers: string[]) => {
    const list = money(null);
    const rows = list.rows.map((row, at) => {
      const own = numbers[at - 3];
      return own === undefined ? row : row.map((value, column) => (column === 2 ? own : value));
    });
    const seen = await survey(await openXlsx(await book([settingsOf(2026), { ...list, rows }])));
    const rendered = makeBieu(seen, { forms: ['bc-18'], withIds: true }).made[0]?.rendered;
    return {
      shown: PEOPLE.map(([name]) => rendered && figures(rendered.plan, name)['C']),
      notes: rendered?.notes.join() ?? '',
    };
  };
  const FULL = 'số định danh cá nhân đầy đủ theo yêu cầu';
  const MASKED = 'dòng để trống hoặc in số đã che';
  const all = await notesOf('051070000001', '051070000002');
  expect(all.shown).toEqual(['051070000001', '051070000002']);
  expect(all.notes).toContain(FULL);
  expect(all.notes).not.toContain(MASKED);
  const some = await notesOf('051070000001', '05107');
  expect(some.shown[0]).toBe('051070000001');
  expect(some.notes).toContain(FULL);
  expect(some.notes).toContain(`1 ${MASKED}`);
  const none = await notesOf('05107', '05108');
  expect(none.notes).not.toContain(FULL);
});

test('goods with what they are; no column for them where no list has any', async () => {
  const { rendered } = await made(goods);
  const all = rendered ? texts(rendered.plan) : [];
  expect(all).toEqual(
    expect.arrayContaining(['Máy cắt cỏ thử', '1 cái', '1,5 kW', 'Mẫu A', 'Cơ sở thử']),
  );
  const other = await made(money(null));
  expect(other.rendered && texts(other.rendered.plan)).not.toContain('Hiện vật');
});

test('without a list of supports there is no form, and a support of one kind twice has its document', async () => {
  expect((await made()).notMade.map(({ why }) => why.vi)).toEqual([
    'Sổ chưa có danh sách hộ được hỗ trợ có số tiền hoặc hiện vật.',
  ]);
  const list = (line: string): SheetSpec => ({
    ...money(null),
    name: line,
    rows: [[`DANH SÁCH HỘ ĐƯỢC HỖ TRỢ ${line}`], ...money(null).rows.slice(1)],
  });
  const { seen } = await made(list('HP2.2.01'), list('Dự án 2'));
  const { findings } = findDuplicates([{ file: null, tables: everyTable(seen.recognition) }]);
  const twice = findings.filter(({ code }) => code === 'TL-005');
  expect(twice).toHaveLength(2);
  expect(twice[0]?.rule?.document).toContain('Thông tư 60/2026/TT-BTC, Điều 2');
  expect(twice[0] && messageOf(twice[0])).not.toContain('Hộ Thử');
});
