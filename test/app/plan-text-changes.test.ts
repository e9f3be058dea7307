/** What the plan's text says of households: a rise is a rise, and a result that nobody planned is no promise. */
import { planText } from '../../src/app/plan-text';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';

async function textOf(opening: number, closing: number, target?: number): Promise<string> {
  const file = await book([
    {
      name: 'Tổng hợp',
      rows: [
        ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM 2025'],
        [],
        [
          'STT',
          'Thôn',
          'Tổng số hộ dân cư',
          'Hộ nghèo đầu năm',
          'Hộ cận nghèo đầu năm',
          'Hộ nghèo cuối năm',
          'Hộ cận nghèo cuối năm',
        ],
        [1, 'Thôn Thử Một', 100, opening, 6, closing, 6],
        [2, 'Thôn Thử Hai', 100, 1, 0, 1, 0],
      ],
    },
    ...(target === undefined
      ? []
      : [
          {
            name: 'Chỉ tiêu',
            rows: [
              ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
              [],
              ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Số đối tượng', 'Số thực hiện'],
              [1, 'Tỷ lệ hộ nghèo toàn xã', '%', target, null, null],
              [2, 'Số hộ nghèo giảm trong năm', 'hộ', 12, null, null],
            ],
          },
        ]),
  ]);
  const seen = await survey(await openXlsx(file));
  return planText(seen)
    .paragraphs.filter(({ part }) => part === 'targets')
    .map(({ text }) => text)
    .join('\n');
}

test.each([
  [10, 22, 'tăng 12 hộ nghèo'],
  [22, 10, 'giảm 12 hộ nghèo'],
  [10, 10, 'số hộ nghèo không tăng, không giảm'],
])('from %i to %i households: %s', async (opening, closing, said) => {
  const text = await textOf(opening, closing);
  expect(text).toContain(said);
  expect(text).not.toMatch(/[−-]\d|giảm 0 /);
});

test('without a target the result is told as one, with two decimals; with a target it is what is aimed at', async () => {
  expect(await textOf(22, 10)).toContain(
    'Kết quả rà soát: tỷ lệ hộ nghèo toàn xã là 5,50 % theo chuẩn nghèo đa chiều; trong năm giảm 12 hộ nghèo. Sổ chưa có chỉ tiêu',
  );
  expect(await textOf(22, 10, 5.25)).toContain(
    'Phấn đấu giảm tỷ lệ hộ nghèo toàn xã còn 5,25 % theo chuẩn nghèo đa chiều; trong năm giảm 12 hộ nghèo.',
  );
});
