/** Workers of low income: read out of the register, counted by hamlet, never those of poor and near-poor households. */
import { makeBieu } from '../../src/actions/make-bieu';
import { survey } from '../../src/actions/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { settingsOf } from '../make/two-programmes';
import { figures, texts } from './look-up';

const register = (column: boolean): SheetSpec => ({
  name: 'Danh sách hộ',
  rows: [
    ['DANH SÁCH HỘ DÂN CƯ NĂM 2026'],
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
      hamlet,
      4,
      type,
      ...(column ? [workers] : []),
    ]),
  ],
});

const summary = async (column: boolean) => {
  const seen = await survey(await openXlsx(await book([settingsOf(2026), register(column)])));
  return makeBieu(seen, { forms: ['bc-01'] }).made[0]?.rendered;
};

test('a line of the summary for each hamlet and in all, with the decree', async () => {
  const rendered = await summary(true);
  // The column before the one of notes.
  const of = (text: string): unknown => {
    const row = rendered ? figures(rendered.plan, text) : {};
    return row[String(Math.max(...Object.keys(row).map(Number).filter(Number.isFinite)) - 1)];
  };
  expect([of('Thôn Thử Một'), of('Thôn Thử Hai'), of('Tổng cộng')]).toEqual([3, 1, 4]);
  expect(rendered?.notes.join()).toContain(
    'Nghị định 30/2025/NĐ-CP; ngày có hiệu lực chưa đối chiếu',
  );
});

test('no column where no register has one', async () => {
  const rendered = await summary(false);
  expect(rendered && texts(rendered.plan).join()).not.toContain('thu nhập thấp');
});
