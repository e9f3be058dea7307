/** What a form asks for, and no workbook of a commune can tell: left blank, and never a near figure. */
import { Lexicon } from '../../src/forms/lexicon';
import { sampleSurvey } from '../make/surveyed';
import { filledRows } from './filling';

test.each([
  ['Xã Sơn Hạ', 'Xã Ba Dinh'],
  ['Phường Nghĩa Mẫu', 'Xã Minh Mẫu'],
])('the total of a list with %s is not the commune’s', async (...communes) => {
  const { at } = await filledRows(await sampleSurvey(), [
    ['TỔNG HỢP HỘ NGHÈO CÁC XÃ, PHƯỜNG NĂM 2025'],
    [null],
    ['STT', 'Xã/phường', 'Tổng số hộ', 'Số hộ nghèo'],
    ...communes.map((name, row) => [row + 1, name, null, null]),
    [null, 'Tổng cộng', null, null],
  ]);
  expect(['C4', 'C6', 'D6'].map(at)).toEqual(Array(3).fill(expect.any(String)));
});

test('persons who lack something themselves are not the members of the households', async () => {
  const { at } = await filledRows(await sampleSurvey(), [
    ['SỐ NGƯỜI THUỘC HỘ NGHÈO THIẾU HỤT CÁC CHỈ SỐ NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Số người thiếu hụt bảo hiểm y tế', 'Số khẩu thiếu hụt nguồn nước'],
    [1, 'Thôn Gò Lê', null, null],
  ]);
  expect(at('C4')).toEqual(expect.any(String));
  expect(at('D4')).toEqual(expect.any(Number));
});

test.each(['Hộ thiếu phương tiện tiếp cận thông tin', 'Không có phương tiện tiếp cận thông tin'])(
  '«%s» is the lack of the indicator, and no cause of poverty',
  async (label) => {
    const asked = async (header: string) =>
      (
        await filledRows(await sampleSurvey(), [
          ['HỘ NGHÈO THIẾU HỤT CÁC CHỈ SỐ NĂM 2025'],
          [null],
          ['STT', 'Thôn', header],
          [1, 'Thôn Gò Lê', null],
        ])
      ).at('C4');
    const figure = await asked(label);
    expect(figure).toEqual(expect.any(Number));
    expect(figure).toBe(await asked('Thiếu hụt phương tiện phục vụ tiếp cận thông tin'));
  },
);

test('sums of the commune below the rows of the last hamlet are not its own', async () => {
  const rows = (hamlet: string) => [
    [1, hamlet, null],
    [null, 'Hộ', null],
    [null, 'Nhân khẩu', null],
  ];
  const { at } = await filledRows(await sampleSurvey(), [
    ['HỘ, KHẨU NGHÈO THEO THÔN NĂM 2025'],
    [null],
    ['TT', 'Thôn', 'Hộ nghèo'],
    ...rows('Thôn Gò Lê'),
    ...rows('Thôn Suối Mẫu'),
    [null, 'Tổng số hộ toàn xã', null],
    [null, 'Tổng số nhân khẩu toàn xã', null],
  ]);
  expect(['C10', 'C11'].map(at)).toEqual([104, 401]);
});

test('«Số đối tượng thực hiện được» is none of those that are entitled', () => {
  const { is } = new Lexicon().read('Số đối tượng thực hiện được');
  expect(is.facet).toBe('served');
  expect(new Lexicon().read('Số đối tượng phải thực hiện').unknown).not.toEqual([]);
});
