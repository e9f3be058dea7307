/** Workers of low income: read out of the register, counted by hamlet, never those of poor and near-poor households. */
import { makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { settingsOf } from '../make/two-programmes';
import { figures, texts } from './look-up';

const register = (column: boolean, year = 2026, prefix = 'Thôn '): SheetSpec => ({
  name: 'Danh sách hộ',
  rows: [
    [`DANH SÁCH HỘ DÂN CƯ NĂM ${year}`],
    [],
    [
      'STT',
      'Họ và tên chủ hộ',
      'Thôn',
      'Số khẩu',
      'Phân loại hộ',
      ...(column ? ['Số người lao động có thu nhập thấp'] : []),
    ],
    ...(
      [
        ['Thôn Thử Một', 'Hộ nghèo', 2],
        ['Thôn Thử Một', 'Hộ không nghèo', 2],
        ['Thôn Thử Một', 'Hộ không nghèo', 1],
        ['Thôn Thử Hai', 'Hộ cận nghèo', 1],
        ['Thôn Thử Hai', 'Hộ không nghèo', 1],
      ] as const
    ).map(([hamlet, type, workers], at) => [
      at + 1,
      `Hộ Thử ${at + 1}`,
      hamlet.replace('Thôn ', prefix),
      4,
      type,
      ...(column ? [workers] : []),
    ]),
  ],
});

const made = async (year: number, ...sheets: SheetSpec[]) => {
  const seen = await survey(await openXlsx(await book([settingsOf(year), ...sheets])));
  return makeBieu(seen, { forms: ['bc-01'] }).made[0]?.rendered;
};
const summary = (column: boolean) => made(2026, register(column));
type Rendered = Awaited<ReturnType<typeof made>>;
/** The column before the one of notes. */
const lowIncome = (rendered: Rendered, text: string): unknown => {
  const row = rendered ? figures(rendered.plan, text) : {};
  return row[String(Math.max(...Object.keys(row).map(Number).filter(Number.isFinite)) - 1)];
};

test('a line of the summary for each hamlet and in all, with the decree', async () => {
  const rendered = await summary(true);
  const of = (text: string): unknown => lowIncome(rendered, text);
  expect([of('Thôn Thử Một'), of('Thôn Thử Hai'), of('Tổng cộng')]).toEqual([3, 1, 4]);
  expect(rendered?.notes.join()).toContain(
    'Nghị định 30/2025/NĐ-CP; ngày có hiệu lực chưa đối chiếu',
  );
});

test('no column where no register has one', async () => {
  const rendered = await summary(false);
  expect(rendered && texts(rendered.plan).join()).not.toContain('thu nhập thấp');
});

test('the summary and the register write one hamlet in two ways', async () => {
  const counts: SheetSpec = {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026'],
      [],
      ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
      [1, 'Thôn Thử Một', 3, 1, 0],
      [2, 'Thôn Thử Hai', 2, 0, 1],
    ],
  };
  const rendered = await made(2026, counts, register(true, 2026, ''));
  expect(
    ['Thôn Thử Một', 'Thôn Thử Hai', 'Tổng cộng'].map((text) => lowIncome(rendered, text)),
  ).toEqual([3, 1, 4]);
});

test('a year without a line names no document for it', async () => {
  const rendered = await made(2027, register(true, 2027));
  expect(lowIncome(rendered, 'Tổng cộng')).toBe(4);
  const notes = rendered?.notes.join() ?? '';
  expect(notes).toContain('Người lao động có thu nhập thấp');
  expect(notes).not.toContain('351/2025');
});
